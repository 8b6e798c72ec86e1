"""How right are the answers, for whoever asks before they rely on them? Writes docs/ACCURACY.md from the scores."""
import re

import material

PATH = material.ROOT / "docs/ACCURACY.md"
# What each set is made of, in the order in which they are told.
ABOUT = {
    "report": "whole reports (until autumn 2025), real, as copied from web pages",
    "decision": "whole decisions (since October 2025), real, as copied from a browser",
    "decision-raw": "the same decisions as a scraper stored them, every span on a line of its own",
    "orders": "the orders of real decisions behind a short head; scored: the money",
    "heads": "the tops of reports in every layout seen, real layouts in other words",
    "mock": "reports that we wrote, with rare layouts and wordings in one place",
    "passages": "decisions rebuilt from passages of real ones; scored: findings and money",
    "passages-raw": "the same, every span on a line of its own",
    "trial-report": "fresh reports, written with their answers before the first run; landlords that do not exist",
    "trial-decision": "fresh decisions, likewise",
    "trial-small": "the smallest decisions that were once read wrongly",
    "findings": "single sentences of real reports, labelled by hand: which are formal findings",
    "sentences": "sentences chosen to be hard, real ones, likewise",
    "probes": "one wording each in an otherwise plain report",
    "themes": "heads of complaint with their theme",
}
COPIES = "trial-copies/"
FILES = "files/"
HEAD = """# How right it is

Written by `make scores`, which reads every text of the material and compares each answer with what a careful person read out of it.
The texts are not part of this repository; how they were labelled, and the program that judges, come with them.

An answer has *areas*: case details, complaint, jurisdiction, findings, orders, money, recommendations. An area that is wrong and carries no
warning is a **silent error**, the worst there is. An area that is right and carries a warning is a **false alarm**: too many of
them, and nobody looks at warnings any more.
"""
NOT_KNOWN = """## What is not known

- **How it does on texts that nobody here has seen.** Rules were written with most of this material in view, so that these figures flatter. The
  fresh reports and decisions were written before they were first run, and have been worked on since. A second set of every kind is
  kept aside from whoever writes rules; its figures are not in this file.
- **How often real people meet each kind.** The sets are chosen to hold what is rare and hard, not what is usual. A share of a
  set is not a share of what you will paste.
- **Where a second careful reader would have labelled otherwise.** The figures hold against one reading of each text.
- **Forms that the Ombudsman has not used yet.** A new form is read as far as its headings and words are known, and what is not is said.
- **Other ombudsmen, Scotland, Wales and Northern Ireland.** Nothing here is about them.
"""


def share(part, whole):
    return f"{part} of {whole}" if whole else "–"


def row(table, name):
    scores = table[name]
    return f"{share(scores['floors']['right'], scores['of']['right'])} | {scores['ceilings']['silent']} | {scores['ceilings']['alarms']} | {scores['areas'] or '–'}"


def others():
    """What other tools get right of the same whole texts, as `make bench` wrote it."""
    bench = (material.ROOT / "BENCHMARKS.md").read_text(encoding="utf-8")
    table = bench.partition("<!-- side-by-side -->")[2].partition("<!-- /side-by-side -->")[0]
    rows = [re.split(r"\s*\|\s*", line.strip().strip("|").strip()) for line in table.splitlines() if line.startswith("| ")]
    if not rows or rows[0][-4:] != ["sums", "days", "outcomes", "texts all right"]:
        return ""
    kept = [cells for cells in rows[1:] if len(cells) == len(rows[0]) and any(cell not in ("–", "") for cell in cells[-4:])]
    lines = [f"| {cells[0]} | " + " | ".join(cells[-4:]) + " |" for cells in kept if "UTF-16" not in cells[0] and "Node" not in cells[0] and "Chromium" not in cells[0]]
    return ("## Beside other tools\n\nThe same whole reports and decisions, read by what people would use instead (`make bench`; BENCHMARKS.md says how). "
            "“17 of 42 right” means that it named 42, and 17 of them were the answer.\n\n"
            "| what reads | sums | days | outcomes | texts all right |\n|---|---|---|---|---|\n" + "\n".join(lines) + "\n\n")


def write(table):
    out = [HEAD, "## By material\n", "| material | wholly right | silent errors | false alarms | areas |", "|---|---:|---:|---:|---:|"]
    out += [f"| {about} (`{name}`) | {row(table, name)} |" for name, about in ABOUT.items() if name in table]
    out += ["\nPieces of texts (`orders`, `heads`, `passages`, the sentences) lack what a whole one has, and a warning that says so is counted as a "
            "false alarm here though it is right.\n"]
    copies = [name for name in table if name.startswith(COPIES)]
    if copies:
        out += ["## By kind of copy\n", "The fresh decisions as people copy them.\n", "| copy | wholly right | silent errors | false alarms | areas |", "|---|---:|---:|---:|---:|"]
        out += [f"| {name.removeprefix(COPIES)} | {row(table, name)} |" for name in copies]
        out.append("")
    files = [name for name in table if name.startswith(FILES)]
    if files:
        out += ["## By kind of file\n", "Some of the whole reports and decisions as files, made by the program that each is named after.\n", "| file | wholly right | silent errors | false alarms | areas |", "|---|---:|---:|---:|---:|"]
        out += [f"| {name.removeprefix(FILES)} | {row(table, name)} |" for name in files]
        out.append("")
    areas = ("head", "complaint", "jurisdiction", "findings", "orders", "money", "recommendations")
    whole = [table[name]["by area"] for name in table if name in material.folders()]
    count = lambda kind, area: sum(sums[kind][area] for sums in whole)
    out += ["## By area\n", "Over all texts of more than a sentence, copies too.\n", "| area | scored | right | wrong, and said | silent errors | false alarms |", "|---|---:|---:|---:|---:|---:|"]
    for area in areas:
        scored, wrong, silent = count("areas", area), count("wrong", area), count("silent", area)
        out.append(f"| {area} | {scored} | {scored - wrong} | {wrong - silent} | {silent} | {count('alarms', area)} |")
    PATH.write_text("\n".join(out) + "\n\n" + others() + NOT_KNOWN, encoding="utf-8")
