#!/usr/bin/env python3
"""What does reading cost? Counts the instructions for our own determinations, against what was reached before.

usage: cost.py [--record] [--binary FILE]

Counted by callgrind, so a busy machine gives the same answer; what an empty file costs is taken off. A text that
costs more than the recorded count and a tenth fails, and one that costs a tenth less asks to be recorded, so that what
was gained is kept. --record writes the counts (do it when they fall, or with the reason in the commit when they rise).
"""
import argparse, json, os, sys, tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE.parent / "growth"))
from growth import instructions

RECORD = HERE / "instructions.json"
SLACK = 1.10


def texts():
    """The determination of each prose spec, and the page's example."""
    for spec in sorted((ROOT / "tests/spec").glob("*.md")):
        yield spec.stem, spec.read_text(encoding="utf-8").split("```determination\n", 1)[1].split("\n```", 1)[0]
    yield "example", (ROOT / "www/example.txt").read_text(encoding="utf-8")


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--record", action="store_true")
    target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    ap.add_argument("--binary", default=str(target / "release/putright"))
    args = ap.parse_args()
    before = json.loads(RECORD.read_text()) if RECORD.exists() else {}
    counts, dear, cheap = {}, [], []
    with tempfile.TemporaryDirectory() as folder:
        empty = instructions(args.binary, "x", folder, "empty")
        print(f"{'text':24} {'characters':>10} {'instructions':>13} {'a character':>12} {'recorded':>11}")
        for name, text in texts():
            counts[name] = count = instructions(args.binary, text, folder, name) - empty
            most = before.get(name)
            print(f"{name:24} {len(text):10} {count:13} {count / len(text):12.1f} {most or '-':>11}")
            if most is None:
                dear.append(f"{name} has no recorded count; run with --record")
            elif count > most * SLACK:
                dear.append(f"{name} costs {count} instructions, {100 * count / most - 100:.0f} % more than the {most} recorded")
            elif count < most * (2 - SLACK):
                cheap.append(name)
    if args.record:
        RECORD.write_text(json.dumps(counts, indent=1) + "\n")
        return
    if cheap:
        print(f"cost: {', '.join(cheap)} cost a tenth less than recorded, or better. Keep that: run tests/cost/cost.py --record", file=sys.stderr)
    for line in dear:
        print(f"cost: {line}", file=sys.stderr)
    sys.exit(1 if dear else 0)


if __name__ == "__main__":
    main()
