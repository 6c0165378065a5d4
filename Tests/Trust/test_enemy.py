"""What somebody who means harm lays into a project’s folder, or does to the program from outside, harms nothing else."""
import json
import os
import subprocess

import pytest

from conftest import CLOCK, DIGEST, state

RAW = "Grève à Brest\nPublié le 3 mars 2025\n\nLes marins votent mardi, a dit Maëlle Kerouanton.\n"


@pytest.fixture
def project(empty):
    empty.write("Content/raw/2025-03-04-greve.txt", RAW)
    return empty


@pytest.fixture
def outside(tmp_path):
    """A folder of somebody’s, beside the project, that is never to change."""
    folder = tmp_path / "outside"
    folder.mkdir()
    for name in (".begun", ".gitignore", "lettre.txt", "manifest.json"):
        (folder / name).write_text("à moi")
    return folder


def all_commands(project, tmp_path):
    """Everything that writes."""
    text = tmp_path / "2025-03-05-autre.txt"
    text.write_text(RAW.replace("Brest", "Roscoff"))
    for command in (["build"], ["import", text], ["build", "--force"], ["clean"], ["build"]):
        yield command, project.run(*command, ok=False)


@pytest.mark.parametrize("link", [
    ".digest", ".digest/articles", "Content/articles", "Content/raw", "Content/actors", "Templates", "Site/.digest-stage",
    "Site/articles", "Site/assets", "Content/raw/.x.digest-draft", "Content/articles/.2025-03-04-greve.md.digest-draft",
    "Site/.manifest.json.digest-draft",
])
@pytest.mark.parametrize("built", [False, True])
def test_links_that_lead_out(project, outside, tmp_path, link, built):
    """A symbolic link in the place of a folder, or of a draft, of digest’s: nothing is written behind it, nor taken away."""
    before = state(outside)
    if built:
        project.run("build")
    place = project.root / link
    place.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["rm", "-rf", place], check=True)
    place.symlink_to(outside)
    for command, done in all_commands(project, tmp_path):
        assert state(outside) == before, command
        assert done.returncode in (0, 1), (command, done.stderr)
        if done.returncode == 1:
            assert "error: " in done.stderr


def test_a_forged_stage(project, outside):
    """What lies in a folder that looks like that of a build that was cut off goes nowhere but into the site."""
    project.run("build")
    before = state(outside)
    project.write("Site/.digest-stage/.begun", "")
    project.write("Site/.digest-stage/k/authorized_keys", "à l’ennemi")
    (project.site / "k").symlink_to(outside)
    done = project.run("build", ok=False)
    assert done.returncode == 1
    assert "Site/k/authorized_keys: error: cannot put this in its place: a symbolic link stands on the way to it" in done.stderr
    assert state(outside) == before
    (project.site / "k").unlink()
    project.run("build")
    assert (project.site / "k/authorized_keys").read_text() == "à l’ennemi"


@pytest.mark.parametrize("files", [
    {"": "0", "/": "0", ".": "0", "..": "0"}, {"index.html/": "0", "./index.html": "0", "articles//x.html": "0"},
    {"../outside/lettre.txt": "0", "a/../../outside/lettre.txt": "0", "/etc/hostname": "0"}, {"a\0b": "0", "a\nb": "0"},
    {"articles": "0", "jours": "0"}, {"x" * 5000: "0"}, [], None, {"index.html": 1},
])
def test_forged_lists(project, outside, files):
    """A list of the site’s files that lists what no site has: the build tells that the folder is not its own, or mends it."""
    project.run("build")
    good, before = project.state(), state(outside)
    (project.site / "manifest.json").write_text(json.dumps({"generator": "digest", "files": files}))
    project.run("check", "--site", ok=False)
    done = project.run("build", ok=False)
    assert done.returncode in (0, 1)
    if done.returncode == 1:
        assert "holds files that digest did not write" in done.stderr
        project.run("build", "--force")
    assert project.state() == good
    (project.site / "manifest.json").write_text(json.dumps({"generator": "digest", "files": files}))
    project.run("clean")
    assert state(outside) == before


def test_links_in_circles(project):
    """Two links to the folder above make more paths than there is time for."""
    for folder in ("Content/raw", "Content/articles", "Content/actors", "Templates", "Site"):
        for name in "ab":
            (project.root / folder).mkdir(parents=True, exist_ok=True)
            (project.root / folder / name).symlink_to("..")
    for command in (["build", "--force"], ["build"], ["check"], ["check", "--site"], ["list", "actors"], ["clean"]):
        assert project.run(*command).returncode == 0


@pytest.mark.parametrize("path", [
    "Content/digest.yml", "Content/articles/a.md", "Content/actors/a.md", "Content/raw/a.txt", "Templates/pages/day.html",
    "Site/index.html", "Site/manifest.json", ".digest/seal", ".digest/articles/0", ".digest/CACHEDIR.TAG",
])
def test_pipes(project, path):
    """Whoever opens a pipe that nobody writes into waits for ever."""
    place = project.root / path
    place.parent.mkdir(parents=True, exist_ok=True)
    os.mkfifo(place)
    for command in (["build"], ["check"], ["check", "--site"], ["list", "articles"], ["clean"]):
        done = project.run(*command, ok=False)
        assert done.returncode in (0, 1)
    assert place.is_fifo() or path.startswith(".digest/")


def test_a_pipe_on_the_command_line(project):
    """It is told that it is none of what can be read."""
    done = project.run("inspect", "/dev/zero", ok=False)
    assert done.returncode == 1
    assert done.stderr == "/dev/zero: error: cannot read this file: it is no file, but a pipe, a socket or a device\n"


@pytest.mark.parametrize("home", [None, "", "/nonexistent", "relative"])
def test_home_without_its_name(project, home):
    """The account’s home folder is known where HOME is not set, or says something else."""
    environment = {key: value for key, value in os.environ.items() if key != "HOME"}
    if home is not None:
        environment["HOME"] = home
    account = os.path.expanduser(f"~{os.environ.get('USER') or subprocess.check_output(['id', '-un'], text=True).strip()}")
    done = subprocess.run(
        [DIGEST, "build", "--source", project.root, "--clock", CLOCK, "-o", account], env=environment, text=True,
        capture_output=True)
    assert done.returncode == 1 and "it is a home folder" in done.stderr


def test_pack_among_the_sources(project):
    """A raw text that begins as a zip does is a raw text."""
    (project.root / "Content/raw/a.zip").write_bytes(b"PK\x03\x04")
    for place in ("Content/raw/a.zip", "Content/b.zip", "Templates/c.zip", ".digest/d.zip"):
        done = project.run("build", ok=False)
        done = subprocess.run(
            [DIGEST, "pack", "--source", project.root, "--clock", CLOCK, "--format", "zip", "-o", project.root / place],
            text=True, capture_output=True)
        assert done.returncode == 1 and "nothing can be written to" in done.stderr
    assert (project.root / "Content/raw/a.zip").read_bytes() == b"PK\x03\x04"


COMMANDS = [
    ["build", "--force"], ["check"], ["check", "--format", "json"], ["list", "articles"], ["list", "actors", "--format", "json"],
    ["inspect", "Content/raw/2025-03-04-greve.txt"], ["--help"], ["--version"], ["buil"], ["build", "--nonsense"],
]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.parametrize("streams", ["<&-", ">&-", "2>&-", ">&- 2>&-", "<&- >&- 2>&-"])
def test_closed_streams(project, command, streams):
    """Started without standard streams, the program does what it does, and no message goes into a page."""
    project.run("build")
    before = project.state(), project.state("Content")
    quoted = " ".join(map(str, [DIGEST, *command]))
    status = subprocess.run(["sh", "-c", f"cd {project.root}; SOURCE_DATE_EPOCH=1764835200 {quoted} {streams}"],
                            capture_output=True).returncode
    assert status == (64 if command in (["buil"], ["build", "--nonsense"]) else 0)
    assert (project.state(), project.state("Content")) == before


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_full_disk_for_answers(project, command):
    """An answer that cannot be written is told of, and the status says so: never with a stack trace."""
    project.run("build")
    done = subprocess.run(
        ["sh", "-c", " ".join(map(str, [DIGEST, *command])) + " >/dev/full"], cwd=project.root, text=True, capture_output=True)
    assert "Fatal" not in done.stderr and "crashed" not in done.stderr
    if command[0] in ("list", "check", "inspect") or command == ["build", "--force"]:
        assert done.stderr.endswith("error: the answer cannot be written: the disk is full\n") and done.returncode == 74
    both = subprocess.run(
        ["sh", "-c", " ".join(map(str, [DIGEST, *command])) + " >/dev/full 2>/dev/full"], cwd=project.root).returncode
    assert both in (0, 1, 64, 74)


def test_nobody_reads_the_answer(sample):
    """`digest list actors | head -1` is no failure to tell of."""
    done = subprocess.run(
        ["bash", "-c", f"{DIGEST} list actors --format json --source {sample.root} | head -c 1; echo ${{PIPESTATUS[0]}}"],
        text=True, capture_output=True)
    assert done.stdout.splitlines()[-1] in ("[141", "[0") and "error" not in done.stderr
