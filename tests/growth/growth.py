#!/usr/bin/env python3
"""Does a text twice as long cost twice as much? Counts instructions for hostile texts of n, 2n and 4n.

usage: growth.py [--size N] [--binary FILE] [--place PLACE] [NAME...]

Each hostile unit is repeated alone, and inside the sections of a report and of a decision, where the scanners
are at work. Instructions are counted by callgrind, so the answer is the same on a busy machine; what a short
text of the same kind costs is taken off, as the price of starting.
Linear work doubles, quadratic work grows fourfold. The ratio is the mean of the two doublings, because a list
that grows by doubling copies itself in one of them and not in the other.
"""
import argparse, math, os, re, subprocess, sys, tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

LIMIT = 2.3
HEAD = "Larkmere Homes (202312345)\n\nREPORT\n\nCOMPLAINT 202312345\n\nLarkmere Homes\n\n28 February 2024\n\n"
DECISION = ("Decision\n\nCase ID\t202454321\nDecision type\tInvestigation\nLandlord\tLarkmere Homes\nLandlord type\tHousing Association\n"
            "Occupancy\tAssured Tenancy\nDate\t6 January 2026\n\n")
# Where a hostile text stands: the pieces between which it is put, in equal shares.
PLACES = {
    "alone": ["", ""],
    "report": [HEAD + "The complaint\n\n", "\n\nDetermination\n\n", "\n\nOrders\n\nWithin 4 weeks the landlord must:\n", "\n\nRecommendations\n\n", "\n"],
    "decision": [DECISION + "Our decision (determination)\n\n", "\n\nPutting things right\n\nOrders\n\n", "\n\nSummary of reasons\n\n", "\n"],
}
UNITS = {
    "pound": "£", "pounds in words": "£5 ", "sum": "£1,234.56 for this and ", "digit": "1", "number": "1.\n", "number in a row": "1. ",
    "letter": "a)\n", "letter in a row": "a) ", "roman": "iv. x\n", "dash": "- ", "bullets": "• x\n", "tab": "\t", "tabs and cells": "a\tb\n",
    "bar": "|", "quote": "“", "quotes in a row": '"\'', "mail quote": "> ", "within": "within ", "within weeks": "within 4 weeks ", "date": "3 May 2024 ",
    "half a date": "3 May ", "day numbers": "1\n", "open bracket": "(", "of which": "of which ", "newline": "\n", "space": " ", "nbsp": "\u00a0",
    "soft hyphen": "\u00ad", "hyphenated": "re-\npaid ", "zero width": "\u200b", "long word": "x", "heading": "Orders\n\n", "headings": "Determination\n\nOrders\n\n",
    "head": "REPORT\n\nCOMPLAINT 202312345\n\n", "case id": "Case ID\t202454321\n", "report again": HEAD + "Orders\n\n1. Pay £5.\n\n",
    "finding": "there was maladministration in the handling of x.\n", "paragraph": "paragraph 42(j) of the Scheme ", "in accordance": "In accordance with ",
    "head of complaint": "1. The handling of a leak.\n", "order": "1. Pay the resident £600, made up of £450 and £150.\n", "landlord must": "the landlord must ",
    "lead-in": "The landlord must:\n", "nested list": "1. x\n   a. y\n      i. z\n", "ever deeper": None, "emoji": "🏠", "full stop": ".", "colon": ":\n",
}


def hostile(unit, size):
    if UNITS[unit] is None:  # each line is further in than the one before; its length is what grows, so the square root of lines
        lines, total, depth = [], 0, 0
        while total < size:
            lines.append(" " * depth + "1. x\n"); total += len(lines[-1]); depth += 1
        return "".join(lines)
    return (UNITS[unit] * (size // len(UNITS[unit]) + 1))[:size]


def placed(place, text):
    """The text in equal shares between the pieces of the place, cut anywhere: hostile texts may be."""
    pieces = PLACES[place]
    share = -(-len(text) // (len(pieces) - 1))
    cuts = [text[at * share:(at + 1) * share] for at in range(len(pieces) - 1)] + [""]
    return "".join(piece + cut for piece, cut in zip(pieces, cuts))


def instructions(binary, text, folder, name):
    path = Path(folder) / f"{re.sub('[^a-z0-9]', '-', name)}.txt"
    path.write_text(text, encoding="utf-8")
    done = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", binary, "analyse", "--json", str(path)],
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    path.unlink()
    found = re.search(r"Collected : (\d+)", done.stderr)
    if not found:
        sys.exit(f"growth: callgrind counted nothing for {name} (status {done.returncode}):\n{done.stderr[-2000:]}")
    return int(found[1])


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--size", type=int, default=4_000, help="characters of the shortest text")
    target = Path(os.environ.get("CARGO_TARGET_DIR", Path(__file__).resolve().parents[2] / "target"))
    ap.add_argument("--binary", default=str(target / "release/putright"))
    ap.add_argument("--place", choices=PLACES, help="only here, which is where most scanners are at work; else everywhere")
    ap.add_argument("names", nargs="*", help="only these units")
    args = ap.parse_args()
    cases = [(unit, place) for unit in UNITS for place in PLACES
             if (not args.names or unit in args.names) and args.place in (None, place)]
    start, sizes = args.size // 16, [args.size, 2 * args.size, 4 * args.size]

    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(os.cpu_count()) as pool:
        def curve(case):
            unit, place = case
            return [instructions(args.binary, placed(place, hostile(unit, size)), folder, f"{unit} {place} {size}") for size in [start, *sizes]]

        worst, failed = [], 0
        for (unit, place), (least, *counts) in zip(cases, pool.map(curve, cases)):
            counts = [count - least for count in counts]
            # Instructions a character at 4n against those at n: 1 where the work is linear, 4 where it is quadratic.
            dearer = counts[-1] / (sizes[-1] - start) / max(counts[0] / (sizes[0] - start), 0.1)
            ratio = 2 * math.sqrt(dearer)
            bad = ratio > LIMIT and counts[-1] > 200_000
            failed += bad
            worst.append((ratio, unit, place, counts))
            if bad:
                print(f"{unit} in {place}: {counts} instructions, ratio {ratio:.2f}: NOT LINEAR")
    worst.sort(reverse=True)
    print(f"{'unit':22} {'place':14} ratio  instructions a character")
    for ratio, unit, place, counts in worst[:10]:
        print(f"{unit:22} {place:14} {ratio:5.2f}  {counts[-1] / sizes[-1]:8.0f}")
    dear = max(worst, key=lambda row: row[3][-1])
    print(f"the dearest: {dear[1]} in {dear[2]}, {dear[3][-1] / sizes[-1]:.0f} instructions a character")
    print(f"{len(cases) - failed} of {len(cases)} hostile texts cost at most {LIMIT} times as much when twice as long")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
