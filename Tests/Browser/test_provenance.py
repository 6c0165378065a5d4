"""Provenance both ways: what is found leads to its paragraph, a paragraph to its line of the original text, and each of them back."""
import html.parser
import posixpath
import re

import pytest


class Element:
    """An element of a page: its attributes, its text, and the elements inside."""

    def __init__(self, tag, attributes):
        self.tag, self.attributes, self.children, self.words = tag, attributes, [], []

    @property
    def text(self):
        return re.sub(r"\s+", " ", "".join(c if isinstance(c, str) else c.text for c in self.words)).strip()

    def all(self, test):
        for child in self.children:
            if test(child):
                yield child
            yield from child.all(test)

    def links(self):
        return [e.attributes["href"] for e in self.all(lambda e: e.tag == "a" and "href" in e.attributes)]

    def has(self, name):
        return name in self.attributes.get("class", "").split()


class Reader(html.parser.HTMLParser):
    VOID = {"meta", "link", "br", "img", "input", "hr", "rect"}

    def __init__(self):
        super().__init__()
        self.open = [Element("root", {})]

    def handle_starttag(self, tag, attributes):
        element = Element(tag, dict(attributes))
        self.open[-1].children.append(element)
        self.open[-1].words.append(element)
        if tag not in self.VOID:
            self.open.append(element)

    def handle_startendtag(self, tag, attributes):
        self.open[-1].children.append(Element(tag, dict(attributes)))

    def handle_endtag(self, tag):
        if any(element.tag == tag for element in self.open[1:]):
            while self.open.pop().tag != tag:
                pass

    def handle_data(self, data):
        self.open[-1].words.append(data)


class Pages:
    """The pages of a site, read once each."""

    def __init__(self, site):
        self.site, self.read = site, {}

    def page(self, path):
        if path not in self.read:
            reader = Reader()
            reader.feed((self.site / path).read_text())
            ids = {e.attributes["id"]: e for e in reader.open[0].all(lambda e: "id" in e.attributes)}
            self.read[path] = (reader.open[0], ids)
        return self.read[path]

    def follow(self, path, link):
        """The element that a link of a page leads to, and the page it stands on."""
        page = self.resolve(path, link)
        return self.page(page)[1][link.partition("#")[2]], page

    def resolve(self, path, link):
        """The page that a link of a page leads to."""
        target = link.partition("#")[0]
        return posixpath.normpath(posixpath.join(posixpath.dirname(path), target)) if target else path


@pytest.fixture(scope="module")
def read(sample):
    return Pages(sample)


def paths(site, folder):
    return [str(p.relative_to(site)) for p in sorted((site / folder).glob("*.html")) if p.stem != "index"]


def test_a_quotation_leads_to_its_paragraph_and_the_paragraph_back(sample, read):
    count = 0
    for path in paths(sample, "acteurs"):
        root, _ = read.page(path)
        for figure in root.all(lambda e: e.tag == "figure" and "id" in e.attributes):
            (quote,) = figure.all(lambda e: e.tag == "blockquote")
            block, page = read.follow(path, figure.links()[-1])
            # Few words stand in their sentence, between ellipses where it goes on.
            is_marked = any(quote.all(lambda e: e.tag == "mark"))
            words = re.sub(r"^… | …$" if is_marked else r"^« | »$", "", quote.text)
            assert words in block.text, (path, words)
            if block.has("block"):
                # The same speaker’s words of one kind in one paragraph have one link, to the first of them.
                back = [read.follow(page, link)[1] for link in block.links() if "acteurs/" in link and "#c-" in link]
                assert path in back, (path, words)
                count += 1
    assert count > 50


def test_no_sentence_stands_twice_among_the_quotations_of_a_day(sample, read):
    for path in paths(sample, "acteurs"):
        root, _ = read.page(path)
        figures = list(root.all(lambda e: e.tag == "figure"))
        quotes = [(f.links()[-1], next(f.all(lambda e: e.tag == "blockquote")).text) for f in figures]
        assert len(quotes) == len(set(quotes)), path


def test_a_mention_of_a_place_leads_to_its_paragraph(sample, read):
    count = 0
    for path in paths(sample, "lieux"):
        root, _ = read.page(path)
        (heading,) = root.all(lambda e: e.tag == "h1")
        for item in root.all(lambda e: e.tag == "li" and any(c.has("at") for c in e.children)):
            sentence, at = item.children
            block, _ = read.follow(path, at.links()[0])
            assert re.sub(r"^… | …$", "", sentence.text) in block.text, (path, sentence.text)
            assert block.attributes["id"] == "p" + re.search(r"\d+$", at.text)[0]
            assert any(sentence.all(lambda e: e.tag == "mark")), (path, heading.text)
            count += 1
    assert count > 100


def test_a_paper_has_all_that_it_published(sample, read):
    listed = []
    for path in paths(sample, "sources/par"):
        root, _ = read.page(path)
        (section,) = root.all(lambda e: e.attributes.get("aria-labelledby") == "publie")
        for item in section.all(lambda e: e.tag == "li"):
            page = read.resolve(path, item.links()[0])
            (kicker,) = read.page(page)[0].all(lambda e: e.has("kicker"))
            # What tells no paper names none.
            name = next(root.all(lambda e: e.tag == "h1")).text
            assert kicker.text.startswith(name + " · ") or name == "Source inconnue" and " · " not in kicker.text, (path, page)
            listed.append(page)
    assert sorted(listed) == paths(sample, "articles")


def test_a_paragraph_leads_to_its_line_and_the_line_back(sample, read):
    count = 0
    for path in paths(sample, "articles"):
        root, _ = read.page(path)
        for block in root.all(lambda e: e.has("block")):
            (origin,) = [e for e in block.all(lambda e: e.has("origin"))]
            line, page = read.follow(path, origin.attributes["href"])
            assert any(read.follow(page, link)[0] is block for link in line.links()), (path, block.text[:80])
            count += 1
    assert count > 100


def test_an_update_leads_to_its_article_and_the_article_back(sample, read):
    count = 0
    for path in paths(sample, "jours"):
        root, _ = read.page(path)
        for update in root.all(lambda e: e.tag == "article" and e.has("update")):
            (footer,) = update.all(lambda e: e.tag == "footer")
            page = read.resolve(path, footer.links()[0])
            article, _ = read.page(page)
            back = [read.follow(page, link)[0] for link in article.links() if "jours/" in link and "#m" in link]
            assert any(element is update for element in back), (path, update.text[:80])
            count += 1
    assert count > 40


def test_an_event_of_the_timeline_leads_to_its_paragraph_and_the_paragraph_back(sample, read):
    root, _ = read.page("index.html")
    events = list(root.all(lambda e: e.tag == "li" and e.attributes.get("id", "").startswith("f-")))
    assert len(events) > 20
    for event in events:
        for link in event.links():
            block, page = read.follow("index.html", link)
            if block.has("block"):
                assert any("index.html#f-" in back and read.follow(page, back)[0] is event for back in block.links())
