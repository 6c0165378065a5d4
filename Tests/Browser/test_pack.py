"""digest pack: one zip that opens from a stick, one book that e-readers take."""
import shutil
import subprocess
import zipfile

import pytest
from conftest import CLOCK, DIGEST, copy_of_sample

NAME = "la-table-et-le-front"


def epubcheck(book):
    """What epubcheck says of a book: Debian’s is a Java archive that not every machine runs by its name."""
    program = shutil.which("epubcheck")
    with open(program, "rb") as file:
        command = ["java", "-jar", program] if file.read(2) == b"PK" else [program]
    done = subprocess.run([*command, book], capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def pack(project, *arguments, status=0):
    done = subprocess.run(
        [DIGEST, "pack", "--source", project, "--clock", CLOCK, *arguments], capture_output=True, text=True)
    assert done.returncode == status, done.stderr
    return done


@pytest.fixture(scope="module")
def packed(tmp_path_factory):
    project = copy_of_sample(tmp_path_factory.mktemp("pack"))
    pack(project)
    return project


def test_the_zip_is_the_site_with_a_readme(packed, sample, tmp_path, browser):
    file = packed / f"{NAME}.zip"
    assert subprocess.run(["unzip", "-tqq", file]).returncode == 0
    with zipfile.ZipFile(file) as archive:
        archive.extractall(tmp_path)
    files = {str(path.relative_to(sample)): path.read_bytes() for path in sample.rglob("*") if path.is_file()}
    del files["manifest.json"]
    assert {str(path.relative_to(tmp_path / NAME)): path.read_bytes()
            for path in (tmp_path / NAME).rglob("*") if path.is_file() and path.name != "README.txt"} == files
    assert "index.html" in (tmp_path / NAME / "README.txt").read_text()
    page = browser.new_page()
    page.goto((tmp_path / NAME / "index.html").as_uri())
    assert page.locator("h1").count() == 1
    page.close()


def test_epubcheck_accepts_the_book(packed):
    status, said = epubcheck(packed / f"{NAME}.epub")
    assert status == 0 and "WARNING" not in said, said


def test_the_book_has_days_articles_actors_and_a_way_through(packed):
    with zipfile.ZipFile(packed / f"{NAME}.epub") as book:
        assert book.infolist()[0].filename == "mimetype" and book.infolist()[0].compress_type == zipfile.ZIP_STORED
        names = book.namelist()
        package = book.read("EPUB/package.opf").decode()
        navigation = book.read("EPUB/nav.xhtml").decode()
    for folder in ("jours", "articles", "acteurs"):
        assert any(name.startswith(f"EPUB/{folder}/") for name in names)
        assert f'href="{folder}/' in navigation
    assert "<dc:language>fr</dc:language>" in package and "dcterms:modified" in package
    assert 'epub:type="toc"' in navigation


def test_the_same_input_gives_the_same_bytes(packed, tmp_path):
    pack(packed, "--output", tmp_path, "--jobs", "1")
    for ending in ("zip", "epub"):
        assert (tmp_path / f"{NAME}.{ending}").read_bytes() == (packed / f"{NAME}.{ending}").read_bytes()


def test_what_is_written_by_hand_does_not_break_the_book(tmp_path):
    articles = tmp_path / "Content/articles"
    articles.mkdir(parents=True)
    (articles / "a.md").write_text(
        "---\ntitle: A & <b> \"c\"\npublished: 2025-03-04\nurl: 'https://presse.example/a b?c&d'\n---\n\n"
        "Un [lien](../articles/b.html#u1), une ![image](https://presse.example/i.png), du **gras** et <i>du HTML</i>.\n\n"
        "- un\n- deux & trois\n\n| a | b |\n\n```\ncode <x>\n```\n\nUn saut  \nde ligne\x0b.\n\n---\n\n> cité\n")
    (articles / "b.md").write_text("---\nkind: live\npublished: 2025-03-04\n---\n\n## 10:31 — Pont <fermé>\n\n## 09:00\n\nTexte.\n")
    (articles / "c.md").write_text("Sans date ni titre.\n")
    pack(tmp_path, "--format", "epub", "--output", tmp_path / "x.epub")
    status, said = epubcheck(tmp_path / "x.epub")
    assert status == 0, said


def test_an_empty_archive_is_a_book_too(tmp_path):
    (tmp_path / "Content").mkdir()
    pack(tmp_path, "--format", "epub")
    status, said = epubcheck(tmp_path / "revue-de-presse.epub")
    assert status == 0, said


def test_errors_are_clear_and_leave_what_is_there(packed, tmp_path):
    assert "add --format zip" in pack(packed, "--output", tmp_path / "a.zip", status=64).stderr
    assert "should end in .epub" in pack(packed, "--format", "epub", "--output", tmp_path / "a.zip", status=64).stderr
    (tmp_path / f"{NAME}.zip").write_text("mine")
    done = pack(packed, "--format", "zip", "--output", tmp_path, status=1)
    assert "is no zip and is left alone" in done.stderr and (tmp_path / f"{NAME}.zip").read_text() == "mine"
    assert "no folder “Content”" in pack(tmp_path, status=1).stderr
