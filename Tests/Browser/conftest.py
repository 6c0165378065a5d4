"""The sites that the tests look at, and the browser that they look with."""
import functools
import http.server
import pathlib
import shutil
import subprocess
import threading

import pytest
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
DIGEST = ROOT / ".build/release/digest"
CLOCK = "2025-12-04T08:00:00Z"


def build(project: pathlib.Path, *arguments: str) -> pathlib.Path:
    """Build a project’s site with the real program; gives the site’s folder."""
    done = subprocess.run(
        [DIGEST, "build", "--source", project, "--clock", CLOCK, *arguments], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return project / "Site"


def copy_of_sample(folder: pathlib.Path) -> pathlib.Path:
    """A project with the sample’s raw texts, in a folder of its own."""
    shutil.copytree(ROOT / "Content", folder / "Content", ignore=shutil.ignore_patterns("articles"))
    return folder


@pytest.fixture(scope="session")
def sample(tmp_path_factory) -> pathlib.Path:
    """The site of the sample that comes with digest."""
    return build(copy_of_sample(tmp_path_factory.mktemp("sample")))


@pytest.fixture(scope="session")
def large(tmp_path_factory) -> pathlib.Path:
    """The site of a made-up archive of 2,000 articles, with a day of 300 updates and an actor of 5,000 mentions."""
    site = tmp_path_factory.mktemp("large")
    subprocess.run([ROOT / ".build/release/site-benchmark", "2000", site], check=True, capture_output=True)
    return site


def kinds(site: pathlib.Path) -> dict[str, pathlib.Path]:
    """One page of each kind: the largest, which has most that can go wrong."""
    kinds = {}
    for page in sorted(site.rglob("*.html")):
        path = page.relative_to(site)
        kind = path.stem if len(path.parts) == 1 or path.stem == "index" else "*"
        kind = "/".join((*path.parts[:-1], kind))
        if kind not in kinds or page.stat().st_size > kinds[kind].stat().st_size:
            kinds[kind] = page
    return kinds


@pytest.fixture(scope="session")
def pages(sample) -> dict[str, pathlib.Path]:
    return kinds(sample)


@pytest.fixture(scope="session", params=["sample", "large"])
def every(request) -> dict[str, pathlib.Path]:
    """The pages of the sample, then those of the large archive."""
    return kinds(request.getfixturevalue(request.param))


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        executable = shutil.which("chromium") or shutil.which("google-chrome")
        browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def server(sample):
    """The sample’s site on a local static server, in a sub-folder; gives its address."""
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=sample.parent)
    handler.log_message = lambda *_: None
    http.server.SimpleHTTPRequestHandler.log_message = lambda *_: None
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/Site"
        server.shutdown()
