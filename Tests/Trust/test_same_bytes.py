"""The same input gives the same bytes."""
import json
import os
import shutil

import pytest

from conftest import Project, state

LOCALES = [{}, {"LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"}, {"LC_ALL": "C"}, {"LC_ALL": "fr_FR.UTF-8", "LANGUAGE": "fr"}]
ZONES = ["UTC", "Asia/Kathmandu", "America/St_Johns", "Pacific/Kiritimati"]


def test_one_core_or_many(sample, tmp_path):
    """Workers, tried many times: what comes first differs each time, what comes out does not."""
    sample.run("build", "--jobs", "1")
    expected = sample.state()
    for number, jobs in enumerate(["2", "3", "8", "2", "8"]):
        out = tmp_path / f"out-{number}"
        sample.run("build", "--jobs", jobs, "-o", out)
        assert state(out) == expected, jobs


@pytest.mark.parametrize("number", range(4))
def test_any_directory_locale_and_zone(sample, tmp_path, number):
    """Articles and site, made from nothing in another place."""
    sample.run("build")
    deep = Project(tmp_path / "Été d’une revue" / ("x" * 100) / "revue")
    shutil.copytree(sample.root / "Content", deep.root / "Content", ignore=shutil.ignore_patterns("articles"))
    deep.run("build", cwd="/", TZ=ZONES[number], **LOCALES[number])
    assert deep.state() == sample.state()
    assert deep.state("Content/articles") == sample.state("Content/articles")


def test_files_in_any_order(sample, tmp_path, chance):
    """Files that were made in another order are listed in another order by the system."""
    sample.run("build")
    for number in range(3):
        other = Project(tmp_path / f"revue-{number}")
        files = sorted(path for path in (sample.root / "Content").rglob("*") if path.is_file() and "articles" not in path.parts)
        chance.shuffle(files)
        for file in files:
            target = other.root / file.relative_to(sample.root)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target)
        other.run("build")
        assert other.state() == sample.state()


def test_clock(sample, tmp_path):
    """`--clock` and SOURCE_DATE_EPOCH say the same moment, in any zone; another moment gives another site."""
    sample.run("build")
    expected = sample.state()
    sample.run("build", "-o", tmp_path / "epoch", clock=None, SOURCE_DATE_EPOCH="1764835200", TZ="Asia/Tokyo")
    assert state(tmp_path / "epoch") == expected
    sample.run("build", "-o", tmp_path / "offset", clock="2025-12-04T13:45+05:45", SOURCE_DATE_EPOCH="1")
    assert state(tmp_path / "offset") == expected
    sample.run("build", "-o", tmp_path / "later", clock="2025-12-05T08:00:00Z")
    assert state(tmp_path / "later") != expected


def test_many_changes_and_none(sample, tmp_path, chance):
    """A site that grew by many builds is the site that one build makes."""
    texts = sorted((sample.root / "Content/raw").iterdir())
    aside = tmp_path / "aside"
    aside.mkdir()
    chance.shuffle(texts)
    for text in texts[4:]:
        text.rename(aside / text.name)
    sample.run("build")
    for text in texts[4:12]:
        (aside / text.name).rename(text)
        sample.run("build", "--jobs", chance.choice("128"))
    clean = Project(tmp_path / "clean")
    shutil.copytree(sample.root / "Content", clean.root / "Content")
    clean.run("build")
    assert sample.state() == clean.state()


def test_manifest(sample):
    """`manifest.json` has the SHA-256 of every page; `digest check --site` tells each that is not as it was written."""
    sample.run("build")
    files = sample.state()
    manifest = json.loads((sample.site / "manifest.json").read_text())
    assert manifest["files"] == {path: sum for path, sum in files.items() if path != "manifest.json"}
    done = sample.run("check", "--site", "--strict")
    assert done.stdout == f"{len(files) - 1} files checked · 0 errors, 0 warnings\n" and done.stderr == ""

    page = sample.site / "methode.html"
    page.write_text(page.read_text().replace("<h1>", "<h1> "))
    (sample.site / "404.html").unlink()
    sample.write("Site/jours/notes.html", "à moi")
    done = sample.run("check", "--site", ok=False)
    assert done.returncode == 1
    assert "Site/methode.html: error: this page is not as digest wrote it" in done.stderr
    assert "Site/404.html: error: this page is missing" in done.stderr
    assert "Site/jours/notes.html: warning: digest did not write this file" in done.stderr
    assert "2 errors, 1 warning" in done.stdout
    told = json.loads(sample.run("check", "--site", "--format", "json", ok=False).stdout)
    assert sorted(item["severity"] for item in told) == ["error", "error", "warning"]

    sample.run("build")
    sample.run("check", "--site")
    assert (sample.site / "jours/notes.html").read_text() == "à moi"


def test_no_trace_of_the_machine(sample):
    """No path, name or user of this machine stands in the site."""
    sample.run("build")
    words = [str(sample.root), os.uname().nodename]
    for page in sample.site.rglob("*"):
        if page.is_file():
            text = page.read_text(errors="replace")
            for word in words:
                assert len(word) < 4 or word not in text, page
