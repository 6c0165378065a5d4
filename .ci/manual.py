#!/usr/bin/env python3
"""Write the manual page Sources/digest/digest.1 from what the program says of itself: see `make manual`."""
import json
import re
import subprocess
import sys
import textwrap

# The number of the machine’s cores stands nowhere in a manual.
OF_THE_MACHINE = {"jobs"}


def escaped(text):
    """Text for mdoc(7): a line a sentence and 78 columns at most, nothing in it that is a command."""
    text = text.replace("\\", "\\e").replace("“", "\\(lq").replace("”", "\\(rq").replace("’", "\\(cq")
    lines = [line for sentence in re.split(r"(?<=[.?!]) +(?=[A-Z])", " ".join(text.split()))
             for line in textwrap.wrap(sentence, 78, break_on_hyphens=False)]
    return "\n".join("\\&" + line if line[:1] in (".", "'") else line for line in lines)


def flag(name):
    return ("Fl -" if name["kind"] == "long" else "Fl ") + name["name"].replace("-", "\\-")


def item(argument):
    if argument["kind"] == "positional":
        return f".It Ar {argument['valueName']}"
    names = " , ".join(flag(name) for name in sorted(argument["names"], key=lambda name: name["kind"] == "long"))
    value = f" Ar {argument['valueName']}" if argument["kind"] == "option" else ""
    return f".It {names}{value}"


def usage(argument):
    if argument["kind"] == "positional":
        words = f"Ar {argument['valueName']}" + (" ..." if argument["isRepeating"] else "")
    else:
        words = flag(argument["preferredName"]) + (f" Ar {argument['valueName']}" if argument["kind"] == "option" else "")
    return f".Op {words}" if argument["isOptional"] else f".{words}"


def shown(command):
    return [a for a in command.get("arguments", []) if a["shouldDisplay"] and a["valueName"] not in ("help", "version")]


def describe(command):
    yield f".Ss digest {command['commandName']}"
    yield escaped(command["abstract"])
    if command.get("discussion"):
        yield escaped(command["discussion"])
    yield ".Bl -tag -width Ds"
    for argument in shown(command):
        yield item(argument)
        yield escaped(argument["abstract"])
        values = argument.get("allValues") or []
        if values:
            yield f"One of {', '.join(values)}."
        default = argument.get("defaultValue")
        names = {name["name"] for name in argument.get("names", [])}
        if default and not names & OF_THE_MACHINE:
            yield "By default " + ("the current folder." if default == "." else f"{escaped(default)}.")
    yield ".El"


def page(command, version):
    commands = [c for c in command["subcommands"] if c["shouldDisplay"] and c["commandName"] != "help"]
    yield ".\\\" Written by .ci/manual.py: change the help texts of the commands, and run make manual."
    yield ".Dd November 21, 2026"
    yield ".Dt DIGEST 1"
    yield f".Os digest {version}"
    yield ".Sh NAME"
    yield ".Nm digest"
    yield f".Nd {command['abstract'][0].lower()}{command['abstract'][1:].rstrip('.')}"
    yield ".Sh SYNOPSIS"
    for c in commands:
        yield ".Nm"
        yield f".Cm {c['commandName']}"
        yield from (usage(argument) for argument in shown(c))
    yield ".Sh DESCRIPTION"
    yield escaped(command["discussion"].split("\n\n")[0])
    for c in commands:
        yield from describe(c)
    yield ".Sh ENVIRONMENT"
    yield ".Bl -tag -width SOURCE_DATE_EPOCH"
    yield ".It Ev SOURCE_DATE_EPOCH"
    yield "The moment of the build, in seconds since 1970, where"
    yield ".Fl -clock"
    yield "is not given."
    yield ".It Ev NO_COLOR"
    yield "Where it is set, messages have no colours."
    yield ".El"
    yield ".Sh FILES"
    yield ".Bl -tag -width Content/articles"
    for path, what in [
        ("Content/raw", "The texts as they were got. They are never written to."),
        ("Content/articles", "One Markdown file an article, to be corrected by hand."),
        ("Content/actors", "Notes on people and bodies."), ("Content/digest.yml", "The configuration."),
        ("Templates", "Templates of your own."), ("Site", "The site.")]:
        yield f".It Pa {path}"
        yield what
    yield ".El"
    yield ".Sh EXIT STATUS"
    yield "0 when all is well, 1 when content or templates have errors, 64 when the command line is wrong,"
    yield "74 when the answer cannot be written, 75 when another digest has the folder and"
    yield ".Fl -no\\-wait"
    yield "was given, 130 after Ctrl\\-C."


def main():
    digest = sys.argv[1]
    help = json.loads(subprocess.check_output([digest, "--experimental-dump-help"]))
    version = subprocess.check_output([digest, "--version"], text=True).split()[1]
    print("\n".join(page(help["command"], version)))


if __name__ == "__main__":
    main()
