#!/usr/bin/env python3
"""Does a text twice as long cost twice as much? Counts instructions for hostile texts of n, 2n and 4n.

usage: growth.py [--size N] [--binary FILE] [--quick] [--place PLACE] [--format FORMAT] [NAME...]

Each hostile unit is repeated alone, and inside the sections of a report and of a decision, where the scanners
are at work; and through every export. Instructions are counted by callgrind, so the answer is the same on a busy
machine; what the empty place costs is taken off, as the price of starting.
Linear work doubles, quadratic work grows fourfold. The ratio is the mean of the two doublings, because a list
that grows by doubling copies itself in one of them and not in the other.
--quick leaves out the text of 2n, which only shows where a curve bends, and every place but the report, which
holds every kind of section.
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
    "story": [HEAD + "The complaint\n\n1. A leak.\n\nBackground\n\n", "\n\nThe complaint procedure\n\n", "\n\nAssessment and findings\n\n", "\n"],
}
# A unit with {n} counts: each of its repeats is another one.
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
    # One hostile thing beside another.
    "pound within": "£within ", "sums within": "£5 within 4 weeks ", "pound and marker": "£\n1.\n", "markers of all styles": "1. a) i. - ", "tabs and quotes": "\t\"",
    "quoted sums": "“£5” ", "headings and sums": "Orders\n\n£5\n\n", "nested sums": "1. £5:\na) £5\n- £5\n", "broken sums": "£\n1\n0\n0\n", "bracketed sums": "£5 (£4 and £1) ",
    "offers": "£5, inclusive of the £2 it offered, ", "totals": "a total of £5, made up of £2 and £3. ", "part and whole": "£5 made up of ", "outcomes": "maladministration service failure redress ",
    "negations": "no no maladministration ", "citations": "paragraphs 42(a), 42(b) and (c), ", "references": "202312345 and ", "separators": "-/&, ", "misspelt months": "1 Janurar 2024 ",
    "weeks of a day": "within 4 weeks of 3 May 2024, ", "receipt": "of receipt of the date of ", "capitals": "A. B. ", "sentences": "The landlord must pay. It should. ",
    "rows of orders": "1\tApology order\nThe landlord must apologise.\tNo later than 16 June 2026\n", "answers in pairs": "Complaint\tThe lift\nFinding\tService failure\n",
    "lines of a table": "| a | b |\n|---|---|\n", "tags": "<br>", "markup": "<p>&nbsp;£5</p>\n", "bold": "**", "stars": "*", "page numbers": "Page 1 of 2\n", "form feeds": "12\n\f",
    "marks": "#", "ogham and tabs": "\u1680\t", "no pairs": "\ufffd", "turned round": "\u202e£5\u202c", "NUL": "\0", "accents": "\u0301", "carriage returns": "\r",
    "mail heads": "From: a\nSent: b\nTo: c\n", "anchors": "COMPLAINT 2023{n:05}\n\nOur approach\n\n", "cases": HEAD.replace("202312345", "2023{n:05}") + "Our approach\n\nOrders\n\n1. Pay £5.\n\n",
    "other heads": "{n}. The handling of matter{n} in place{n}.\n", "other findings": "There was maladministration in the handling of matter{n} in place{n}.\n",
    "other orders": "{n}. Pay the resident £{n} for matter{n} within {n} weeks.\n", "steps": "On 3 May 2024 the resident complained. The landlord sent its stage 1 response on 4 June 2024. ",
    "awards in reasons": "We awarded £{n} for matter{n}. ",
}
# What makes rows, events and lines, for the exports.
EXPORTED = ["order", "other orders", "nested list", "cases", "quotes in a row", "other findings", "bar"]
FORMATS = ["json", "csv", "ics", "markdown", "text"]


def hostile(unit, size):
    pattern = UNITS[unit]
    if pattern is None:  # each line is further in than the one before; its length is what grows, so the square root of lines
        lines, total, depth = [], 0, 0
        while total < size:
            lines.append(" " * depth + "1. x\n"); total += len(lines[-1]); depth += 1
        return "".join(lines)
    if "{n" not in pattern:
        return (pattern * (size // len(pattern) + 1))[:size]
    pieces, total = [], 0
    while total < size:
        pieces.append(pattern.format(n=len(pieces) + 1)); total += len(pieces[-1])
    return "".join(pieces)[:size]


def placed(place, unit, size):
    """The text in equal shares between the pieces of the place, cut anywhere: hostile texts may be. What counts
    counts anew in each section, so that what is found in one can be looked for among what is found in another."""
    pieces = PLACES[place]
    gaps = len(pieces) - 1
    if "{n" in (UNITS[unit] or ""):
        cuts = [hostile(unit, size // gaps)] * gaps
    else:
        text, share = hostile(unit, size), -(-size // gaps)
        cuts = [text[at * share:(at + 1) * share] for at in range(gaps)]
    return "".join(piece + cut for piece, cut in zip(pieces, cuts + [""]))


def instructions(binary, text, folder, name, form="json"):
    path = Path(folder) / f"{re.sub('[^a-z0-9]', '-', name)}.txt"
    path.write_bytes(text.encode())
    done = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", binary, "analyse", "--format", form, "--today", "2024-03-01", str(path)],
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    path.unlink()
    found = re.search(r"Collected : (\d+)", done.stderr)
    if not found:
        sys.exit(f"growth: callgrind counted nothing for {name} (status {done.returncode}):\n{done.stderr[-2000:]}")
    return int(found[1])


def wanted(args):
    """What is measured: unit, place and format."""
    every = [(unit, place, "json") for unit in UNITS for place in PLACES]
    every += [(unit, "report", form) for form in FORMATS[1:] for unit in EXPORTED]
    return [(unit, place, form) for unit, place, form in every
            if (not args.names or unit in args.names) and args.format in (None, form)
            and ((place == "report" if args.quick else args.place in (None, place)))]


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--size", type=int, default=4_000, help="characters of the shortest text")
    target = Path(os.environ.get("CARGO_TARGET_DIR", Path(__file__).resolve().parents[2] / "target"))
    ap.add_argument("--binary", default=str(target / "release/putright"))
    ap.add_argument("--quick", action="store_true", help="for every test run")
    ap.add_argument("--place", choices=PLACES, help="only here; else everywhere")
    ap.add_argument("--format", choices=FORMATS, help="only through this export")
    ap.add_argument("names", nargs="*", help="only these units")
    args = ap.parse_args()
    cases = wanted(args)
    sizes = [args.size, 4 * args.size] if args.quick else [args.size, 2 * args.size, 4 * args.size]

    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(os.cpu_count()) as pool:
        # Half a line, because a command that is given nothing says so and reads nothing.
        starts = {(place, form): pool.submit(instructions, args.binary, "x".join(PLACES[place]) or "x", folder, f"start {place} {form}", form)
                  for _, place, form in cases}

        def curve(case):
            unit, place, form = case
            return [instructions(args.binary, placed(place, unit, size), folder, f"{unit} {place} {form} {size}", form) for size in sizes]

        rows, failed = [], 0
        for (unit, place, form), counts in zip(cases, pool.map(curve, cases)):
            counts = [max(count - starts[place, form].result(), 1) for count in counts]
            # Where a text does nothing, there is nothing that could grow.
            ratio = math.sqrt(counts[-1] / counts[0]) if counts[-1] > 200_000 else 0
            failed += ratio > LIMIT
            rows.append((ratio, unit, place, form, counts))
            if ratio > LIMIT:
                print(f"{unit} in {place} as {form}: {counts} instructions, ratio {ratio:.2f}: NOT LINEAR")
    rows.sort(reverse=True)
    print(f"{'unit':22} {'place':10} {'export':10} ratio  instructions a character")
    for ratio, unit, place, form, counts in rows[:12]:
        print(f"{unit:22} {place:10} {form:10} {ratio:5.2f}  {counts[-1] / sizes[-1]:8.0f}")
    dear = max(rows, key=lambda row: row[4][-1])
    print(f"the dearest: {dear[1]} in {dear[2]} as {dear[3]}, {dear[4][-1] / sizes[-1]:.0f} instructions a character")
    print(f"{len(cases) - failed} of {len(cases)} hostile texts cost at most {LIMIT} times as much when twice as long")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
