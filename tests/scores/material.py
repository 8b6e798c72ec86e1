"""Which texts with a known answer are there, what does a binary answer to each, and is that right?

The corpus and its scorers are not part of the repository: they are read from ../shared/corpus (or $PUTRIGHT_CORPUS)
and from the tools beside it; PDF, Word and other files with the words of its texts from ../shared/files (or
$PUTRIGHT_FILES), a folder for each kind. Every text goes through one run of the command as NDJSON, so that a thousand take seconds.
"""
import importlib.util, json, os, subprocess, sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CORPUS = Path(os.environ.get("PUTRIGHT_CORPUS") or ROOT.parent / "shared/corpus")
FILES = Path(os.environ.get("PUTRIGHT_FILES") or CORPUS.parent / "files")
WHOLE = ("report", "decision", "mock", "decision-raw", "heads", "orders", "trial-report", "trial-decision", "trial-small",
         "passages", "passages-raw")


def tool(name):
    """One of the corpus's scorers, as a module."""
    path = CORPUS.parent / "tools" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@dataclass
class Text:
    """A text with its gold: `kind` says which scorer judges the answer."""
    set: str
    ref: str
    kind: str
    text: str
    gold: object


@dataclass
class Verdict:
    """What is wrong in one answer, and whether a warning stands beside it."""
    areas: set = field(default_factory=set)
    wrong: set = field(default_factory=set)
    silent: set = field(default_factory=set)
    alarms: set = field(default_factory=set)
    notes: list = field(default_factory=list)
    exact: bool = False
    # Of rows that hold several values: how many were right, out of how many.
    right: int = 0
    total: int = 0
    # field -> [true positives, false positives, false negatives]
    fields: dict = field(default_factory=dict)


def rows(name):
    return [json.loads(line) for line in (CORPUS / name).read_text(encoding="utf-8").split("\n") if line]


def folders():
    copies = CORPUS / "trial-copies"
    names = [f"trial-copies/{kind.name}" for kind in sorted(copies.iterdir()) if kind.is_dir()] if copies.is_dir() else []
    return [name for name in (*WHOLE, *names) if (CORPUS / name).is_dir()]


def texts():
    """Every text of the corpus."""
    for name in folders():
        for gold in sorted((CORPUS / name).glob("*.gold.json")):
            ref = gold.name.removesuffix(".gold.json")
            text = gold.with_name(ref + ".txt").read_bytes().decode()
            yield Text(name, ref, "whole", text, json.loads(gold.read_text(encoding="utf-8")))
    yield from sentences("findings.jsonl")
    yield from sentences("sentences.jsonl")
    for row in rows("probes.jsonl") if (CORPUS / "probes.jsonl").exists() else []:
        yield Text("probes", row["id"], "probe", row["text"], row)
    yield from themes()


def golds():
    """The gold answer of each real determination, by its reference."""
    return {gold.name.removesuffix(".gold.json"): gold for name in ("report", "decision") for gold in (CORPUS / name).glob("*.gold.json")}


def files(binary, wanted=lambda name: True):
    """The words of every file that holds a text of the corpus, as a binary reads them; none where it cannot read a file."""
    known = golds()
    for folder in sorted(FILES.iterdir()) if FILES.is_dir() else []:
        held = [file for file in sorted(folder.iterdir()) if file.stem in known] if folder.is_dir() else []
        # Old .doc files are not read, and say so.
        for file in held if folder.name != "doc" and wanted(f"files/{folder.name}") else []:
            words = subprocess.run([binary, "text", file], capture_output=True).stdout.decode()
            yield Text(f"files/{folder.name}", file.stem, "file", words, json.loads(known[file.stem].read_text(encoding="utf-8")))


def sentences(name):
    if not (CORPUS / name).exists():
        return
    frame = tool("score_findings").REPORT
    months = "January February March April May June July August September October November December".split()
    for row in rows(name):
        y, m, d = (row["date"] or "2023-01-01").split("-")
        text = frame.format(case=row["case"], date=f"{int(d)} {months[int(m) - 1]} {y}", sentence=row["sentence"])
        yield Text(name.removesuffix(".jsonl"), str(row["id"]), "sentence", text, row)


def themes():
    if not (CORPUS / "themes.jsonl").exists():
        return
    frame, heads = tool("score_themes").REPORT, {}
    for row in rows("themes.jsonl"):
        heads.setdefault(row["ref"], []).append(row)
    for ref, group in heads.items():
        lines = "\n".join(f"    {i}. {' '.join(row['head'].split())}" for i, row in enumerate(group, 1))
        yield Text("themes", ref, "themes", frame.format(ref=ref[:9], heads=lines), group)


def answers(binary, texts):
    """The answers of a binary to texts, in their order; None where it gave no answer."""
    given = list(texts)
    lines = "".join(json.dumps({"id": number, "text": text}) + "\n" for number, text in enumerate(given))
    done = subprocess.run([binary, "analyse", "--ndjson"], input=lines.encode("utf-8", "surrogatepass"), capture_output=True)
    found = [None] * len(given)
    for line in done.stdout.split(b"\n"):
        if line:
            answer = json.loads(line)
            if answer.get("id") is not None and "error" not in answer:
                found[answer.pop("id")] = answer
    if done.returncode not in (0, 1) and not done.stdout:
        sys.exit(f"material: {binary} analyse --ndjson ended with {done.returncode}:\n{done.stderr.decode()[-2000:]}")
    return found


def judge(given, answer):
    """What of an answer is right, wrong, silently wrong, or doubted though right."""
    return {"whole": whole, "file": whole, "sentence": sentence, "probe": probe, "themes": theme}[given.kind](given, answer or {})


SCORE = None


def score():
    global SCORE
    SCORE = SCORE or tool("score")
    return SCORE


def whole(given, answer):
    tally = score().Tally()
    tally.add("answered", int(bool(answer)), 0, int(not answer), given.ref)
    tally.start()
    exact = score().score_report(given.ref, None if given.kind == "file" else given.text, given.gold, answer, tally)
    tally.end(given.ref, answer)
    said = score().warned(answer)
    return Verdict(set(tally.scored), set(tally.wrong), tally.wrong - said, (tally.scored - tally.wrong) & said,
                   tally.misses, exact and bool(answer), fields=dict(tally.rows))


def one_thing(area, ok, answer, note):
    """The verdict on a text of which one thing is asked."""
    said = area in score().warned(answer)
    return Verdict({area}, set() if ok else {area}, set() if ok or said else {area}, {area} if ok and said else set(),
                   [] if ok else [("said: " if said else "SILENT: ") + note], ok)


def sentence(given, answer):
    row = given.gold
    got = sorted(finding.get("outcome") for finding in answer.get("findings", [])) if answer else ["no answer"]
    want = sorted(row["outcomes"])
    ok = set(want) == set(got) and len(got) >= len(want)
    found = one_thing("findings", ok, answer, f"{given.ref} {'sure' if row['sure'] else 'unsure'}: want {want}, got {got}: {row['sentence'][:200]}")
    if not row["sure"]:
        found.silent, found.alarms = set(), set()
    return found


def probe(given, answer):
    scorer = tool_once("score_probes")
    wrong = scorer.misses(given.gold["want"], answer)
    said = [d["code"] for d in answer.get("diagnostics", [])
            if d.get("severity") in ("warning", "error") and d["code"] not in scorer.QUIET]
    ok, kind = not wrong and bool(answer), given.gold["kind"]
    note = f"{given.ref} {kind}: " + "; ".join(f"{name}: want {want}, got {got}" for name, want, got in wrong)
    return Verdict({kind}, set() if ok else {kind}, set() if ok or said else {kind}, {kind} if ok and said else set(),
                   [] if ok else [f"{'said' if said else 'SILENT'}: {note}: {given.gold['words'][:200]!r}"], ok)


def theme(given, answer):
    heads = [head.get("theme") for head in answer.get("complaint", [])]
    found = Verdict(exact=True)
    for at, row in enumerate(given.gold):
        got = heads[at] if len(heads) == len(given.gold) else None
        ok = got == row["category"] or got in row["also"]
        if row["sure"]:
            found.right, found.total = found.right + ok, found.total + 1
            if not ok:
                found.exact = False
                found.notes.append(f"{given.ref}: want {row['category']} {row['also']}, got {got}: {row['head'][:160]}")
    return found


TOOLS = {}


def tool_once(name):
    if name not in TOOLS:
        TOOLS[name] = tool(name)
    return TOOLS[name]


def added(verdicts):
    """What the verdicts of one set come to."""
    fields, sums = {}, {name: Counter() for name in ("areas", "wrong", "silent", "alarms")}
    for verdict in verdicts:
        for name, counter in sums.items():
            counter.update(getattr(verdict, name))
        for name, row in verdict.fields.items():
            fields[name] = [a + b for a, b in zip(fields.get(name, (0, 0, 0)), row)]
    return fields, sums
