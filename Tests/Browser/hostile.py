"""A project of an enemy: whatever can be written into a text, a note, a configuration or a file’s name to get a script run."""
import os
import pathlib

SCRIPT = "<script>window.ran = 'script'</script>"
IMAGE = "<img src=x onerror=\"window.ran = 'image'\">"
SVG = "<svg/onload=window.ran='svg'>"
FRAME = "<iframe srcdoc=\"<script>parent.ran = 'frame'</script>\"></iframe>"
BREAKOUT = "\"><script>window.ran = 'attribute'</script><a b=\""
HANDLER = "\" onmouseover=\"window.ran = 'handler'\" autofocus onfocus=\"window.ran = 'focus'\" x=\""
CLOSERS = "</title></textarea></style></script></noscript><script>window.ran = 'closed'</script>"
COMMENT = "--><script>window.ran = 'comment'</script><!--"
CDATA = "]]><script>window.ran = 'cdata'</script>"
ENTITIES = "&lt;script&gt;window.ran = 'entity'&lt;/script&gt; &#60;img src=x onerror=window.ran=1&#62; &NotAName; &#0; &#x110000;"
BRACES = "{{page.title}} {{{page.structuredData}}} {{#page}}{{/page}} {{> layout}} {{=<% %>=}} ${window.ran=1} <% %>"
JSON = "\\u003c/script>\\\"}</script><script>window.ran = 'json'</script>\u2028\u2029"
TURNED = "\u202eesrever\u202c \u2066isolé \u200fdroite"
CONTROLS = "a\x01b\x08c\x0bd\x0ce\x1bf\x7fg\x85h\ufffei\uffffj\ufeffk"
ALL = [SCRIPT, IMAGE, SVG, FRAME, BREAKOUT, HANDLER, CLOSERS, COMMENT, CDATA, ENTITIES, BRACES, JSON, TURNED, CONTROLS]

LINKS = [
    "javascript:window.ran='link'", "JaVaScRiPt:window.ran='link'", "&#106;avascript:window.ran='link'",
    "vbscript:msgbox(1)", "data:text/html,<script>parent.ran=1</script>",
    "data:text/html;base64,PHNjcmlwdD5wYXJlbnQucmFuPTE8L3NjcmlwdD4=", "file:///etc/passwd",
]

# What JavaScript of an enemy would want to be a name of, written as titles of articles and names of actors.
NAMES = ["__proto__", "constructor", "toString", "../../etc/passwd", "con", "a" * 250, "..", "%2e%2e%2f", "o'\"`<>&"]


def write(path: pathlib.Path, text: str):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, newline="")


def yaml(text: str) -> str:
    """A text between the double quotation marks of YAML."""
    def scalar(c):
        if c in "\"\\":
            return "\\" + c
        return c if c.isprintable() else f"\\U{ord(c):08x}"
    return '"' + "".join(map(scalar, text)) + '"'


def lay(project: pathlib.Path):
    """Write the project into an empty folder."""
    content = project / "Content"
    write(
        content / "digest.yml",
        f"title: {yaml('Revue ' + SCRIPT + BRACES)}\ndescription: {yaml(BREAKOUT + CLOSERS + JSON)}\n"
        f"sources:\n- name: {yaml('Le ' + SCRIPT + HANDLER)}\n  signatures: [{yaml('Le ' + IMAGE)}]\n")
    # As many letters around control characters as a text has.
    filler = "Les marins ont voté la reprise du travail mardi à Roscoff. " * 20
    said = "« {} », a déclaré mardi 4 mars 2025 Paul Rivière, maire de Brest {}."
    for number, text in enumerate(ALL):
        body = "\n\n".join([
            text, f"Le maire {text} a parlé.", said.format(text, text), f"- {text}", f"10:31 {text}\n\nTexte.",
            f"Par Anna {text}", f"https://a.example/{text}"])
        write(content / f"raw/2025-03-{number + 1:02}-brut.txt", f"Titre {text}\n\nSource: {text}\n\n{body}\n\n{filler}\n")
        write(content / f"raw/2025-04-{number + 1:02}-direct.txt",
              f"Direct {text}\n\n" + "".join(f"1{n}:31 - Point {text}\n\n{said.format(text, text)}\n\n" for n in range(5)) + filler)
        write(
            content / f"articles/marques-{number}.md",
            f"---\ntitle: {yaml('T ' + text)}\nsource: {yaml('S ' + text)}\nauthors: [{yaml('A ' + text)}]\n"
            f"url: {yaml(LINKS[number % len(LINKS)])}\nlanguage: {yaml('fr' if number % 3 else text)}\n"
            f"published: 2025-03-04\nsummary: [{yaml('R ' + text)}]\n---\n\n{text}\n\n# {text}\n\n> {text}\n\n* {text}\n\n"
            f"    {text}\n\n`{text}`\n\n```{text}\n{text}\n```\n\n**{text}** [{text}](https://a.example '{text}')\n\n{filler}\n")
        write(content / f"actors/note-{number}.md",
              f"---\nname: {yaml('Nom ' + text)}\naliases: [{yaml('Alias ' + text)}]\nrole: {yaml('rôle ' + text)}\n---\n{text}\n\n{filler}\n")
    links = "\n\n".join(f"[suite]({link}) ![image]({link}) <{link}> [réf][{n}]\n\n[{n}]: {link}" for n, link in enumerate(LINKS))
    write(content / "articles/liens.md", f"---\ntitle: Liens\npublished: 2025-03-04\n---\n\n{links}\n")
    for number, name in enumerate(NAMES):
        write(content / f"articles/nom-{number}.md",
              f"---\ntitle: {yaml(name)}\nsource: {yaml(name)}\npublished: 2025-03-04\n---\n\n{name} {name} a parlé. « Oui », a dit M. {name}.\n")
        write(content / f"actors/nom-{number}.md", f"---\nname: {yaml(name)}\n---\n")
    names = [
        "guillemet\".txt", "apostrophe'.txt", "retour\nligne.txt", "chevron<img src=x onerror=window.ran=1>.txt",
        "esp ace.txt", "é" * 125 + ".txt", "-rf.txt", "$(touch ran).txt", "%2e%2e%2f.txt", "a\\b.txt", "\x1b[31m.txt",
        "\u202etxt.exe.txt", "con.txt", "q?x=1#y.txt",
    ]
    for number, name in enumerate(names):
        write(content / "raw" / name, f"Titre numéro {number}\n\nLe maire de Brest a parlé lundi de la grève numéro {number}.\n")
    os.symlink("/etc/hostname", content / "raw/lien.txt")
    os.symlink("/etc", content / "raw/dossier")
    os.symlink("..", content / "raw/cercle")
    os.symlink("nulle-part", content / "articles/mort.md")
