#!/usr/bin/env python3
"""Where do measured tables go? put.py NAME: standard input, printed and written into BENCHMARKS.md between the
markers `<!-- NAME -->` and `<!-- /NAME -->`."""
import sys
from pathlib import Path

FILE = Path(__file__).resolve().parent.parent / "BENCHMARKS.md"
name, table = sys.argv[1], sys.stdin.read().strip()
begin, end = f"<!-- {name} -->", f"<!-- /{name} -->"
page = FILE.read_text(encoding="utf-8")
if not table:
    sys.exit(f"put.py: expected a table for {name} on standard input, found nothing; BENCHMARKS.md is as it was")
if page.count(begin) != 1 or page.count(end) != 1:
    sys.exit(f"put.py: expected {begin} and {end} once each in BENCHMARKS.md; add them where the table is to stand")
before, rest = page.split(begin)
FILE.write_text(f"{before}{begin}\n{table}\n{end}{rest.split(end)[1]}", encoding="utf-8")
print(table, end="\n\n", flush=True)
