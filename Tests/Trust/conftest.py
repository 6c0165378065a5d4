"""A project to try to break, and the program that works on it."""
import dataclasses
import hashlib
import os
import pathlib
import random
import shutil
import signal
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
DIGEST = pathlib.Path(os.environ.get("DIGEST", ROOT / ".build/release/digest"))
CLOCK = "2025-12-04T08:00:00Z"
#: How often the long tests try: CI takes the short form, `make test-trust` the long one.
ROUNDS = int(os.environ.get("DIGEST_TRUST_ROUNDS", "1"))


def pytest_report_header():
    return f"digest: {DIGEST}, rounds: {ROUNDS}"


@dataclasses.dataclass
class Project:
    """A project’s folder."""

    root: pathlib.Path

    @property
    def site(self) -> pathlib.Path:
        return self.root / "Site"

    def run(self, *arguments, ok=True, preexec_fn=None, clock=CLOCK, cwd=None, **environment) -> subprocess.CompletedProcess:
        """Run digest on the project."""
        command = [DIGEST, *map(str, arguments)]
        if arguments[0] in ("build", "check", "clean", "list", "import"):
            command += ["--project" if arguments[0] == "import" else "--source", str(self.root)]
        if clock and arguments[0] in ("build", "check", "list", "import"):
            command += ["--clock", clock]
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=120, preexec_fn=preexec_fn, cwd=cwd,
            env={**os.environ, **environment})
        if ok:
            assert done.returncode == 0, done.stderr
        return done

    def start(self, *arguments) -> subprocess.Popen:
        """Begin a build, in a process group of its own."""
        return subprocess.Popen(
            [DIGEST, "build", "--source", self.root, "--clock", CLOCK, *arguments], stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True, start_new_session=True, preexec_fn=hear_hang_up)

    def state(self, folder="Site") -> dict[str, str]:
        """The SHA-256 of every file below a folder, hidden ones too."""
        return state(self.root / folder)

    def write(self, path: str, text: str) -> pathlib.Path:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file


def hear_hang_up():
    """A suite that is started by nohup has SIGHUP ignored, and so would have all that it starts."""
    signal.signal(signal.SIGHUP, signal.SIG_DFL)


def state(folder: pathlib.Path) -> dict[str, str]:
    files = {}
    for parent, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(parent, name)
            with open(path, "rb") as file:
                files[os.path.relpath(path, folder)] = hashlib.sha256(file.read()).hexdigest()
    return files


def visible(files: dict[str, str]) -> dict[str, str]:
    """Without what lies in hidden files and folders, which no page leads to."""
    return {path: sum for path, sum in files.items() if not any(part.startswith(".") for part in path.split("/"))}


@pytest.fixture
def sample(tmp_path) -> Project:
    """The sample that comes with digest, not built yet."""
    shutil.copytree(ROOT / "Content", tmp_path / "revue/Content", ignore=shutil.ignore_patterns("articles"))
    return Project(tmp_path / "revue")


@pytest.fixture
def empty(tmp_path) -> Project:
    """A project without any text."""
    (tmp_path / "revue/Content/raw").mkdir(parents=True)
    (tmp_path / "revue/Content/articles").mkdir()
    return Project(tmp_path / "revue")


@pytest.fixture
def chance(request) -> random.Random:
    """Chance that is the same in every run."""
    return random.Random(request.node.name)
