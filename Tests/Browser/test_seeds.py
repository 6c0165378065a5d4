"""The five real texts of the bench, where it is there: all that they say is on the site, and none of their boilerplate."""
import json
import pathlib
import re
import shutil
import subprocess
import unicodedata

import pytest
from conftest import DIGEST, ROOT, build

BENCH = ROOT.parent / "shared/accuracy"
pytestmark = pytest.mark.skipif(not BENCH.exists(), reason="the accuracy bench is not here")


def fold(text):
    """As the bench compares texts: case, white space, apostrophes and quotation marks aside."""
    text = re.sub(r"\s+", " ", unicodedata.normalize("NFC", text).casefold())
    text = re.sub(r"[’‘ʼ´`]", "'", text)
    text = re.sub(r"[«»“”„\"]", '"', text)
    return text.replace('" ', '"').replace(' "', '"')


@pytest.mark.parametrize("dated", [False, True])
def test_every_sentence_is_on_the_site_and_no_boilerplate(browser, tmp_path, dated):
    raw = tmp_path / "Content/raw"
    raw.mkdir(parents=True)
    golds = {}
    for path in sorted((BENCH / "gold").glob("*.json")):
        gold = json.loads(path.read_text())
        name = f"{gold['published']}-{gold['file']}" if dated else gold["file"]
        shutil.copy(BENCH / "seeds" / gold["file"], raw / name)
        golds[name] = gold
    site = build(tmp_path)
    page = browser.new_page()
    for name, gold in golds.items():
        inspection = json.loads(subprocess.check_output([DIGEST, "inspect", "--format", "json", raw / name]))
        (address,) = [p for p in (site / "articles").glob("*.html") if gold["file"][:-4].replace("_", "-") in p.name]
        page.goto(address.as_uri())
        shown = fold(page.locator("main article.article").text_content())
        for sentence in gold["with"]:
            assert fold(sentence) in shown, f"{name} lost {sentence!r}"
        for paragraph in inspection["paragraphs"]:
            assert fold(paragraph["text"]) in shown, f"{name} lost {paragraph['text']!r}"
        for update in inspection["updates"]:
            assert fold(update["headline"]) in shown, f"{name} lost {update['headline']!r}"
        for boilerplate in gold["without"]:
            assert fold(boilerplate) not in shown, f"{name} shows {boilerplate!r}"
        text = (raw / name).read_text()
        covered = [0] * len(text)
        for entry in inspection["ledger"]:
            for index in range(entry["start"], entry["end"]):
                covered[index] += 1
        assert all(count == 1 for count, c in zip(covered, text) if not c.isspace()), name
    page.close()
