#!/usr/bin/env python3
"""How fast and how right is Put Right beside what people would use instead? One run, the same texts, ratios.

usage: side_by_side.py COMMAND PACKAGE PYTHON    (`make bench` knows them)

The texts are the whole reports and decisions of ../shared/corpus (or $PUTRIGHT_CORPUS) with their gold answers,
where present; else our own of tests/spec, without scores. A tool is scored on what it can do:
sums (what is ordered, and its parts), days (of the determination, and due), outcomes (found formally).
"""
import json, os, subprocess, sys, tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CORPUS = Path(os.environ.get("PUTRIGHT_CORPUS") or ROOT.parent / "shared/corpus")
KINDS = ("sums", "days", "outcomes")


def run(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, cwd=ROOT)
    if done.returncode:
        sys.exit(f"bench: {' '.join(map(str, command[:4]))} ended with {done.returncode}:\n{done.stderr[-3000:]}")
    return json.loads(done.stdout.strip().splitlines()[-1])


def texts(folder):
    """The files, and the gold of each where there is one."""
    found = [file for kind in ("report", "decision") for file in sorted((CORPUS / kind).glob("*.txt"))]
    if found:
        return found, [json.loads(file.with_suffix(".gold.json").read_text()) for file in found]
    for spec in sorted((ROOT / "tests/spec").glob("*.md")):
        file = Path(folder) / f"{spec.stem}.txt"
        file.write_text(spec.read_text(encoding="utf-8").split("```determination\n", 1)[1].split("\n```", 1)[0], encoding="utf-8")
        found.append(file)
    return found, None


def truth(gold):
    parts = gold.get("remedy", {}).get("parts_pence") or []
    return {"sums": {s for s in (*parts, gold.get("remedy", {}).get("ordered_pence")) if s},
            "days": {d for d in (gold.get("date"), *(o.get("due") for o in gold.get("orders", []))) if d},
            "outcomes": {f["outcome"] for f in gold.get("findings", [])}}


def ours(answer):
    payments = [order["payment"] for order in answer["orders"] if order["payment"]]
    sums = {p["amount_pence"] for p in payments} | {part["amount_pence"] for p in payments for part in p["parts"]}
    days = {answer["date"], *(order["deadline"]["date"] for order in answer["orders"] if order["deadline"])}
    return {"sums": (sums | {answer["remedy"]["ordered_pence"]}) - {None, 0}, "days": days - {None}, "outcomes": {f["outcome"] for f in answer["findings"]}}


def theirs(found):
    kinds = {"sums": found.get("sums"), "days": found.get("dates"), "outcomes": found.get("outcomes")}
    return {kind: set(values) for kind, values in kinds.items() if values is not None}


def scored(answers, golds):
    """Of what it found, how much is right; of what there is, how much it found; for each kind that it reads."""
    cells = {}
    for kind in KINDS:
        pairs = [(answer[kind], truth(gold)[kind]) for answer, gold in zip(answers, golds) if kind in answer]
        if not pairs:
            continue
        right, found, wanted = (sum(map(len, sets)) for sets in zip(*((a & g, a, g) for a, g in pairs)))
        cells[kind] = f"{right} of {found} right, {right} of {wanted} found"
    return cells


def main():
    command, package, python = sys.argv[1:4]
    with tempfile.TemporaryDirectory() as folder:
        files, golds = texts(folder)
        size = sum(file.stat().st_size for file in files)
        native = run("cargo", "bench", "--quiet", "--locked", "--bench", "read", "--", *files)
        rows = [("memory: a sum of the same bytes", native["scan"], None),
                ("putright, the library", native["analyse"], [ours(run(command, "analyse", "--json", file)) for file in files]),
                ("putright, spans in UTF-16", native["analyse_utf16"], None),
                ("putright, wasm in Node", run("node", "benches/wasm.mjs", package, *files)["analyse"], None)]
        for name, tool in (("Python re, whole text", (python, "benches/scripts.py", "re")), ("dateparser.search", (python, "benches/scripts.py", "dateparser")),
                           ("chrono-node", ("node", "benches/words.mjs", "chrono")), ("compromise", ("node", "benches/words.mjs", "compromise"))):
            result = run(*tool, *files)
            rows.append((name, result["nanoseconds"], [theirs(found) for found in result["found"]]))

    print(f"{len(files)} texts, {size} bytes; the best pass of each; times as much as our library in the last column but the scores\n")
    print(f"| what reads | ms a pass | MB/s | times ours | {' | '.join(KINDS)} |\n|---|---|---|---|{'---|' * len(KINDS)}")
    for name, nanoseconds, answers in rows:
        cells = scored(answers, golds) if answers and golds else {}
        print(f"| {name} | {nanoseconds / 1e6:.2f} | {size * 1000 / nanoseconds:.1f} | {nanoseconds / native['analyse']:.2f} | "
              f"{' | '.join(cells.get(kind, '–') for kind in KINDS)} |")


if __name__ == "__main__":
    main()
