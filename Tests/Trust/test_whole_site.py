"""The site on the disk is always whole: the old one or the new one, each page whole."""
import contextlib
import fcntl
import json
import os
import pathlib
import re
import resource
import shutil
import signal
import struct
import subprocess
import tempfile
import termios
import time

import pytest

from conftest import ROUNDS, Project, state, visible

#: Points at which a build is killed, in each round.
KILLS = 200


@pytest.fixture
def changed(sample, tmp_path):
    """A project whose site is built, a change of it that touches every page, and both states of its site."""
    sample.run("build")
    old = sample.state()
    other = Project(tmp_path / "other")
    shutil.copytree(sample.root, other.root)
    change(other)
    other.run("build")
    return sample, old, other.state()


def change(project: Project) -> None:
    """Change the title, which stands on every page; add an article and take one away."""
    configuration = project.root / "Content/digest.yml"
    configuration.write_text(re.sub("(?m)^title:.*$", "title: Un autre titre", configuration.read_text()))
    project.write(
        "Content/articles/2025-12-03-veille.md",
        "---\ntitle: Une veille\npublished: 2025-12-03\n---\n\nLe préfet Paul Desmarets a parlé à Brest.\n")
    (project.root / "Content/articles/2025-02-07-fanal-afrique-etudiants.md").unlink()
    (project.root / "Content/raw/2025-02-07-fanal-afrique-etudiants.txt").unlink()


def copy(template: Project, to) -> Project:
    if to.exists():
        shutil.rmtree(to)
    shutil.copytree(template.root, to)
    return Project(to)


def leftovers(project: Project) -> list[str]:
    return [path for path in project.state(".") if "digest-stage" in path or "digest-draft" in path]


def whole(found: dict, old: dict, new: dict) -> str:
    """Which site this is; fails where a page is neither the old one nor the new one, or is gone though both have it."""
    found = visible(found)
    if found == old:
        return "old"
    if found == new:
        return "new"
    for path, sum in found.items():
        assert sum in (old.get(path), new.get(path)) or path == "manifest.json", f"{path} is neither old nor new"
    for path in old.keys() & new.keys():
        assert path in found, f"{path} is gone"
    return "between"


@pytest.mark.parametrize("round", range(ROUNDS))
def test_kill_at_any_moment(changed, tmp_path, chance, round):
    """SIGKILL at points spread over a build: the old site or the new one, and the next build makes it the new one."""
    template, old, new = changed
    chance.seed(f"kill {round}")
    change(template)
    project = copy(template, tmp_path / "timed")
    started = time.monotonic()
    project.run("build")
    duration = time.monotonic() - started
    found = {"old": 0, "new": 0, "between": 0}
    project = copy(template, tmp_path / "killed")
    for number in range(KILLS):
        process = project.start()
        time.sleep(duration * 1.1 * (number + chance.random()) / KILLS)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        which = whole(project.state(), old, new)
        found[which] += 1
        if which != "old" or number % 20 == 0:
            project.run("build")
            assert project.state() == new, number
            assert leftovers(project) == []
            project.run("check", "--site", "--strict")
            # Back to the old site, with all else as it was.
            project = copy(template, tmp_path / "killed")
    print(f"{KILLS} kills over {duration * 1.1:.2f} s: {found}")
    assert found["old"] > KILLS / 4
    # A few steps of some microseconds in a build of some hundred milliseconds.
    assert found["between"] <= KILLS / 50


@pytest.mark.parametrize("round", range(ROUNDS))
def test_kill_the_first_build(sample, tmp_path, chance, round):
    """SIGKILL while raw texts are imported and the first site is written: every article is whole or not there."""
    chance.seed(f"first {round}")
    clean = copy(sample, tmp_path / "clean")
    started = time.monotonic()
    clean.run("build")
    duration = time.monotonic() - started
    articles, new = clean.state("Content/articles"), clean.state()
    raw = sample.state("Content/raw")
    for number in range(40):
        project = copy(sample, tmp_path / "killed")
        process = project.start()
        time.sleep(duration * 1.1 * (number + chance.random()) / 40)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        for path, sum in visible(project.state("Content/articles")).items():
            assert articles[path] == sum, path
        assert project.state("Content/raw") == raw
        whole(project.state(), {}, new)
        project.run("build")
        assert project.state() == new
        assert project.state("Content/articles") == articles
        assert leftovers(project) == []


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_told_to_stop(changed, tmp_path, chance, number):
    """SIGINT and its kin: at once, with the status that shells know, nothing left behind, old site or new."""
    template, old, new = changed
    change(template)
    project = copy(template, tmp_path / "timed")
    started = time.monotonic()
    project.run("build")
    duration = time.monotonic() - started
    stopped = 0
    project = copy(template, tmp_path / "stopped")
    for point in range(25):
        process = project.start()
        # The program is there from about its first hundredth of a second on.
        time.sleep(0.02 + duration * (point + chance.random()) / 25)
        process.send_signal(number)
        sent = time.monotonic()
        _, errors = process.communicate()
        took = time.monotonic() - sent
        which = whole(project.state(), old, new)
        assert which in ("old", "new")
        if process.returncode == 0:
            assert which == "new"
        elif process.returncode != -number:
            assert process.returncode == 128 + number, errors
            # A build that is stopped late has told its warnings by then.
            *warnings, last = errors.splitlines()
            assert last == "note: stopped; what was not finished is as it was"
            assert all(": warning: " in line or ": note: " in line for line in warnings), errors
            assert took < 1
            assert leftovers(project) == []
            stopped += 1
        if which == "new":
            project = copy(template, tmp_path / "stopped")
    assert stopped >= 5


def test_told_to_stop_while_it_tells(empty):
    """What a build has begun to tell is told to its end, and that it was stopped is the last word."""
    links = "\n\n".join(f"[Lire](rien-{number}.md)" for number in range(400))
    empty.write("Content/articles/2025-12-03-veille.md", f"---\ntitle: Une veille\npublished: 2025-12-03\n---\n\n{links}\n")
    process = empty.start("--watch")
    room = fcntl.fcntl(process.stderr, fcntl.F_SETPIPE_SZ, 4096)
    while waiting(process.stderr) < room:
        assert process.poll() is None, "it told too little"
        time.sleep(0.01)
    process.terminate()
    # Time enough for the last word to come between, if it could.
    time.sleep(0.3)
    *told, last = process.stderr.read().splitlines()
    assert process.wait() == 128 + signal.SIGTERM
    assert last == "note: stopped; what was not finished is as it was"
    assert len(told) == 400
    assert [line for line in told if not re.fullmatch(r"\S+:\d+:\d+: error: the link to .* leads nowhere.*", line)] == []


def waiting(pipe) -> int:
    """How many bytes are to be read."""
    return struct.unpack("i", fcntl.ioctl(pipe, termios.FIONREAD, bytes(4)))[0]


def test_two_builds_at_once(changed, tmp_path):
    """The second waits for the first, or says so; both end well, and the site is the new one."""
    project, _, new = changed
    change(project)
    builds = [project.start() for _ in range(6)]
    results = [(*build.communicate(), build.returncode) for build in builds]
    assert [status for _, _, status in results] == [0] * 6
    told = [errors for _, errors, _ in results if "is at work" in errors]
    assert told, "nobody had to wait"
    process = "|".join(str(build.pid) for build in builds)
    for errors in told:
        assert re.search(rf"note: another digest \(process ({process})\) is at work in “.*”; waiting for it to end", errors)
    assert project.state() == new


def test_no_wait(changed):
    """With --no-wait the second ends with a status of its own; the lock dies with its process."""
    project, _, new = changed
    change(project)
    holder = subprocess.Popen(
        ["flock", "--exclusive", str(project.root), "sleep", "60"], stdout=subprocess.PIPE, start_new_session=True)
    time.sleep(0.3)
    try:
        for command in (["build"], ["clean"], ["import"]):
            done = project.run(*command, "--no-wait", ok=False)
            assert done.returncode == 75
            assert "is at work in" in done.stderr and "leave out --no-wait" in done.stderr
        # Readers need no lock.
        project.run("list", "articles")
        project.run("check")
    finally:
        os.killpg(holder.pid, signal.SIGKILL)
        holder.wait()
    project.run("build", "--no-wait")
    assert project.state() == new


@contextlib.contextmanager
def small_disk(path, kilobytes: int):
    """A file system of a few kilobytes at a path; skips where this machine lets nobody make one."""
    path.mkdir(parents=True, exist_ok=True)
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", path], capture_output=True, text=True)
    if mounted.returncode != 0:
        pytest.skip(f"no file system can be mounted here: {mounted.stderr.strip()}")
    try:
        yield path
    finally:
        subprocess.run(["umount", "-l", path], check=True)


def test_full_disk(changed, tmp_path):
    """ENOSPC on a real file system, at many sizes: the old site, and all is told."""
    project, old, new = changed
    change(project)
    size = sum(file.stat().st_size for file in project.site.rglob("*") if file.is_file()) // 1024
    failed = 0
    with small_disk(tmp_path / "small", size * 4) as disk:
        for room in range(0, size * 2, max(1, size // 8)):
            shutil.rmtree(disk / "Site", ignore_errors=True)
            shutil.copytree(project.site, disk / "Site")
            free = os.statvfs(disk).f_bavail * 4 - room
            (disk / "ballast").write_bytes(b"\0" * max(0, free) * 1024)
            done = project.run("build", "-o", disk / "Site", ok=False)
            found = state(disk / "Site")
            if done.returncode == 0:
                assert found == new
            else:
                failed += 1
                assert done.returncode == 1 and "error: " in done.stderr and "the disk is full" in done.stderr
                assert visible(found) == old
            (disk / "ballast").unlink()
            project.run("build", "-o", disk / "Site")
            assert state(disk / "Site") == new
    assert failed >= 3


def test_full_disk_for_the_whole_project(sample, tmp_path):
    """ENOSPC while raw texts are imported and the first site is written: every article is whole or not there, and is made later."""
    clean = copy(sample, tmp_path / "clean")
    clean.run("build")
    articles, raw, new = clean.state("Content/articles"), sample.state("Content/raw"), clean.state()
    size = sum(file.stat().st_size for file in sample.root.rglob("*") if file.is_file()) // 1024
    failed = 0
    with small_disk(tmp_path / "small", size + 16 * 1024) as disk:
        for room in (0, 8, 40, 120, 400, 1000, 2000, 4000):
            project = copy(sample, disk / "revue")
            free = os.statvfs(disk).f_bavail * 4 - room
            (disk / "ballast").write_bytes(b"\0" * max(0, free) * 1024)
            done = project.run("build", ok=False)
            for path, sum_ in visible(project.state("Content/articles")).items():
                assert articles[path] == sum_, path
            assert project.state("Content/raw") == raw
            if done.returncode == 0:
                assert project.state() == new
            else:
                failed += 1
                assert "the disk is full" in done.stderr and visible(project.state()) == {}
            (disk / "ballast").unlink()
            project.run("build")
            assert project.state() == new and project.state("Content/articles") == articles
            assert leftovers(project) == []
    assert failed >= 3


def test_read_only(changed, tmp_path):
    """A read-only file system: the old site, and why."""
    project, old, new = changed
    change(project)
    with small_disk(tmp_path / "small", 64 * 1024) as disk:
        shutil.copytree(project.site, disk / "Site")
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        done = project.run("build", "-o", disk / "Site", ok=False)
        assert done.returncode == 1 and "the file system is read-only" in done.stderr
        assert state(disk / "Site") == old
        subprocess.run(["mount", "-o", "remount,rw", disk], check=True)
        project.run("build", "-o", disk / "Site")
        assert state(disk / "Site") == new


def test_forbidden_folder(changed):
    """A folder of somebody else’s, without the rights of root."""
    project, old, _ = changed
    change(project)
    if os.geteuid() == 0:
        for folder in (project.root, *project.root.parents):
            if folder.is_relative_to(tempfile.gettempdir()) and folder != pathlib.Path(tempfile.gettempdir()):
                folder.chmod(0o755)
    else:
        for folder, _, _ in os.walk(project.site):
            os.chmod(folder, 0o555)

    def somebody():
        if os.geteuid() == 0:
            os.setgroups([])
            os.setgid(65534)
            os.setuid(65534)

    try:
        done = project.run("build", ok=False, preexec_fn=somebody)
    finally:
        for folder, _, _ in os.walk(project.site):
            os.chmod(folder, 0o755)
    if "Permission denied" in done.stderr and not done.stderr.startswith("Site"):
        pytest.skip("the program itself cannot be reached by others here")
    assert done.returncode == 1 and "permission denied; check who owns it and its rights" in done.stderr
    assert project.state() == old


@pytest.mark.parametrize("round", range(ROUNDS))
@pytest.mark.parametrize("handles", range(3, 24))
def test_few_file_handles(changed, handles, round):
    """However few files may be open: the old site or the new one, and an error where it is the old one."""
    project, old, new = changed
    change(project)

    def limit():
        resource.setrlimit(resource.RLIMIT_NOFILE, (handles, handles))

    done = project.run("build", ok=False, preexec_fn=limit)
    found = visible(project.state())
    if done.returncode == 0:
        assert found == new
    else:
        assert found == old
        # Below a handful the system cannot even load the program, which its loader tells.
        assert done.returncode == 1 and "error: " in done.stderr or done.returncode == 127 and handles < 6
    project.run("build")
    assert project.state() == new


def test_file_size_limit(changed):
    """Writes that come up short (RLIMIT_FSIZE): the old site, and why."""
    project, old, new = changed
    change(project)

    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (6000, 6000))

    done = project.run("build", ok=False, preexec_fn=limit)
    assert done.returncode == 1 and "files may not grow that large here" in done.stderr
    assert project.state() == old
    project.run("build")
    assert project.state() == new


def test_foreign_output(sample, tmp_path):
    """Folders that would come to harm are refused, with and without --force; foreign files only without."""
    home = tmp_path / "home"
    home.mkdir()
    (tmp_path / "link").symlink_to(sample.root / "Content")
    for output, why in [
        ("/", "the root of the file system"), (home, "a home folder"), (tmp_path, "it holds"),
        (sample.root, "it holds the project itself"), (sample.root / "Content", "among the sources"),
        (sample.root / "Content/raw/x", "among the sources"), (tmp_path / "link", "among the sources"),
        (tmp_path / "link/raw/x", "among the sources"), (sample.root / ".digest", "digest’s own"),
    ]:
        for force in ([], ["--force"]):
            done = sample.run("build", "-o", output, *force, ok=False, HOME=str(home))
            assert done.returncode == 1 and why in done.stderr, (output, done.stderr)
    assert state(home) == {} and not sample.site.exists()
    (tmp_path / "out").mkdir()
    (tmp_path / "out/index.html").write_text("à moi")
    done = sample.run("build", "-o", tmp_path / "out", ok=False)
    assert done.returncode == 1 and "holds files that digest did not write" in done.stderr
    assert state(tmp_path / "out").keys() == {"index.html"}
    sample.run("build", "-o", tmp_path / "out", "--force")


def test_clean_removes_its_own_alone(sample):
    """What the list has, and nothing else: not what climbs out of the folder, not what lies behind a link."""
    sample.run("build")
    outside = sample.write("outside/a.html", "à moi")
    own = sample.write("Site/acteurs/notes.txt", "à moi")
    (sample.site / "lien").symlink_to(sample.root / "outside")
    manifest = sample.site / "manifest.json"
    manifest.write_text(manifest.read_text().replace(
        '"files" : {', '"files" : {\n"../outside/a.html" : "0", "lien/a.html" : "0", "/etc/hostname" : "0",', 1))
    sample.run("clean")
    assert outside.read_text() == "à moi" and own.read_text() == "à moi"
    # A list of no files keeps the folder known as the site’s.
    assert state(sample.site).keys() == {"acteurs/notes.txt", "manifest.json"}
    assert json.loads(manifest.read_text())["files"] == {}
    sample.run("build")
