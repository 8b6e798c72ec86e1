#!/usr/bin/env python3
"""How fast and how right is Put Right beside what people would use instead? One run, the same texts, ratios.

usage: side_by_side.py COMMAND PACKAGE PAGE PYTHON    (`make bench` knows them)

The texts are the whole reports and decisions of ../shared/corpus (or $PUTRIGHT_CORPUS) with their gold answers,
where present; else our own of tests/spec, without scores. A tool is scored on what it can do, each text by itself:
sums (what is ordered, and its parts), days (of the determination, and due), outcomes (found formally). A value
counts once a text, however often it is named there: that favours the tools that name every sum they see.
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
    remedy = gold["remedy"]
    return {"sums": {s for s in (*remedy["parts_pence"], remedy["ordered_pence"]) if s},
            "days": {d for d in (gold["date"], *(o["due"] for o in gold["orders"])) if d},
            "outcomes": {f["outcome"] for f in gold["findings"]}}


def ours(answer):
    payments = [order["payment"] for order in answer["orders"] if order["payment"]]
    sums = {p["amount_pence"] for p in payments} | {part["amount_pence"] for p in payments for part in p["parts"]}
    days = {answer["date"], *(order["deadline"]["date"] for order in answer["orders"] if order["deadline"])}
    return {"sums": (sums | {answer["remedy"]["ordered_pence"]}) - {None, 0}, "days": days - {None}, "outcomes": {f["outcome"] for f in answer["findings"]}}


def theirs(found):
    kinds = {"sums": found.get("sums"), "days": found.get("dates"), "outcomes": found.get("outcomes")}
    return {kind: set(values) for kind, values in kinds.items() if values is not None}


def scored(answers, golds):
    """Of what it found, how much is right, and of what there is, how much it found, for each kind that it reads;
    and how many texts have everything right that it reads, and nothing else."""
    cells, golds = {}, [truth(gold) for gold in golds]
    for kind in KINDS:
        pairs = [(answer[kind], gold[kind]) for answer, gold in zip(answers, golds) if kind in answer]
        if not pairs:
            continue
        right, found, wanted = (sum(map(len, sets)) for sets in zip(*((a & g, a, g) for a, g in pairs)))
        cells[kind] = f"{right} of {found} right, {right} of {wanted} found"
    whole = sum(all(values == gold[kind] for kind, values in answer.items()) for answer, gold in zip(answers, golds))
    return {**cells, "texts": f"{whole} of {len(golds)}"}


def main():
    command, package, page, python = sys.argv[1:5]
    with tempfile.TemporaryDirectory() as folder:
        files, golds = texts(folder)
        size = sum(file.stat().st_size for file in files)
        most = max(file.stat().st_size for file in files)
        native = run("cargo", "bench", "--quiet", "--locked", "--no-default-features", "--bench", "read", "--", *files)
        rows = [("memory: a sum of the same bytes", native["scan"], None, None),
                ("putright, the library", native["analyse"], native["longest"], [ours(run(command, "analyse", "--json", file)) for file in files]),
                ("putright, the library, spans in UTF-16", native["analyse_utf16"], None, None)]
        for name, tool in (("putright, the package in Node", ("node", "benches/wasm.mjs", package)), ("putright, the page in Chromium", ("node", "benches/page.mjs", page)),
                           ("Python `re`, whole text", (python, "benches/scripts.py", "re")), ("`dateparser.search`", (python, "benches/scripts.py", "dateparser")),
                           ("`chrono-node`", ("node", "benches/words.mjs", "chrono")), ("`compromise`", ("node", "benches/words.mjs", "compromise"))):
            result = run(*tool, *files)
            answers = [ours(answer) for answer in result["answers"]] if "answers" in result else [theirs(found) for found in result["found"]]
            rows.append((name, result["nanoseconds"], result["longest"], answers))

    milliseconds = lambda nanoseconds: f"{nanoseconds / 1e6:.2f}" if nanoseconds else "–"
    print(f"{len(files)} texts of {size} bytes, the longest {most}; the best pass of each.\n")
    print(f"| what reads | all, ms | longest, ms | MB/s | times ours | {' | '.join(KINDS)} | texts all right |\n|---|---:|---:|---:|---:|{'---|' * len(KINDS)}---|")
    for name, nanoseconds, longest, answers in rows:
        cells = scored(answers, golds) if answers and golds else {}
        print(f"| {name} | {milliseconds(nanoseconds)} | {milliseconds(longest)} | {size * 1000 / nanoseconds:.1f} | {nanoseconds / native['analyse']:.2f} | "
              f"{' | '.join(cells.get(kind, '–') for kind in (*KINDS, 'texts'))} |")
    print(f"\nThe limit is the memory: the plain sum is {native['analyse'] / native['scan']:.0f} times as fast as the library's reading.")


if __name__ == "__main__":
    main()
