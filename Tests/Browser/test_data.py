"""What a site says to programs: feeds, sitemap, JSON-LD, Open Graph, and the archive’s data with their schema."""
import datetime
import html
import json
import re
import xml.etree.ElementTree

import feedparser
import jsonschema
import pytest
from conftest import build, copy_of_sample

BASE = "https://presse.example/revue/"
# RFC 4151: who gives out the name, since when, and the name.
TAG = re.compile(r"tag:[a-z0-9-]+(\.[a-z0-9-]+)+,\d{4}(-\d{2}){0,2}:[A-Za-z0-9._~!$&'()*+,;=:@/?%-]+")


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    """The sample as it would be published at an address."""
    return build(copy_of_sample(tmp_path_factory.mktemp("published")), "--base-url", BASE)


def head(page):
    return page.read_text().split("</head>")[0]


def pages(folder, pattern="**/*.html"):
    """The pages of a folder; those that only lead on to another are left out."""
    return [page for page in sorted(folder.glob(pattern)) if 'http-equiv="refresh"' not in head(page)]


def meta(page):
    return {name: html.unescape(value) for name, value in
            re.findall(r'<meta (?:property|name)="([^"]+)" content="([^"]*)">', head(page))}


def linked_data(page):
    return [json.loads(text) for text in
            re.findall(r'<script type="application/ld\+json">(.*?)</script>', page.read_text(), re.S)]


def is_moment(text):
    """A day, or a moment with its distance from UTC."""
    if len(text) == 10:
        return bool(datetime.date.fromisoformat(text))
    return datetime.datetime.fromisoformat(text).tzinfo is not None


# Feeds


def atom(site):
    feed = feedparser.parse((site / "feed.xml").read_bytes())
    assert not feed.bozo, feed.get("bozo_exception")
    return feed


def test_the_atom_feed_parses_and_has_all_that_it_must_have(published):
    feed = atom(published)
    assert feed.version == "atom10"
    for item in [feed.feed, *feed.entries]:
        assert item.id and item.title and item.updated_parsed and item.author
    assert len(feed.entries) == len({entry.id for entry in feed.entries}) > 10
    assert [e.updated for e in feed.entries] == sorted((e.updated for e in feed.entries), reverse=True)
    for entry in feed.entries:
        assert entry.link.startswith(BASE) and (published / entry.link.removeprefix(BASE)).exists()
        assert datetime.datetime.fromisoformat(entry.published).tzinfo and entry.published <= entry.updated


def test_ids_of_feeds_need_no_domain_and_do_not_move_with_the_site(sample, published):
    ids = [entry.id for entry in atom(sample).entries]
    assert ids == [entry.id for entry in atom(published).entries]
    assert all(TAG.fullmatch(name) for name in [*ids, atom(sample).feed.id])
    assert not any("presse.example" in name for name in ids)


def test_the_json_feed_has_the_same_items(sample, published):
    for site, base in [(sample, None), (published, BASE)]:
        feed = json.loads((site / "feed.json").read_text())
        assert feed["version"] == "https://jsonfeed.org/version/1.1" and feed["title"]
        assert feed.get("feed_url") == (base and base + "feed.json")
        assert [item["id"] for item in feed["items"]] == [entry.id for entry in atom(site).entries]
        for item in feed["items"]:
            assert isinstance(item["id"], str) and item["content_html"]
            assert item.get("url") == (base and base + item["_digest"]["page"])
            assert (site / item["_digest"]["page"]).exists()
            assert all(datetime.datetime.fromisoformat(item[key]).tzinfo for key in ("date_published", "date_modified"))


def test_every_page_names_the_feeds(sample):
    for page in pages(sample):
        links = re.findall(r'<link rel="alternate" type="([^"]+)" title="[^"]+" href="([^"]+)">', head(page))
        assert [kind for kind, _ in links] == ["application/atom+xml", "application/feed+json"], page
        assert all((page.parent / href).resolve().parent == sample.resolve() for _, href in links), page


# Sitemap and head


def test_the_sitemap_lists_every_page_once(published):
    text = (published / "sitemap.xml").read_bytes()
    assert len(text) < 50 * 2**20
    root = xml.etree.ElementTree.fromstring(text)
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    assert root.tag == space + "urlset" and {child.tag for child in root} == {space + "url"}
    assert {field.tag for child in root for field in child} <= {space + "loc", space + "lastmod"}
    listed = [url.text for url in root.iter(space + "loc")]
    expected = {BASE + str(page.relative_to(published)) for page in pages(published)} - {BASE + "404.html"}
    assert len(listed) == len(expected) <= 50_000 and set(listed) == expected
    assert all(datetime.date.fromisoformat(day.text) for day in root.iter(space + "lastmod"))


def test_without_a_base_url_there_is_neither_sitemap_nor_canonical_link(sample):
    assert not (sample / "sitemap.xml").exists()
    assert not any('rel="canonical"' in head(page) for page in pages(sample))


def test_pages_have_canonical_links_and_open_graph(published):
    for page in pages(published):
        address = BASE + str(page.relative_to(published))
        assert f'<link rel="canonical" href="{address}">' in head(page), page
        properties = meta(page)
        assert properties["og:url"] == address
        assert all(properties.get(name) for name in ("og:title", "og:type", "og:locale", "og:site_name")), page
        if page.parent.name == "articles" and "article:published_time" in properties:
            assert is_moment(properties["article:published_time"]), page


# JSON-LD


def test_each_kind_of_page_says_what_it_is(sample, published):
    for site in (sample, published):
        kinds = {"jours": "LiveBlogPosting", "articles": "NewsArticle", "lieux": "Place"}
        for folder, kind in kinds.items():
            for page in pages(site / folder, "*.html"):
                if page.name != "index.html":
                    (data,) = linked_data(page)
                    assert data["@context"] == "https://schema.org" and data["@type"] == kind, page
        (data,) = linked_data(site / "index.html")
        assert data["@type"] == "WebSite" and data["name"]


def test_a_day_is_a_live_blog(published):
    for page in (published / "jours").glob("2*.html"):
        (data,) = linked_data(page)
        assert is_moment(data["coverageStartTime"]) and is_moment(data["coverageEndTime"])
        assert data["coverageStartTime"] <= data["coverageEndTime"] and data["headline"] and data["publisher"]["name"]
        text = page.read_text()
        assert data["liveBlogUpdate"]
        for update in data["liveBlogUpdate"]:
            assert update["@type"] == "BlogPosting" and update["headline"] and is_moment(update["datePublished"])
            address, _, anchor = update["url"].partition("#")
            assert address == BASE + f"jours/{page.name}" and f'id="{anchor}"' in text
            # Its text stands on the page, at its id.
            assert update["@id"] == "#" + anchor


def test_an_article_says_what_it_is_based_on(sample, published):
    for site in (sample, published):
        for page in pages(site / "articles", "*.html"):
            (data,) = linked_data(page)
            assert data["headline"] and data["isBasedOn"], page
            if "datePublished" in data:
                assert is_moment(data["datePublished"])
            if not data["isBasedOn"].startswith("http"):
                assert (page.parent / data["isBasedOn"]).exists(), page


def test_an_actor_is_somebody_with_what_they_said(published):
    quotations = 0
    for page in pages(published / "acteurs", "*.html"):
        if page.name == "index.html":
            continue
        (data,) = linked_data(page)
        assert data["@type"] in ("Person", "Organization", "Country") and data["name"], page
        # The actor is the creator of what is listed here.
        for quotation in data.get("@reverse", {}).get("creator", []):
            quotations += 1
            assert quotation["@type"] == "Quotation" and quotation["text"]
            address, _, anchor = quotation["url"].partition("#")
            article = quotation["isPartOf"]
            assert (page.parent / article["@id"]).resolve() == published / address.removeprefix(BASE)
            assert f'id="{anchor}"' in (published / address.removeprefix(BASE)).read_text()
            # The article tells on its own page what it is, and has that page’s address for its id.
            (own,) = linked_data((page.parent / article["@id"]).resolve())
            assert own["@type"] == "NewsArticle" and own["@id"] == "" and own["headline"]
    assert quotations > 50


# The archive’s data


def records(site):
    """All records of the data, by kind, whether they are in parts or not; each file held against the schema."""
    schema = json.loads((site / "data/schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    archive = json.loads((site / "data/archive.json").read_text())
    files = [archive, *(json.loads((site / part).read_text()) for part in archive.get("parts", []))]
    for file in files:
        assert next(validator.iter_errors(file), None) is None
    return {kind: [record for file in files for record in file.get(kind, [])]
            for kind in ("articles", "updates", "actors", "quotations", "events", "places")}


def test_the_data_agree_with_their_schema_and_with_the_pages(sample):
    data = records(sample)
    assert all(data.values())
    anchors = {}
    for kind, items in data.items():
        for item in items:
            path, _, anchor = item["page"].partition("#")
            if path not in anchors:
                anchors[path] = set(re.findall(r' id="([^"]+)"', (sample / path).read_text()))
            assert not anchor or anchor in anchors[path], item
    articles = {item["id"] for item in data["articles"]}
    actors = {item["id"] for item in data["actors"]}
    assert len(articles) == len(data["articles"]) and len(actors) == len(data["actors"])
    for item in [*data["updates"], *data["quotations"], *data["events"]]:
        assert item["article"] in articles
    for quotation in data["quotations"]:
        assert quotation.get("speaker", next(iter(actors))) in actors


def test_the_schema_refuses_what_the_data_never_say(sample):
    schema = json.loads((sample / "data/schema.json").read_text())
    archive = json.loads((sample / "data/archive.json").read_text())
    validator = jsonschema.Draft202012Validator(schema)
    archive["quotations"][0]["kind"] = "sung"
    assert not validator.is_valid(archive)
    archive["quotations"][0]["kind"] = "direct"
    archive["actors"][0]["age"] = 42
    assert not validator.is_valid(archive)


def test_no_page_loads_the_data(sample):
    for page in pages(sample):
        assert not re.search(r'(src|rel="(stylesheet|preload)"[^>]*href)="[^"]*data/', page.read_text()), page
