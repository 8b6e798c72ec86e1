#!/usr/bin/env python3
"""How well is the corpus read? Scores the command on all of it, against floors that only rise and ceilings that only fall.

usage: scores.py [--check | --raise] [--write] [--fields] [--misses SET] [--binary FILE] [SET...]

--check        fail where a score is below its floor, or where more is silently wrong than was reached (`make test` does this)
--write        write docs/ACCURACY.md
--raise        write every score that is better than what floors.json holds
--fields       print each field of each set too
--misses SET   print what is wrong in the texts of this set, silent errors marked; "all" for every set

An area of an answer that is wrong and carries no warning is a silent error; one that is right and carries a warning is a
false alarm. Of false alarms up to 5 in 100 are allowed whatever was reached. The sets "files/KIND" are files with the words
of the corpus: there spans are not judged, which point into the words of the file.
"""
import argparse, json, os, sys
from pathlib import Path

import accuracy, material

FLOORS = Path(__file__).resolve().parent / "floors.json"
# Every field of these has a floor of its own.
FULL = ("report", "decision", "mock", "decision-raw", "heads", "orders")
# Whole determinations: here a warning about what is right is one too many. The other sets are pieces and bad copies, and a
# warning that a piece is not whole is right.
WHOLE = ("report", "decision", "mock", "decision-raw", "trial-report", "trial-decision", "trial-small", "probes")
ALARMS_ALLOWED = 0.05


def f1(tp, fp, fn):
    return 200 * tp / (2 * tp + fp + fn) if tp + fp + fn else 100.0


def scored(texts, answers):
    """Each set's floors, ceilings, and what they are out of."""
    sets = {}
    for given, answer in zip(texts, answers):
        sets.setdefault(given.set, []).append((given, material.judge(given, answer)))
    table = {}
    for name, judged in sets.items():
        verdicts = [verdict for _, verdict in judged]
        fields, sums = material.added(verdicts)
        floors = {"right": sum(v.right if v.total else v.exact for v in verdicts)}
        if judged[0][0].kind == "sentence":
            sure = [v.exact for given, v in judged if given.gold["sure"]]
            floors = {"right": sum(sure), "unsure right": floors["right"] - sum(sure)}
        fields = {field: round(f1(*row), 1) for field, row in fields.items()}
        if name in FULL:
            floors |= fields
        total = {"right": sum(v.total or 1 for v in verdicts)}
        if "unsure right" in floors:
            total = {"right": len(sure), "unsure right": len(verdicts) - len(sure)}
        areas = sum(sums["areas"].values())
        table[name] = {"floors": floors, "of": total, "areas": areas, "fields": fields, "by area": sums,
                       "ceilings": {"silent": sum(sums["silent"].values()), "alarms": sum(sums["alarms"].values())},
                       "notes": [note for v in verdicts for note in v.notes]}
    return table


def summary(table):
    print(f"{'':37} {'right':>12} {'silent errors':>14} {'false alarms':>13} {'areas':>6}")
    for name, row in table.items():
        right = f"{row['floors']['right']} of {row['of']['right']}"
        print(f"{name:37} {right:>12} {row['ceilings']['silent']:14} {row['ceilings']['alarms']:13} {row['areas']:6}")
    whole = lambda kind: sum(row["ceilings"][kind] for row in table.values())
    print(f"{'all':37} {'':12} {whole('silent'):14} {whole('alarms'):13} {sum(row['areas'] for row in table.values()):6}")
    areas = {}
    for row in table.values():
        for area, count in row["by area"]["silent"].items():
            areas[area] = areas.get(area, 0) + count
    print("silent errors by area: " + (", ".join(f"{area} {count}" for area, count in sorted(areas.items(), key=lambda it: -it[1])) or "none"))


def worse(table, reached):
    """What is below its floor, or above its ceiling."""
    for name, row in table.items():
        held = reached.get(name, {})
        for field, floor in held.get("floors", {}).items():
            got = row["floors"].get(field)
            if got is None or got < floor:
                yield f"{name}: {field} is {got}, BELOW its floor of {floor}"
        for kind, words in (("silent", "silent errors"), ("alarms", "false alarms")):
            ceiling = held.get("ceilings", {}).get(kind) if kind == "silent" or name in WHOLE else None
            allowed = int(ALARMS_ALLOWED * row["areas"]) if kind == "alarms" else 0
            if ceiling is not None and row["ceilings"][kind] > max(ceiling, allowed):
                yield f"{name}: {row['ceilings'][kind]} {words}, BELOW what was reached ({ceiling})"
    for name in sorted(reached.keys() - table.keys()):
        if name.startswith("files/") and not material.FILES.is_dir():
            print(f"{name}: skipped, {material.FILES} is not here")
            continue
        yield f"{name}: has floors and was not scored"


def lifted(table, reached):
    """Floors and ceilings with what is better now."""
    held = dict(reached)
    for name, row in table.items():
        before = held.get(name, {})
        floors, ceilings = before.get("floors", {}), before.get("ceilings", {})
        held[name] = {
            "floors": floors | {field: max(got, floors.get(field, got)) for field, got in row["floors"].items()},
            "ceilings": {kind: min(got, ceilings.get(kind, got)) for kind, got in row["ceilings"].items()},
        }
    return held


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--check", action="store_true"); ap.add_argument("--raise", dest="lift", action="store_true")
    ap.add_argument("--write", action="store_true"); ap.add_argument("--fields", action="store_true"); ap.add_argument("--misses", metavar="SET")
    target = Path(os.environ.get("CARGO_TARGET_DIR", material.ROOT / "target"))
    ap.add_argument("--binary", default=str(target / "debug/putright"))
    ap.add_argument("sets", nargs="*", metavar="SET", help="only these sets")
    args = ap.parse_args()

    wanted = lambda name: not args.sets or name in args.sets
    texts = [given for given in material.texts() if wanted(given.set)] + list(material.files(args.binary, wanted))
    if not texts:
        sys.exit(f"scores: there is no text to score in {material.CORPUS}. Expected sets such as report or probes.")
    table = scored(texts, material.answers(args.binary, (given.text for given in texts)))
    summary(table)
    if args.fields:
        for name, row in table.items():
            for field, got in row["fields"].items():
                print(f"{name:37} {field:26} {got:6g}")
    if args.misses:
        for name, row in table.items():
            if args.misses in (name, "all"):
                print(f"\n{name}:", *row["notes"], sep="\n  ")
    if args.write:
        accuracy.write(table)
    reached = json.loads(FLOORS.read_text()) if FLOORS.exists() else {}
    if args.sets:
        reached = {name: held for name, held in reached.items() if name in args.sets}
    low = list(worse(table, reached))
    if args.lift:
        whole = json.loads(FLOORS.read_text()) if FLOORS.exists() else {}
        FLOORS.write_text(json.dumps(lifted(table, whole), indent=1, sort_keys=True) + "\n")
    for line in low:
        print(f"scores: {line}")
    sys.exit(1 if args.check and low else 0)


if __name__ == "__main__":
    main()
