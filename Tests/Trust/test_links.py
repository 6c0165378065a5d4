"""Links hold, and permalinks stay."""
import html
import os
import re

import pytest

ARTICLE = """---
title: Reprise à Roscoff
published: 2025-12-02T10:31
---

Les marins ont voté la reprise, a dit Maëlle Kerouanton, déléguée syndicale.
"""


@pytest.mark.parametrize("files, expected, status", [
    (
        {"Content/articles/a.md": ARTICLE + "\nVoir [la suite](suite.html).\n"},
        "Content/articles/a.md:8:17: error: the link to “suite.html” leads nowhere: the site has no such page", 1,
    ),
    (
        {"Content/articles/a.md": ARTICLE + "\nVoir [plus haut](#p99).\n"},
        "Content/articles/a.md:8:18: error: the link to “#p99” leads nowhere: the page has no such anchor", 1,
    ),
    (
        {"Content/articles/a.md": ARTICLE + "\nVoir [dehors](../../../etc/passwd).\n"},
        "Content/articles/a.md:8:15: error: the link to “../../../etc/passwd” leads nowhere: it climbs out of the site", 1,
    ),
    (
        {"Content/articles/a.md": ARTICLE, "Content/articles/b.md": ARTICLE.replace("title:", "address: a\ntitle:")},
        "Content/articles/b.md:2:10: error: this article has the address “a”, as “Content/articles/a.md” has", 1,
    ),
    (
        {"Content/articles/a.md": ARTICLE, "Content/articles/b.md": ARTICLE.replace("title:", "aliases: [c, a]\ntitle:")},
        "Content/articles/b.md:2:14: error: this article has the alias “a”, as “Content/articles/a.md” has", 1,
    ),
    (
        {"Content/articles/a.md": ARTICLE.replace("published: 2025-12-02T10:31\n", "")},
        "Content/articles/a.md:1:1: warning: no date is known of this article; write “published: 2025-12-02”", 0,
    ),
    (
        {"Content/articles/a.md": ARTICLE, "Content/actors/m.md": "---\nname: Maelle Kerouantin\n---\n"},
        "Content/actors/m.md:2:7: warning: no article names “Maelle Kerouantin” (did you mean “Maëlle Kerouanton”?)", 0,
    ),
    (
        {
            "Content/articles/a.md": ARTICLE, "Content/actors/a.md": "---\nname: Maëlle Kerouanton\naliases: [M. K.]\n---\n",
            "Content/actors/b.md": "---\nname: Mathieu Kerbrat\naliases:\n- Le préfet\n- M. K.\n---\n",
        },
        "Content/actors/b.md:5:3: error: the name “M. K.” is claimed by the note on “Maëlle Kerouanton” too, in “Content/actors/a.md”", 1,
    ),
    (
        {"Content/articles/a.md": ARTICLE.replace("---\n\n", "raw:\n  file: gone.txt\n  sha256: 0\n---\n\n")},
        "Content/articles/a.md:1:1: warning: its raw text “Content/raw/gone.txt” is gone", 0,
    ),
    (
        {
            "Content/articles/a.md": ARTICLE,
            "Templates/partials/link.html": '<a href="nowhere.html">{{label}}</a>',
        },
        "nowhere.html” leads nowhere: the site has no such page", 1,
    ),
    (
        {
            "Content/articles/a.md": ARTICLE,
            "Templates/pages/not-found.html": '<p id="x"><a href="index.html">{{words.notFound}}</a><p id="x">',
        },
        "Site/404.html: error: the anchor “x” stands twice on this page", 1,
    ),
])
@pytest.mark.parametrize("command", ["build", "check"])
def test_told_with_its_place(empty, command, files, expected, status):
    """`digest check`, and the build, tell what does not hold, with file, line and column."""
    for path, text in files.items():
        empty.write(path, text)
    done = empty.run(command, ok=False)
    assert expected in done.stderr
    assert done.returncode == status
    assert empty.site.exists() == (command == "build" and status == 0)
    assert empty.run(command, "--strict", ok=False).returncode == 1


def places(site) -> set[str]:
    """Every page, and every place on it that a link can lead to."""
    found = set()
    for page in site.rglob("*.html"):
        path = str(page.relative_to(site))
        found.add(path)
        found |= {f"{path}#{anchor}" for anchor in re.findall(r'\bid="([^"]+)"', page.read_text())}
    return found


def permalinks(site) -> set[str]:
    """Every page, and every place to which a link of the site leads, and which readers may have kept."""
    links = set()
    for page in site.rglob("*.html"):
        path = str(page.relative_to(site))
        links.add(path)
        for address in re.findall(r'\bhref="([^":]*#[^"]+)"', page.read_text()):
            target, anchor = html.unescape(address).split("#")
            target = os.path.normpath(os.path.join(os.path.dirname(path), target)) if target else path
            links.add(f"{target}#{anchor}")
    assert links <= places(site)
    return links


def lost(before: set[str], after: set[str]) -> list[str]:
    # A list that is split into pages by letter may end a page earlier; its entries have their own addresses.
    return sorted(link for link in before - after if "/lettre/" not in link)


def test_permalinks_stay(sample):
    """Pages and anchors are there after corrections, additions and new imports; removed articles alone take theirs away."""
    texts = sorted((sample.root / "Content/raw").iterdir())
    later = [text.rename(sample.root / text.name) for text in texts[::3]]
    sample.run("build")
    before = permalinks(sample.site)

    # Additions: whole texts of the same days and of others.
    for text in later:
        text.rename(sample.root / "Content/raw" / text.name)
    sample.run("build")
    grown = permalinks(sample.site)
    assert lost(before, places(sample.site)) == []

    # Corrections: a word here, a paragraph at the end there, another title.
    for number, article in enumerate(sorted((sample.root / "Content/articles").iterdir())):
        text = article.read_text()
        if number % 3 == 0:
            text += "\nLa rédaction a corrigé cet article.\n"
            text = re.sub(r"(?m)^(?=## |[A-ZÀ-Ý«].*\n\n)", "Un mot de la rédaction.\n\n", text, count=1)
        elif number % 3 == 1:
            # Words that somebody said in a title are a quotation, which would go with it.
            text = re.sub(r"(?m)^title: [^«»“”\n]*$", "title: Un titre corrigé", text)
        else:
            text = re.sub(r"(?m)^([^«»\"“”\n]*) est ([^«»\"“”\n]*)$", r"\1 était \2", text, count=1)
        article.write_text(text)
    sample.run("build")
    corrected = places(sample.site)
    assert lost(grown, corrected) == []

    # Imported anew: what came out of the raw texts the first time.
    for article in (sample.root / "Content/articles").iterdir():
        article.unlink()
    sample.run("build")
    assert permalinks(sample.site) == grown


def test_an_article_that_moves_leaves_a_page_behind(sample):
    """The page leads on at once, can be read, is not for search engines, and the checker knows it."""
    sample.run("build")
    articles = sample.root / "Content/articles"
    name = "2025-12-02-veilleur-de-sambre-vojens"
    text = (articles / f"{name}.md").read_text()
    (articles / f"{name}.md").rename(articles / "vojens.md")
    done = sample.run("build")
    assert f"Site/articles/{name}.html: note: this page is gone" in done.stderr
    assert f"write “aliases: [{name}]” in the front matter of “Content/articles/vojens.md”" in done.stderr
    (articles / "vojens.md").write_text(text.replace("---\n", f"---\naliases: [{name}]\n", 1))
    assert "gone" not in sample.run("build").stderr
    for folder in ("articles", "sources"):
        page = (sample.site / folder / f"{name}.html").read_text()
        assert f'<meta http-equiv="refresh" content="0; url=../{folder}/vojens.html">' in page
        assert f'<link rel="canonical" href="../{folder}/vojens.html">' in page
        assert '<meta name="robots" content="noindex">' in page
        assert re.search(rf'<h1>.+</h1>\s*<p>.+ <a href="../{folder}/vojens.html">.+</a>', page)
    assert name not in "".join(file.read_text() for file in (sample.site / "recherche").rglob("*.js"))


def test_an_actor_under_a_new_name_keeps_the_old_page(sample):
    """A note that renames an actor, or a fuller name in a later text, leaves no dead link."""
    sample.run("build")
    actors = {page.stem for page in (sample.site / "acteurs").glob("*.html")}
    name, address = "Kirill Dmitriev", "kirill-dmitriev"
    assert address in actors
    sample.write("Content/actors/d.md", f"---\nname: Kirill A. Dmitriev\nkind: person\naliases: [{name}]\n---\n")
    sample.run("build")
    assert 'url=../acteurs/kirill-a-dmitriev.html"' in (sample.site / f"acteurs/{address}.html").read_text()
    assert actors <= {page.stem for page in (sample.site / "acteurs").glob("*.html")}
