"""Nothing of the source is lost, and a person’s corrections stay."""
import os
import re
import shutil

import pytest

RAW = "Grève à Brest\n\nLes marins votent mardi. « Nous continuons », a déclaré Maëlle Kerouanton.\n\nLire aussi : Un port\n"
NAME = "2025-12-02-greve.txt"
ARTICLE = "Content/articles/2025-12-02-greve.md"


def times(folder):
    return {path: os.stat(os.path.join(folder, path)).st_mtime_ns for path in os.listdir(folder)}


def test_raw_texts_are_never_written_to(sample, tmp_path):
    """After every command, bytes and times of the raw texts are what they were, and a folder of raw texts may be read-only."""
    raw = sample.root / "Content/raw"
    for file in raw.iterdir():
        os.utime(file, ns=(10**18, 10**18))
        file.chmod(0o444)
    bytes_before, times_before = sample.state("Content/raw"), times(raw)
    text = next(raw.iterdir())
    outside = tmp_path / "2025-12-05-autre.txt"
    outside.write_text(RAW)
    os.utime(outside, ns=(10**18, 10**18))
    for command in (
        ["build"], ["build"], ["build", "--force"], ["build", "--dry-run"], ["check"], ["check", "--site"],
        ["list", "actors"], ["list", "articles"], ["list", "days"], ["inspect", text], ["inspect", text, "--format", "json"],
        ["import"], ["clean"], ["build"], ["import", outside], ["build"],
    ):
        sample.run(*command)
        after = {path: sum for path, sum in sample.state("Content/raw").items() if path != outside.name}
        assert after == bytes_before, command
        assert {path: time for path, time in times(raw).items() if path != outside.name} == times_before, command
    assert (raw / outside.name).read_bytes() == outside.read_bytes()
    assert outside.stat().st_mtime_ns == 10**18


def test_the_ledger_adds_up_on_the_method_page(sample):
    """What was kept and what was set aside, row by row, make all characters of all raw texts."""
    sample.run("build")
    page = (sample.site / "methode.html").read_text()
    table = re.search(r'<table class="ledger">.*?</table>', page, re.S)[0]
    rows = re.findall(r"<tr( class=\"total\")?><th scope=\"row\">.*?</th><td>([^<]*)</td>", table)
    numbers = [(bool(total), int(re.sub(r"\D", "", count))) for total, count in rows]
    sums, part = [], 0
    for is_total, count in numbers[:-1]:
        if is_total:
            assert part == count
            sums.append(count)
            part = 0
        else:
            part += count
    assert len(sums) == 2 and sum(sums) == numbers[-1][1]
    # The raw texts of the articles, counted here: all but white space.
    used = re.findall(r"(?m)^  file: (.*)$", "\n".join(
        file.read_text() for file in (sample.root / "Content/articles").iterdir()))
    ink = sum(len("".join(decoded((sample.root / "Content/raw" / name).read_bytes()).split())) for name in used)
    assert numbers[-1][1] == ink


def decoded(text: bytes) -> str:
    """The sample has a page from Windows, and one with a byte order mark, which counts as a character."""
    for encoding in ("utf-16-le" if text[:2] == b"\xff\xfe" else "utf-8", "cp1252"):
        try:
            return text.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise AssertionError("neither UTF-8 nor windows-1252")


@pytest.fixture
def imported(empty):
    empty.write("Content/raw/" + NAME, RAW)
    empty.run("build")
    assert (empty.root / ARTICLE).exists()
    return empty


def article(project, **change):
    text = (project.root / ARTICLE).read_text()
    for old, new in change.items():
        text = text.replace(old, new)
    return text


@pytest.mark.parametrize("command", [["build"], ["import"], ["import", "Content/raw/" + NAME], ["build", "--force"]])
def test_corrections_are_never_overwritten(imported, command):
    """After an edit of the Markdown, of the raw text, and of both."""
    path, raw = imported.root / ARTICLE, imported.root / "Content/raw" / NAME
    command = [str(imported.root / part) if part.startswith("Content") else part for part in command]
    corrected = article(imported, mardi="mercredi")
    path.write_text(corrected)
    os.utime(path, ns=(10**18, 10**18))
    done = imported.run(*command, ok=False)
    if len(command) == 2 and command[0] == "import":
        assert done.returncode == 1 and f"this text was imported as “{ARTICLE}”" in done.stderr
    else:
        assert done.returncode == 0 and done.stderr == ""

    raw.write_text(RAW.replace("mardi", "jeudi"))
    done = imported.run(*command, ok=False)
    if command[0] == "build":
        assert f"{ARTICLE}:1:1: warning: its raw text “Content/raw/{NAME}” has changed" in done.stderr
        assert "mercredi" in (imported.site / "articles/2025-12-02-greve.html").read_text()
    assert path.read_text() == corrected and path.stat().st_mtime_ns == 10**18
    assert raw.read_text() == RAW.replace("mardi", "jeudi")
    assert os.listdir(imported.root / "Content/articles") == [path.name]


@pytest.mark.parametrize("command", [["build"], ["import"], ["build", "--force"], ["import", "autre.txt"]])
@pytest.mark.parametrize("file, text", [
    (ARTICLE, "---\ntitle: [Une faute\n---\n\nTexte.\n"), ("Content/digest.yml", "title: [Une faute\n"),
    ("Content/actors/a.md", "---\nname: [Une faute\n---\n"),
])
def test_nothing_is_imported_beside_what_cannot_be_read(imported, command, file, text):
    """An article with a typing mistake is not taken for one that is not there: its raw text is not imported once more."""
    before = imported.state("Content")
    kept = (imported.root / file).read_text() if (imported.root / file).exists() else None
    imported.write(file, text)
    wrong = imported.state("Content")
    command = [str(imported.write(part, RAW + "Autre.\n")) if part.endswith(".txt") else part for part in command]
    done = imported.run(*command, ok=False)
    assert done.returncode == 1 and f"{file}:" in done.stderr
    assert imported.state("Content") == wrong
    if kept is None:
        (imported.root / file).unlink()
    else:
        imported.write(file, kept)
    imported.run("build")
    assert imported.state("Content") == before


def test_an_edited_raw_text_alone_is_told(imported):
    """The article stays as it was imported, until a person deletes it."""
    before = article(imported)
    (imported.root / "Content/raw" / NAME).write_text(RAW.replace("mardi", "jeudi"))
    done = imported.run("build")
    assert "has changed since it was imported" in done.stderr and "delete it to have it imported anew" in done.stderr
    assert article(imported) == before
    (imported.root / ARTICLE).unlink()
    done = imported.run("build")
    assert done.stderr == "" and done.stdout.startswith("imported 1 raw text")
    assert "jeudi" in article(imported)


def test_a_renamed_raw_text_is_known(imported):
    """It is not imported a second time; what to write in the article is told."""
    raw = imported.root / "Content/raw"
    before = imported.state("Content/articles")
    (raw / NAME).rename(raw / "2025-12-02-marins.txt")
    done = imported.run("build")
    assert "this is the raw text of “Content/articles/2025-12-02-greve.md” under a new name" in done.stderr
    assert "write “file: 2025-12-02-marins.txt” in its front matter" in done.stderr
    assert imported.state("Content/articles") == before
    (imported.root / ARTICLE).write_text(article(imported, **{f"file: {NAME}": "file: 2025-12-02-marins.txt"}))
    done = imported.run("build")
    assert done.stderr == ""


def test_a_deleted_raw_text_is_told_and_its_article_stays(imported):
    """Re-added with the same bytes all is as before; with other bytes it is told."""
    raw = imported.root / "Content/raw" / NAME
    articles, site = imported.state("Content/articles"), imported.state()
    raw.unlink()
    done = imported.run("build")
    assert f"its raw text “Content/raw/{NAME}” is gone; the article stays" in done.stderr
    assert imported.state("Content/articles") == articles
    assert (imported.site / "articles/2025-12-02-greve.html").exists()
    raw.write_text(RAW)
    done = imported.run("build")
    assert done.stderr == "" and imported.state() == site
    raw.unlink()
    imported.run("build")
    raw.write_text(RAW.replace("mardi", "jeudi"))
    assert "has changed since it was imported" in imported.run("build").stderr
    assert imported.state("Content/articles") == articles


def test_a_deleted_article_is_made_anew(imported):
    """Deleting an article asks for a new import of its raw text: the same article comes out."""
    before = imported.state("Content/articles")
    shutil.rmtree(imported.root / "Content/articles")
    done = imported.run("build")
    assert done.stdout.startswith("imported 1 raw text") and imported.state("Content/articles") == before


def test_a_renamed_article_keeps_its_raw_text(imported):
    """Its raw text is not imported a second time."""
    (imported.root / ARTICLE).rename(imported.root / "Content/articles/marins.md")
    done = imported.run("build")
    assert done.stderr.count("error") == 0 and os.listdir(imported.root / "Content/articles") == ["marins.md"]


def test_two_raw_texts_of_one_name(imported):
    """One in a folder of its own has an article of its own; an import from elsewhere never takes another’s place."""
    imported.write("Content/raw/archives/" + NAME, RAW.replace("Brest", "Roscoff"))
    imported.run("build")
    assert sorted(os.listdir(imported.root / "Content/articles")) == ["2025-12-02-greve-2.md", "2025-12-02-greve.md"]
    other = imported.write("ailleurs/" + NAME, RAW.replace("Brest", "Lorient"))
    done = imported.run("import", other, ok=False)
    assert done.returncode == 1 and "rename one of them, so that neither is lost" in done.stderr
    assert (imported.root / "Content/raw" / NAME).read_text() == RAW


def test_a_raw_text_that_the_disk_does_not_give(imported):
    """The site stays as it was, rather than lose the pages of the source."""
    if os.geteuid() == 0:
        raw = imported.root / "Content/raw"
        # A text that is there and cannot be read, for root too: it is too large, and takes no room.
        os.truncate(raw / NAME, 3_000_000_000)
    else:
        (imported.root / "Content/raw" / NAME).chmod(0)
    site = imported.state()
    done = imported.run("build", ok=False)
    assert done.returncode == 1 and f"Content/raw/{NAME}: error: cannot read this file" in done.stderr
    assert imported.state() == site


def test_files_that_are_not_read_are_told(imported):
    """A text in the wrong folder would be lost to the site without a word."""
    imported.write("Content/articles/oublie.txt", RAW)
    assert "Content/articles/oublie.txt: warning: only files that end in .md are read here" in imported.run("build").stderr
