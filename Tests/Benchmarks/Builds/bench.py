"""Cold builds in turn: digest, Hugo, Pelican, and a C program that only runs cmark; then builds after one article has changed, and
after nothing has.

    python3 bench.py --digest DIGEST --hugo HUGO [--pelican PELICAN] [--articles 10000] [--rounds 5] [--large 100000] [--write FILE]

Every run begins without any output or cache, with the sources in the page cache. The programs run one after the other within a
round, so that what else the machine does falls on all of them; what is told is the median over the rounds, and the median of the
rounds’ ratios. After each run the pages are counted. The site that is left after all changes has to be that of a build from nothing.
Memory is the largest resident set of the process, from `wait4`.
"""

import argparse
import datetime
import json
import os
import pathlib
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import unicodedata
from dataclasses import dataclass

HERE = pathlib.Path(__file__).parent


@dataclass
class Run:
    wall: float
    processor: float
    memory: int


class Tool:
    """One program on one archive."""

    def __init__(self, name, command, folder, outputs, check, rounds=None):
        self.name, self.command, self.folder = name, command, folder
        self.outputs, self.check, self.rounds = outputs, check, rounds
        self.runs = []
        self.trash = folder.parent / "trash"
        self.trash.mkdir(exist_ok=True)

    def run(self):
        # Moved away and not removed: for some seconds ext4 searches around inodes that were just freed, and the next program pays.
        for output in self.outputs:
            if (self.folder / output).exists():
                (self.folder / output).rename(pathlib.Path(tempfile.mkdtemp(dir=self.trash)) / output)
        self.runs.append(timed(self.command, self.folder))
        missing = self.check(self.folder)
        if missing:
            sys.exit(f"{self.name}: {missing}")

    def median(self, of):
        return statistics.median(getattr(run, of) for run in self.runs)


def timed(command, folder):
    """Runs a program; its memory is its own, since it is spawned and not forked from a large process."""
    import time
    log = os.open(folder / "log.txt", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    # What the program before has left for the system to write is not for this one to wait for.
    os.sync()
    start = time.monotonic()
    process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    os.close(log)
    if process.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{(folder / 'log.txt').read_text()[-2000:]}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


def again(tool, rounds):
    """Builds after one article has changed, and after nothing has."""
    import time
    changed, nothing = [], []
    site = tool.folder / "Site"
    articles = sorted((tool.folder / "Content/articles").iterdir())
    for round in range(rounds):
        print(f"round {round + 1} of {rounds}: one article changed, nothing changed", file=sys.stderr, flush=True)
        article = articles[(2 * round + 1) * len(articles) // (2 * rounds)]
        text = article.read_text()
        sentence = f"Une phrase de plus, la {round + 1}e que l’on ajoute."
        article.write_text(text.rstrip("\n") + f"\n\n{sentence}\n")
        # A file that has just changed could change once more within a tick of the clock: digest would read it again.
        time.sleep(0.3)
        changed.append(timed(tool.command, tool.folder))
        if sentence not in (site / f"articles/{article.stem}.html").read_text():
            sys.exit(f"the change of {article.name} is not on its page")
        time.sleep(0.3)
        nothing.append(timed(tool.command, tool.folder))
        missing = tool.check(tool.folder)
        if missing:
            sys.exit(f"after a change: {missing}")
    pages = (site / "manifest.json").read_text()
    tool.run()
    tool.runs.pop()
    if (site / "manifest.json").read_text() != pages:
        sys.exit("the site after the changes is not that of a build from nothing")
    return changed, nothing


def counted(folder, pattern="*.html"):
    return sum(1 for _ in folder.glob(pattern)) if folder.is_dir() else 0


def slug(name):
    plain = "".join(c for c in unicodedata.normalize("NFD", name.lower()) if not unicodedata.combining(c))
    return re.sub("[^a-z0-9]+", "-", plain.replace("œ", "oe").replace("æ", "ae")).strip("-")


def checks(made, people):
    articles, days = made["articles"], -(-made["articles"] // 10)
    slugs = {slug(name) for name in people}

    def short(what, has, needs):
        return f"{has} {what}, {needs} expected" if has < needs else None

    def digest(folder):
        site = folder / "Site"
        actors = {page.stem for page in (site / "acteurs").glob("*.html")}
        # A rule may miss a name; a build that found few of them would not be worth timing.
        return (
            short("articles", sum((site / f"articles/{path.stem}.html").exists() for path in (folder / "Content/articles").iterdir()), articles)
            or short("days", counted(site / "jours", "????-??-??.html"), days)
            or short("people", len(slugs & actors), int(len(slugs) * 0.95))
            or short("parts of the search index", counted(site / "recherche", "*.js"), 2))

    def hugo(folder):
        site = folder / "public"
        return (short("articles", counted(site / "articles"), articles) or short("days", counted(site / "days"), days)
                or short("actors", counted(site / "actors"), len(people)))

    def pelican(folder):
        site = folder / "output"
        return (short("articles", counted(site / "articles"), articles) or short("days", counted(site / "days"), days)
                or short("actors", counted(site / "actors"), len(people)))

    def plain(folder):
        return short("articles", counted(folder / "plain"), articles)

    return digest, hugo, pelican, plain


def prepared(count, work):
    folder = work / str(count)
    if not (folder / "made.json").exists():
        print(f"writing {count} articles …", file=sys.stderr, flush=True)
        subprocess.run([sys.executable, HERE / "sites.py", str(count), folder], check=True)
    made = json.loads((folder / "made.json").read_text())
    return folder, made, (folder / "actors.txt").read_text().splitlines()


def machine():
    model = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), platform.processor())
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    return f"{os.cpu_count()} × {model}, {memory:.0f} GB, {platform.system()} {platform.release()}"


def version(command):
    lines = subprocess.run(command, capture_output=True, text=True).stdout.strip().splitlines()
    return re.sub(r"-[0-9a-f]{40}\S*| linux/.*", "", lines[-1]) if lines else "unknown"


def ratio(tool, other):
    return statistics.median(a.wall / b.wall for a, b in zip(tool.runs, other.runs))


def table(tools, base):
    rows = ["| program | wall s | processor s | peak MB | wall, digest to it | memory, digest to it |", "| --- | --: | --: | --: | --: | --: |"]
    for tool in tools:
        rows.append(
            f"| {tool.name} | {tool.median('wall'):.2f} | {tool.median('processor'):.2f} | {tool.median('memory') / 1e6:.0f}"
            f" | {ratio(base, tool):.2f} | {base.median('memory') / tool.median('memory'):.2f} |")
    return "\n".join(rows)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--digest", required=True, type=pathlib.Path)
    options.add_argument("--hugo", type=pathlib.Path)
    options.add_argument("--pelican", type=pathlib.Path)
    options.add_argument("--articles", type=int, default=10_000)
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--large", type=int, help="also build this many articles, once, and compare")
    options.add_argument("--work", type=pathlib.Path, default=pathlib.Path(".build/bench"))
    options.add_argument("--write", type=pathlib.Path, help="keep the table in this file")
    given = options.parse_args()
    work = given.work.absolute()
    work.mkdir(parents=True, exist_ok=True)
    plain = work / "plain"
    subprocess.run(["cc", "-O2", HERE / "plain.c", "-lcmark", "-o", plain], check=True)

    folder, made, people = prepared(given.articles, work)
    digest_check, hugo_check, pelican_check, plain_check = checks(made, people)
    digest_command = [given.digest.absolute(), "build", "--quiet", "--clock", "2025-12-04T09:00:00Z"]
    digest_outputs = ["Site", ".digest"]

    def digest(name, folder, check, *more):
        return Tool(name, [*digest_command, *more], folder / "digest", digest_outputs, check)

    cores = os.cpu_count()
    base = digest("digest", folder, digest_check)
    single = digest("digest, one core", folder, digest_check, "--jobs", "1")
    tools = [base, single]
    if given.hugo:
        tools.append(Tool("Hugo", [given.hugo.absolute(), "--quiet", "--noBuildLock"], folder / "hugo", ["public", "resources"], hugo_check))
    tools.append(Tool("C and cmark", [plain, "../digest/Content/articles", "plain"], folder / "plain-site", ["plain"], plain_check))
    if given.pelican:
        tools.append(
            Tool("Pelican (once)", [given.pelican.absolute(), "-q", "content", "-s", "pelicanconf.py", "-o", "output"],
                 folder / "pelican", ["output", "__pycache__"], pelican_check, rounds=1))
    (folder / "plain-site").mkdir(exist_ok=True)
    for round in range(given.rounds):
        for tool in tools:
            if tool.rounds is None or round < tool.rounds:
                print(f"round {round + 1} of {given.rounds}: {tool.name}", file=sys.stderr, flush=True)
                tool.run()

    changed, nothing = again(base, given.rounds)
    hugo = next((tool for tool in tools if tool.name == "Hugo"), None)

    def repeated(what, runs):
        wall = statistics.median(run.wall for run in runs)
        share = f"; 1/{hugo.median('wall') / wall:.0f} of Hugo’s full build" if hugo else ""
        return (f"{what}: {wall:.2f} s, {statistics.median(run.processor for run in runs):.2f} s of processor time, "
                f"{statistics.median(run.memory for run in runs) / 1e6:.0f} MB{share}")

    text = [
        f"{datetime.date.today()} · {machine()}",
        f"{version([given.digest, '--version'])}"
        + (f" · {version([given.hugo, 'version'])}" if given.hugo else "")
        + (f" · Pelican {version([given.pelican, '--version'])}" if given.pelican else ""),
        f"{made['articles']} articles of {made['bytes'] // made['articles']} bytes, {made['people']} people; "
        f"medians of {given.rounds} rounds, load {os.getloadavg()[1]:.1f} at the end",
        "", table(tools, base), "",
        f"{cores} cores against one: {statistics.median(a.wall / b.wall for a, b in zip(single.runs, base.runs)):.2f} × as fast",
        repeated("one article changed", changed), repeated("nothing changed", nothing),
    ]
    if given.large:
        large_folder, large_made, large_people = prepared(given.large, work)
        large = digest("large", large_folder, checks(large_made, large_people)[0])
        large.run()
        small_site, large_site = (heaviest(f / "digest/Site") for f in (folder, large_folder))
        text += [
            "",
            f"{given.large} articles: {large.median('wall'):.1f} s ({large.median('wall') / base.median('wall'):.1f} × those of {given.articles}), "
            f"{large.median('memory') / 1e6:.0f} MB ({large.median('memory') / base.median('memory'):.1f} ×); "
            f"heaviest page {large_site[0] / 1e3:.0f} kB ({large_site[1]}), at {given.articles} {small_site[0] / 1e3:.0f} kB ({small_site[1]})",
        ]
    print("\n".join(text))
    for trash in [folder / "trash"] + ([large_folder / "trash"] if given.large else []):
        shutil.rmtree(trash, ignore_errors=True)
    if given.write:
        given.write.parent.mkdir(parents=True, exist_ok=True)
        given.write.write_text("\n".join(text) + "\n")


def heaviest(site):
    return max((page.stat().st_size, str(page.relative_to(site))) for page in site.rglob("*.html"))


if __name__ == "__main__":
    main()
