"""The same made-up articles as projects of digest, Hugo and Pelican.

    python3 sites.py COUNT FOLDER

What each page set needs stands in the front matter for Hugo and Pelican, since they do not read: the actors and the day. digest
is given no actors. `actors.txt` has the people that the texts name, for the runner’s check.
"""

import json
import pathlib
import sys

from news import News

HUGO_CONFIG = """baseURL = "https://example.org/"
title = "Revue"
uglyURLs = true
disableKinds = ["rss", "sitemap", "robotstxt", "404", "section"]
[taxonomies]
actor = "actors"
day = "days"
"""

PAGE = """<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><title>{title}</title></head>
<body><h1>{title}</h1>
{body}
</body></html>
"""

HUGO_LIST = PAGE.format(
    title="{{ .Title }}",
    body='<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>')

HUGO_LAYOUTS = {
    "page.html": PAGE.format(
        title="{{ .Title }}",
        body="{{ .Content }}<ul>{{ range .GetTerms \"actors\" }}<li><a href=\"{{ .RelPermalink }}\">{{ .LinkTitle }}</a></li>{{ end }}</ul>"),
    "home.html": PAGE.format(title="{{ .Title }}", body=""),
    "taxonomy.html": HUGO_LIST,
    "term.html": HUGO_LIST,
}

PELICAN_CONFIG = """SITENAME = "Revue"
SITEURL = ""
PATH = "content"
THEME = "theme"
TIMEZONE = "Europe/Paris"
DEFAULT_LANG = "fr"
DIRECT_TEMPLATES = ["tags"]
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
CATEGORY_SAVE_AS = AUTHOR_SAVE_AS = ""
ARTICLE_SAVE_AS = "articles/{slug}.html"
TAG_SAVE_AS = "actors/{slug}.html"
DAY_ARCHIVE_SAVE_AS = "days/{date:%Y-%m-%d}.html"
DEFAULT_PAGINATION = False
"""

PELICAN_LIST = '<ul>{% for article in articles %}<li><a href="/{{ article.url }}">{{ article.title }}</a></li>{% endfor %}</ul>'
PELICAN_TEMPLATES = {
    "article.html": PAGE.format(
        title="{{ article.title }}",
        body='{{ article.content }}<ul>{% for tag in article.tags %}<li><a href="/{{ tag.url }}">{{ tag }}</a></li>{% endfor %}</ul>'),
    "tag.html": PAGE.format(title="{{ tag }}", body=PELICAN_LIST),
    "period_archives.html": PAGE.format(title="{{ period | join(' ') }}", body=PELICAN_LIST),
    "tags.html": PAGE.format(
        title="Acteurs",
        body='<ul>{% for tag, articles in tags %}<li><a href="/{{ tag.url }}">{{ tag }}</a></li>{% endfor %}</ul>'),
}


def body(article):
    blocks = list(article.paragraphs)
    for update in article.updates:
        blocks += [f"## {update.time} — {update.headline}", *update.paragraphs]
    return "\n\n".join(blocks) + "\n"


def digest(article):
    lines = ["---", *(["kind: live"] if article.updates else []), f"title: {quoted(article.title)}", f"source: {quoted(article.source)}",
             "language: fr", f"published: {article.date}T{article.time}", "summary:"]
    lines += [f"- {quoted(line)}" for line in article.summary]
    return "\n".join([*lines, "---", "", body(article)])


def hugo(article):
    lines = ["---", f"title: {quoted(article.title)}", f"date: {article.date}T{article.time}:00Z", f"days: ['{article.date}']",
             f"actors: {quoted(article.actors)}", "---", "", *(f"- {line}" for line in article.summary), "", body(article)]
    return "\n".join(lines)


def pelican(article):
    lines = [f"Title: {article.title}", f"Date: {article.date} {article.time}", f"Slug: {article.name}",
             f"Tags: {', '.join(article.actors)}", "", *(f"- {line}" for line in article.summary), "", body(article)]
    return "\n".join(lines)


def quoted(value):
    return json.dumps(value, ensure_ascii=False)


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def make(count, folder):
    write(folder / "digest/Content/digest.yml", "title: Revue\n")
    write(folder / "hugo/hugo.toml", HUGO_CONFIG)
    for name, text in HUGO_LAYOUTS.items():
        write(folder / "hugo/layouts" / name, text)
    write(folder / "pelican/pelicanconf.py", PELICAN_CONFIG)
    (folder / "pelican/theme/static").mkdir(parents=True, exist_ok=True)
    for name, text in PELICAN_TEMPLATES.items():
        write(folder / "pelican/theme/templates" / name, text)
    places = {
        digest: folder / "digest/Content/articles", hugo: folder / "hugo/content/articles", pelican: folder / "pelican/content"}
    for place in places.values():
        place.mkdir(parents=True, exist_ok=True)
    people = {}
    size = 0
    for article in News(count).articles():
        for form, place in places.items():
            (place / f"{article.name}.md").write_text(form(article), encoding="utf-8")
        size += len(body(article).encode())
        people.update(dict.fromkeys(name for name in article.actors if name[0].isupper()))
    write(folder / "actors.txt", "".join(name + "\n" for name in sorted(people)))
    write(folder / "made.json", json.dumps({"articles": count, "bytes": size, "people": len(people)}) + "\n")


if __name__ == "__main__":
    make(int(sys.argv[1]), pathlib.Path(sys.argv[2]))
