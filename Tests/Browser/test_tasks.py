"""Five things that readers come for, each from the front page by clicks alone, and by three at the most."""
import re

import pytest
from playwright.sync_api import expect

MOST = 3


class Reader:
    """Somebody who opens the site from the disk and clicks."""

    def __init__(self, page, site):
        self.page, self.clicks = page, 0
        page.goto((site / "index.html").as_uri())

    def click(self, link):
        """Click, and be where the link leads: what it names is on the screen."""
        self.clicks += 1
        assert self.clicks <= MOST
        link.first.click()
        target = self.page.evaluate("decodeURIComponent(location.hash.slice(1))")
        if target:
            expect(self.page.locator(f"[id='{target}']")).to_be_in_viewport()

    def menu(self, name):
        self.click(self.page.locator(".masthead nav").get_by_role("link", name=name, exact=True))

    @property
    def here(self):
        """What the link led to: the element that the address names."""
        return self.page.locator(":target")


@pytest.fixture
def reader(browser, sample):
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    yield Reader(page, sample)
    page.close()


def test_what_happened_on_a_day(reader):
    """The day’s page has the hours, all of them, in order."""
    reader.click(reader.page.locator("main").get_by_role("link", name="Mardi 2\u00a0décembre 2025"))
    times = reader.page.locator(".updates h3 time").evaluate_all("times => times.map(t => t.dateTime)")
    assert len(times) > 20 and times == sorted(times)


def test_everything_that_an_actor_said_and_where(reader):
    """The actor’s page has every quotation, and each leads to its paragraph."""
    reader.menu("Acteurs")
    reader.click(reader.page.get_by_role("link", name="Karoline Leavitt", exact=True))
    quotation = reader.page.locator("figure").filter(has_text="très optimiste")
    reader.click(quotation.locator("figcaption > a"))
    expect(reader.here).to_contain_text("très optimiste")


def test_when_a_place_was_first_mentioned(reader):
    """The place’s page tells the first of its mentions, which is the oldest, and leads there."""
    reader.menu("Lieux")
    reader.click(reader.page.locator("main").get_by_role("link", name="Pokrovsk", exact=True))
    first = reader.page.locator("main").get_by_text("Première mention").locator("a")
    days = reader.page.locator("h3.dayline time").evaluate_all("times => times.map(t => t.dateTime)")
    assert min(days) == "2025-12-01" and "1er\u00a0décembre 2025" in first.first.inner_text()
    reader.click(first)
    expect(reader.here).to_contain_text(re.compile("pokrovsk", re.IGNORECASE))


def test_which_sources_told_one_event(reader):
    """The day’s page sets the sources of one event beside each other, the first first, each with its paragraph."""
    reader.click(reader.page.locator("main").get_by_role("link", name="Mardi 2\u00a0décembre 2025"))
    reader.click(reader.page.locator(".contents").get_by_role("link", name="Plusieurs sources, un événement"))
    event = reader.page.locator(".compared article, .compared li, .compared section").filter(has_text="très optimiste")
    links = event.first.locator("a[href*='articles/']")
    assert len(set(links.evaluate_all("links => links.map(l => l.getAttribute('href').split('#')[0])"))) >= 2
    reader.click(links)
    expect(reader.here).to_contain_text("optimiste")


def test_where_a_sentence_comes_from(reader):
    """From a sentence that one has read, through the search, to its paragraph and the line of the original text."""
    reader.menu("Recherche")
    reader.page.get_by_role("searchbox").or_(reader.page.locator("input[type=search]")).first.fill("très optimiste")
    result = reader.page.locator("#results a, .results a, .result a").first
    result.wait_for()
    reader.click(result)
    expect(reader.here).to_contain_text("très optimiste")
    reader.click(reader.here.locator("a.origin"))
    expect(reader.here).to_contain_text("très optimiste")
