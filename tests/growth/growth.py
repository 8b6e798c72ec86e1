#!/usr/bin/env python3
"""Does a text twice as long cost twice as much? Counts instructions for hostile texts of n, 2n and 4n.

usage: growth.py [--size N] [--binary FILE] [--quick] [--place PLACE] [--format FORMAT] [NAME...]

Each hostile unit is repeated alone, and inside the sections of a report and of a decision, where the scanners
are at work; and through every export. Instructions are counted by callgrind, so the answer is the same on a busy
machine, and in the build that the other tests use; what the empty place costs is taken off, as the price of starting.
Linear work doubles, quadratic work grows fourfold. The ratio is the mean of the two doublings, because a list
that grows by doubling copies itself in one of them and not in the other.
--quick leaves out the text of 2n, which only shows where a curve bends, and every place but the report, which
holds every kind of section.
"""
import argparse, math, os, queue, re, subprocess, sys, tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

LIMIT = 2.3
# Where the command reads a file and writes its answer.
READING = "putright::answers::for_words"
# So many units are read by one command.
AT_ONCE = 8
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
    # What a limit kept short before.
    "offers in sentences": "It includes the £{n} it offered. ", "totals of one item": "£5 for a gate. £5 for a fence, a total of £9. ",
    "all payments": "1. Pay the resident £5.\n\nAll payments must be made within 4 weeks.\n\n", "matters": ", the fence{n} and the gate{n}",
    "pounds": "1,000,000,000,000,000 pounds ", "conditions": "if it has not ",
    # The layouts besides one paragraph a line: every word on its own, and lines of one width.
    "scraped words": "the\nlandlord\nmust\npay\n£\n5\n0\n", "wrapped lines": "pay the resident £5 for the delay within 4 weeks of the date of this report, and\n",
}
# What makes rows, events and lines, for the exports.
EXPORTED = ["order", "other orders", "nested list", "cases", "quotes in a row", "other findings", "bar"]
FORMATS = ["json", "csv", "ics", "markdown", "text"]


def hostile(unit, size):
    """About `size` characters. Whole repeats and fours of them, because a marker without words takes the line below it:
    what stands behind an odd one is read in another way, and two sizes would not be of one kind."""
    pattern = UNITS[unit]
    if pattern and "{n" not in pattern:
        return pattern * (size // len(pattern) // 4 * 4)
    # Each repeat is another one. For "ever deeper" each line is further in than the one before it; its length is
    # what grows, so that there are as many as the square root of the size.
    repeats, total = [], 0
    while total < size:
        repeats.append(pattern.format(n=len(repeats) + 1) if pattern else " " * len(repeats) + "1. x\n")
        total += len(repeats[-1])
    return "".join(repeats)


def placed(place, unit, size):
    """Equal shares between the pieces of the place. What counts counts anew in each section, so that what is found in
    one can be looked for among what is found in another."""
    pieces = PLACES[place]
    return hostile(unit, size // (len(pieces) - 1)).join(pieces)


def instructions(binary, texts, form):
    """How many instructions each text takes, all read one after the other by one command: to start it takes longer than
    most texts do. On one core it has one worker, so that the counts come in the order of the files."""
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / f"{n}.txt" for n in range(len(texts))]
        for file, text in zip(files, texts):
            file.write_bytes(text.encode())
        tool = ["valgrind", "--tool=callgrind", f"--toggle-collect={READING}", f"--dump-after={READING}", f"--callgrind-out-file={folder}/counts"]
        done = subprocess.run([*tool, binary, "analyse", "--format", form, "--today", "2024-03-01", *map(str, files)],
                              stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        # The last one is what came behind the last text.
        counts = [int(re.search(r"^totals: (\d+)", Path(f"{folder}/counts.{n + 1}").read_text(), re.M)[1])
                  for n in range(len(texts)) if Path(f"{folder}/counts.{n + 1}").exists()]
    if len(counts) != len(texts):
        sys.exit(f"growth: expected callgrind to count {len(texts)} texts, each in {READING}; it counted {len(counts)} (status {done.returncode}). "
                 f"Is that still where the command reads a file? It said:\n{done.stderr[-2000:]}")
    return counts


def wanted(args):
    """What is measured: unit, place and format."""
    every = [(unit, place, "json") for unit in UNITS for place in PLACES]
    every += [(unit, "report", form) for form in FORMATS[1:] for unit in EXPORTED]
    return [(unit, place, form) for unit, place, form in every
            if (not args.names or unit in args.names) and args.format in (None, form)
            and ((place == "report" if args.quick else args.place in (None, place)))]


def batches(items, size):
    return [items[at:at + size] for at in range(0, len(items), size)]


def measured(binary, cases, sizes):
    """Ratio, instructions of the longest text, unit, place and export of each case; all of one export."""
    form = cases[0][2]
    short = sizes[0] // 16
    asked = [(None, place, 0) for place in dict.fromkeys(place for _, place, _ in cases)]
    asked += [(unit, place, size) for size in [short, *sizes] for unit, place, _ in cases]
    # One letter in each gap, because a command that is given nothing says so and reads nothing.
    texts = [placed(place, unit, size) if unit else "x".join(PLACES[place]) for unit, place, size in asked]
    # What the command makes once is made before it is counted: the short texts are read twice.
    ready = [text for text, (_, _, size) in zip(texts, asked) if size <= short]
    count = dict(zip(asked, instructions(binary, ready + texts, form)[len(ready):]))
    return [grown(binary, case, [count[None, case[1], 0], *(count[case[0], case[1], size] for size in [short, *sizes])], [short, *sizes]) for case in cases]


def grown(binary, case, counts, sizes):
    unit, place, form = case
    start, short, counts = counts[0], counts[1], counts[2:]
    first, last = (max(counts[at] - start, 1) for at in (0, -1))
    ratio = math.sqrt(last / first)
    if ratio > LIMIT - 0.1:
        # The price of starting may be that of a short text of the same kind: what grows, grows by both.
        dearer = (counts[-1] - short) / (sizes[-1] - sizes[0]) / max((counts[0] - short) / (sizes[1] - sizes[0]), 0.1)
        ratio = min(ratio, 2 * math.sqrt(dearer))
    if ratio > LIMIT:
        # A rule that begins to work between two short texts looks like growth: what grows, grows further on too.
        _, longer = instructions(binary, [placed(place, unit, size) for size in (sizes[-1], 4 * sizes[-1])], form)
        ratio = min(ratio, math.sqrt(max(longer - start, 1) / last))
    if ratio > LIMIT and last > 200_000:
        print("{} in {} as {}: {} instructions, ratio {:.2f}: NOT LINEAR".format(*case, counts, ratio))
    # Where a text does nothing, there is nothing that could grow.
    return (ratio if last > 200_000 else 0), last, *case


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--size", type=int, default=4_000, help="characters of the shortest text")
    target = Path(os.environ.get("CARGO_TARGET_DIR", Path(__file__).resolve().parents[2] / "target"))
    ap.add_argument("--binary", default=str(target / "debug/putright"))
    ap.add_argument("--quick", action="store_true", help="for every test run")
    ap.add_argument("--place", choices=PLACES, help="only here; else everywhere")
    ap.add_argument("--format", choices=FORMATS, help="only through this export")
    ap.add_argument("names", nargs="*", help="only these units")
    args = ap.parse_args()
    cases = wanted(args)
    sizes = [args.size, 4 * args.size] if args.quick else [args.size, 2 * args.size, 4 * args.size]

    # What can be read together: the same export.
    together = [batch for form in FORMATS for batch in batches([case for case in cases if case[2] == form], AT_ONCE)]
    cores = sorted(os.sched_getaffinity(0))
    free = queue.SimpleQueue()
    for core in cores:
        free.put(core)
    with ThreadPoolExecutor(len(cores), initializer=lambda: os.sched_setaffinity(0, {free.get()})) as pool:
        rows = [row for batch in pool.map(lambda batch: measured(args.binary, batch, sizes), together) for row in batch]
    failed = sum(ratio > LIMIT for ratio, *_ in rows)
    rows.sort(reverse=True)
    print(f"{'unit':22} {'place':10} {'export':10} ratio  instructions a character")
    for ratio, last, unit, place, form in rows[:12]:
        print(f"{unit:22} {place:10} {form:10} {ratio:5.2f}  {last / sizes[-1]:8.0f}")
    _, last, *dear = max(rows, key=lambda row: row[1])
    print("the dearest: {} in {} as {}, {:.0f} instructions a character".format(*dear, last / sizes[-1]))
    print(f"{len(cases) - failed} of {len(cases)} hostile texts cost at most {LIMIT} times as much when twice as long")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
