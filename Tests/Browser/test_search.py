"""The search, from the disk and from a server: what a reader types finds what they mean."""
import pytest


def top(page, query, **filters):
    """The first three results of a query, as their titles and sentences."""
    page.fill("#q", query)
    for name in ("source", "actor"):
        page.select_option(f"#f-{name}", label=filters[name]) if name in filters else page.select_option(f"#f-{name}", "")
    for name in ("from", "until"):
        page.fill(f"#f-{name}", filters.get(name, ""))
    settled = "() => { const s = document.getElementById('status'); return s.textContent && s.textContent !== s.dataset.busy; }"
    page.evaluate("() => { document.getElementById('status').textContent = ''; document.getElementById('search').requestSubmit(); }")
    page.wait_for_function(settled)
    page.wait_for_timeout(150)
    return [item.inner_text() for item in page.locator("#results > li").all()[:3]]


@pytest.fixture(scope="module", params=["file", "http"])
def search(request, browser, sample, server):
    page = browser.new_page()
    page.goto((sample.as_uri() if request.param == "file" else server) + "/recherche.html")
    page.wait_for_selector("#search:not([hidden])")
    yield page
    page.close()


@pytest.mark.parametrize("query, expected", [
    ("négociateurs", "négociateurs"),
    ("negociateurs", "négociateurs"),
    ("NÉGOCIATEUR", "négociateurs"),
    ("l’économiste", "économiste"),
    ("economiste", "économiste"),
    ("l'economiste", "économiste"),
    ("Rokhaya", "Rokhaya Lô-Bathily"),
    ("Lo-Bathily", "Rokhaya Lô-Bathily"),
    ("Laboratoire sahél", "Laboratoire sahélien"),
    ("pirogue qui tarde", "pirogue qui tarde"),
    ("la pirogue qui tarde soit une pirogue chargée", "pirogue"),
    ("guettait les nouvelles", "guettait les nouvelles"),
    ("solution simple", "solution simple"),
    ("Dublin Zelensky", "Dublin"),
])
def test_the_expected_hit_is_among_the_first_three(search, query, expected):
    assert any(expected in hit for hit in top(search, query)), query


@pytest.mark.parametrize("typed", ["nœud", "noeud", "NŒUDS", "le nœud", "un noeu"])
def test_ligatures_and_elisions_do_not_matter(search, typed):
    top(search, "nœud")
    expected = search.locator("#results mark").all_inner_texts()
    assert expected
    top(search, typed)
    assert search.locator("#results mark").all_inner_texts() == expected


def test_what_was_found_is_marked_and_counted(search):
    top(search, "Zelensky")
    status = search.locator("#status")
    assert status.get_attribute("role") == "status" and "résultats" in status.inner_text()
    assert {mark.lower() for mark in search.locator("#results mark").all_inner_texts()} == {"zelensky"}
    link = search.locator("#results a").first.get_attribute("href")
    assert link.startswith("articles/") and "#p" in link


def test_filters_narrow_what_is_found(search):
    def count():
        return int("".join(c for c in search.locator("#status").inner_text() if c.isdigit()) or 0)

    top(search, "Zelensky")
    everything = count()
    hits = top(search, "Zelensky", source="Le Fanal d’Afrique")
    assert 0 < count() < everything and all("Le Fanal d’Afrique" in hit for hit in hits)
    top(search, "Zelensky", **{"from": "2025-12-03"})
    late = count()
    top(search, "Zelensky", until="2025-12-02")
    assert 0 < late < everything and late + count() == everything
    top(search, "", actor="Volodymyr Zelensky")
    assert 0 < count()


def test_nothing_is_found_of_what_is_not_there(search):
    assert top(search, "zyzomys") == []
    assert search.locator("#status").inner_text().startswith("Aucun résultat.")


def test_a_search_can_be_sent_as_a_link(browser, sample, server):
    for base in (sample.as_uri(), server):
        page = browser.new_page()
        page.goto(base + "/recherche.html?q=pirogue+chargée")
        page.wait_for_selector("#results li")
        assert page.input_value("#q") == "pirogue chargée"
        assert "pirogue" in page.locator("#results li").first.inner_text()
        page.fill("#q", "Dublin")
        page.evaluate("document.getElementById('search').requestSubmit()")
        page.wait_for_function("location.search.includes('Dublin')")
        page.close()


def test_the_actors_of_a_name_are_offered_with_their_pages(search):
    top(search, "zelensk")
    names = search.locator("#names")
    assert names.inner_text().startswith("Acteur") and "Volodymyr Zelensky" in names.inner_text()
    assert names.locator("a").first.get_attribute("href") == "acteurs/volodymyr-zelensky.html"
    top(search, "pirogue qui tarde")
    assert names.text_content() == ""
