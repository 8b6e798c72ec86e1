#!/usr/bin/env python3
"""How well are the real determinations read? Scores the command on the corpus, against floors that only rise.

usage: scores.py [--check | --raise] [--binary FILE]

--check   fail where a score is below its floor in floors.json (`make test` does this)
--raise   write every score that is above its floor to floors.json

The corpus and its scorers are not part of the repository: they are read from ../shared/corpus
(or $PUTRIGHT_CORPUS) and from the tools beside it.
"""
import argparse, json, os, re, subprocess, sys, tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
FLOORS = HERE / "floors.json"
CORPUS = Path(os.environ.get("PUTRIGHT_CORPUS") or HERE.parents[1].parent / "shared/corpus")
TOOLS = CORPUS.parent / "tools"
FOLDERS = ("report", "decision", "mock", "decision-raw", "heads", "orders")


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode not in (0, 1):
        sys.exit(f"scores: {' '.join(command[:3])} ended with {done.returncode}:\n{done.stderr}")
    return done.stdout


def score_folder(folder, binary):
    """Each field's F1 in per cent, and how many reports are wholly right."""
    with tempfile.TemporaryDirectory() as tmp:
        out = Path(tmp) / "scores.json"
        run(sys.executable, str(TOOLS / "score.py"), "--json", str(out), str(CORPUS / folder),
            "--", binary, "analyse", "--json")
        result = json.loads(out.read_text())
    table = {field: round(100 * row["f1"], 1) for field, row in result["fields"].items()}
    return table | {"wholly right": result["exact"]}, {"wholly right": result["total"]}


def score_findings(binary):
    """The sentences of findings.jsonl that are wholly right, and precision and recall over them."""
    text = run(sys.executable, str(TOOLS / "score_findings.py"), str(CORPUS / "findings.jsonl"),
               "--", binary, "analyse", "--json")
    table, totals = {}, {}
    for kind, right, total in re.findall(r"^(sure|unsure): (\d+) of (\d+)", text, re.M):
        table[f"{kind} sentences"], totals[f"{kind} sentences"] = int(right), int(total)
    precision, recall = re.search(r"precision ([\d.]+)% recall ([\d.]+)%", text).groups()
    return table | {"precision": float(precision), "recall": float(recall)}, totals


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--check", action="store_true"); ap.add_argument("--raise", dest="lift", action="store_true")
    target = Path(os.environ.get("CARGO_TARGET_DIR", HERE.parents[1] / "target"))
    ap.add_argument("--binary", default=str(target / "debug/putright"))
    args = ap.parse_args()

    floors = json.loads(FLOORS.read_text())
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = {folder: pool.submit(score_folder, folder, args.binary) for folder in FOLDERS}
        jobs["findings"] = pool.submit(score_findings, args.binary)
        scores = {name: job.result() for name, job in jobs.items()}

    low = []
    for name, (table, totals) in scores.items():
        for field, reached in table.items():
            floor = floors.setdefault(name, {}).get(field, 0)
            below = reached < floor
            of = f" of {totals[field]}" if field in totals else ""
            print(f"{name:13} {field:26} {reached:6g}{of:8} floor {floor:6g}{'  BELOW THE FLOOR' if below else ''}")
            if below:
                low.append(f"{name}: {field} is {reached:g}, its floor is {floor:g}")
            floors[name][field] = max(floor, reached)
        for field in floors[name].keys() - table.keys():
            low.append(f"{name}: {field} has a floor and was not scored")
    if args.lift:
        FLOORS.write_text(json.dumps(floors, indent=1, sort_keys=True) + "\n")
    for line in low:
        print(f"scores: {line}", file=sys.stderr)
    sys.exit(1 if args.check and low else 0)


if __name__ == "__main__":
    main()
