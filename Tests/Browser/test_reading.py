"""What a reader gets: with scripts and without, on a wide screen and a narrow one, from the disk and from a server, on paper."""
import pytest
from axe_playwright_python.sync_playwright import Axe

AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]
SCREENS = [(1280, "light"), (1280, "dark"), (320, "light"), (320, "dark")]


def test_there_is_a_page_of_every_kind(pages):
    expected = {
        "index", "jours/index", "jours/*", "articles/*", "acteurs/index", "acteurs/*", "lieux/index", "lieux/*",
        "sources/index", "sources/*", "sources/par/*", "recherche", "methode", "404",
    }
    assert expected <= set(pages)


@pytest.mark.parametrize("width, scheme", SCREENS)
def test_axe_finds_no_violation(browser, every, width, scheme):
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    violations = []
    for kind, path in every.items():
        page = context.new_page()
        page.goto(path.as_uri())
        # The policy of our pages keeps foreign scripts out: axe comes in through the debugger, which it does not bind.
        result = Axe().run(page, options={"runOnly": {"type": "tag", "values": AXE_TAGS}})
        violations += [f"{kind}: {v['id']}: {v['nodes'][0]['html'][:200]}" for v in result.response["violations"]]
        page.close()
    context.close()
    assert violations == []


def test_nothing_is_wider_than_a_telephone(browser, every):
    context = browser.new_context(viewport={"width": 320, "height": 700})
    wide = {}
    for kind, path in every.items():
        page = context.new_page()
        page.goto(path.as_uri())
        if (width := page.evaluate("document.documentElement.scrollWidth")) > 320:
            wide[kind] = width
        page.close()
    context.close()
    assert wide == {}


def test_pages_read_the_same_without_scripts(browser, every):
    def texts(scripts):
        context = browser.new_context(java_script_enabled=scripts)
        texts = {}
        for kind, path in every.items():
            page = context.new_page()
            page.goto(path.as_uri())
            texts[kind] = page.locator("main").text_content()
            # The form of the search works by scripts alone, and is hidden without them.
            for form in page.locator("main form").all():
                texts[kind] = texts[kind].replace(form.text_content(), "")
            page.close()
        context.close()
        return texts

    assert texts(True) == texts(False)


@pytest.mark.parametrize("scheme", ["file", "http"])
def test_pages_ask_for_nothing_but_the_sites_own_files(browser, pages, sample, server, scheme):
    base = sample.as_uri() if scheme == "file" else server
    context = browser.new_context()
    asked, problems = [], []
    for path in pages.values():
        page = context.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.on("requestfailed", lambda request: problems.append(request.url))
        page.on("console", lambda message: problems.append(message.text) if message.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: problems.append(str(error)))
        page.goto(f"{base}/{path.relative_to(sample)}")
        page.close()
    context.close()
    own = [url for url in asked if url.startswith(base) or url.startswith("data:") or url.endswith("/favicon.ico")]
    assert asked == own
    assert problems == []


def test_a_foreign_script_does_not_run(browser, every):
    for path in every.values():
        page = browser.new_page()
        page.goto(path.as_uri())
        page.evaluate(
            """() => {
              const script = document.createElement('script');
              script.textContent = 'window.ran = true';
              document.body.append(script);
              document.body.insertAdjacentHTML('beforeend', '<img src="none:" onerror="window.ran = true">');
            }""")
        page.wait_for_timeout(20)
        assert page.evaluate("window.ran") is None, path
        page.close()


def test_pages_print(browser, every):
    for kind, path in every.items():
        page = browser.new_page()
        page.goto(path.as_uri())
        assert page.pdf(format="A4")[:5] == b"%PDF-", kind
        page.emulate_media(media="print")
        assert not page.locator("header nav").first.is_visible(), kind
        page.close()


def test_the_time_of_an_update_is_its_permalink(browser, pages):
    page = browser.new_page()
    page.goto(pages["jours/*"].as_uri())
    links = page.locator("main ol article h3 a[href^='#']")
    assert links.count() > 0
    for index in range(links.count()):
        target = links.nth(index).get_attribute("href")
        assert page.locator(target).count() == 1
    page.close()


def test_the_moments_of_a_timeline_stand_in_one_column(browser, every):
    """Also where an event has other ids, which earlier links lead to."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    for kind, path in every.items():
        page = context.new_page()
        page.goto(path.as_uri())
        places = page.evaluate(
            "[...document.querySelectorAll('.timeline > li')].map((item) => {"
            " const [when, what] = [':scope > p', ':scope > div'].map((part) => item.querySelector(part).getBoundingClientRect());"
            " return [when.left, what.left]; })")
        assert all(when < what for when, what in places), kind
        page.close()
    context.close()


def test_nothing_has_to_be_scrolled_within_a_page(browser, every):
    context = browser.new_context(viewport={"width": 1280, "height": 600})
    for kind, path in every.items():
        page = context.new_page()
        page.goto(path.as_uri())
        side = page.locator(".side")
        if side.count():
            assert side.evaluate("(side) => side.scrollHeight <= side.clientHeight + 1"), kind
        page.close()
    context.close()


def test_an_original_text_leads_up_to_its_source(browser, pages):
    page = browser.new_page()
    page.goto(pages["sources/*"].as_uri())
    source = page.locator(".kicker").inner_text().split(" · ")[0]
    step = page.locator(".breadcrumb a").last
    assert step.inner_text().casefold() == source.casefold()
    step.click()
    assert "/sources/par/" in page.url and page.locator("h1").inner_text().casefold() == source.casefold()
    page.close()


def test_a_place_does_not_repeat_its_name_over_what_is_told_of_it(browser, sample):
    page = browser.new_page()
    page.goto((sample / "lieux/pokrovsk.html").as_uri())
    heading = page.locator(".divergence > h3").first
    assert heading.inner_text() == "Pokrovsk" and heading.bounding_box()["width"] <= 1
    page.goto((sample / "jours/2025-12-02.html").as_uri())
    assert page.locator(".divergence > h3 a").first.bounding_box()["width"] > 1
    page.close()


def test_headlines_in_capitals_are_small_in_lists(browser, sample):
    page = browser.new_page()
    page.goto((sample / "index.html").as_uri())
    found = page.locator(".day-list a.capitals")
    assert found.count() > 0
    for text in found.all_inner_texts():
        assert text == text.upper() and " " in text
    assert found.first.evaluate("(link) => getComputedStyle(link).fontVariantCaps") == "all-small-caps"
    page.close()


# The order of a day


@pytest.fixture
def day(browser, pages):
    page = browser.new_page(viewport={"width": 1280, "height": 700})
    page.goto(pages["jours/*"].as_uri())
    yield page
    page.close()


MOMENTS = """() => [...document.querySelectorAll('.updates > li')].map(
  (item) => [item.querySelector('article').id, item.classList.contains('together')])"""


def turned(moments):
    """The moments from the last to the first; updates of one moment keep their order."""
    groups = []
    for moment in moments:
        groups[-1].append(moment) if moment[1] else groups.append([moment])
    return [moment for group in reversed(groups) for moment in group]


def test_a_button_puts_the_latest_updates_first_and_back(day):
    button = day.get_by_role("button", name="Les plus récents d’abord")
    earliest = day.evaluate(MOMENTS)
    assert len(earliest) > 10 and button.get_attribute("aria-pressed") == "false"
    button.focus()
    day.keyboard.press("Enter")
    assert day.evaluate(MOMENTS) == turned(earliest) != earliest
    assert button.get_attribute("aria-pressed") == "true"
    assert "plus récents" in day.locator("#ordre [role=status]").text_content()
    assert day.evaluate("document.activeElement.textContent") == "Les plus récents d’abord"
    day.keyboard.press("Space")
    assert day.evaluate(MOMENTS) == earliest and button.get_attribute("aria-pressed") == "false"
    assert "plus anciens" in day.locator("#ordre [role=status]").text_content()


def test_links_to_updates_land_in_either_order(day):
    day.get_by_role("button", name="Les plus récents d’abord").click()
    for link in day.locator(".hours a").all():
        link.click()
        target = link.get_attribute("href")
        day.wait_for_function(
            "(id) => { const top = document.querySelector(id).getBoundingClientRect().top; return top > -5 && top < innerHeight; }",
            arg=target)


def test_the_order_is_not_remembered(day):
    earliest = day.evaluate(MOMENTS)
    day.get_by_role("button", name="Les plus récents d’abord").click()
    day.reload()
    assert day.evaluate(MOMENTS) == earliest
    assert day.evaluate("[document.cookie, Object.keys(localStorage).length]") == ["", 0]


def test_without_scripts_there_is_no_button(browser, pages):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(pages["jours/*"].as_uri())
    assert page.get_by_role("button").count() == 0
    context.close()
