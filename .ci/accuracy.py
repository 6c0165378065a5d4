#!/usr/bin/env python3
"""Run the accuracy bench and fail where a figure is below its floor, so that nobody slides back. Standard library only."""
import pathlib
import re
import subprocess
import sys

BENCH = pathlib.Path("../shared/accuracy")
DIGEST = ".build/release/digest"

# F1 on the five texts, by task; all stand at 1.000, and the floors leave room for one or two misses.
FLOORS = {
    "clean": 0.99,
    "ledger": 1.0,
    "updates": 0.99,
    "persons": 0.97,
    "organisations": 0.95,
    "places": 0.97,
    "direct": 0.98,
    "reported": 0.96,
    "speaker": 0.96,
    "times": 0.97,
    "published": 0.99,
}
# F1 on the 56 documents of French TimeBank.
TIMEBANK_FLOORS = {"strict": 0.89, "relaxed": 0.935, "value": 0.86}


def run(script):
    done = subprocess.run([sys.executable, BENCH / script, "--digest", DIGEST], capture_output=True, text=True)
    print(done.stdout, done.stderr, sep="")
    done.check_returncode()
    return done.stdout


def main():
    found = {}
    for line in run("score.py").splitlines()[1:]:
        task, _, _, f1, _ = line.split()
        found[task] = float(f1)
    for name, f1 in re.findall(r"(\w+) F1 ([\d.]+)", run("timebank.py")):
        found["timebank " + name] = float(f1)
    floors = FLOORS | {"timebank " + name: floor for name, floor in TIMEBANK_FLOORS.items()}
    failures = [f"{task}: {found.get(task)} is below {floor}" for task, floor in floors.items() if not found.get(task, 0) >= floor]
    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"{len(floors) - len(failures)} passed, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
