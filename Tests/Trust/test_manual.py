"""The manual page says what the program says of itself."""
import subprocess
import sys

from conftest import DIGEST, ROOT


def test_manual():
    """After a change of the help texts, `make manual` renews it."""
    made = subprocess.check_output([sys.executable, ROOT / ".ci/manual.py", DIGEST], text=True)
    assert (ROOT / "Sources/digest/digest.1").read_text() == made
