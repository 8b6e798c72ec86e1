#!/usr/bin/env python3
"""How long from a file to its result, and how right is what comes of it, beside other readers of PDF? One run.

usage: files.py COMMAND DIST    (`make bench` knows them)

The files are the PDFs of ../shared/files (or $PUTRIGHT_FILES) that hold texts of the corpus, by each program that made them,
where they are; else our own of tests/files/invented, without scores. The words of the other readers are read by COMMAND, so
that only how a PDF is read differs. Each time is the best of five: what went by, and what the processor worked, which other work on
the machine does not change.
"""
import json, resource, subprocess, sys, time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests/scores"))
import material

POPPLER = ["pdftotext", "-q"]
READER = ROOT / "tests/export/pdfjs.mjs"


def fail(words):
    sys.exit(f"bench: {words}")


def output(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, cwd=ROOT)
    return done.stdout if done.returncode == 0 else fail(f"{' '.join(map(str, command[:3]))} ended with {done.returncode}:\n{done.stderr[-2000:]}")


def best(files, *command, to=()):
    """What went by and what the processor worked, in milliseconds, for each file: the best of five."""
    def once(file):
        began, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
        output(*command, file, *to)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        worked = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        return (time.perf_counter() - began) * 1000, worked * 1000
    return [tuple(map(min, zip(*(once(file) for _ in range(5))))) for file in files]


def memory(command, file, to=()):
    """The most memory that a command takes for a file, in MB. It is told of the largest child so far, so each is asked alone."""
    script = "import resource, subprocess, sys; subprocess.run(sys.argv[1:], capture_output=True); print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    return int(output(sys.executable, "-c", script, *command, file, *to)) / 1024


def right(command, words, golds):
    """How many values and how many whole files are right."""
    answers = material.answers(command, words)
    verdicts = [material.judge(material.Text("files", ref, "file", text, gold), answer) for (ref, gold), text, answer in zip(golds, words, answers)]
    rows = [row for verdict in verdicts for row in verdict.fields.values()]
    found, wrong, missed = (sum(row[at] for row in rows) for at in range(3))
    return f"{found} of {found + missed}, {wrong} wrong | {sum(verdict.exact for verdict in verdicts)} of {len(verdicts)}"


def main():
    command, dist = sys.argv[1:3]
    known = material.golds() if material.CORPUS.is_dir() else {}
    folders = sorted(material.FILES.glob("pdf-*")) if material.FILES.is_dir() else []
    files = [file for folder in folders for file in sorted(folder.glob("*.pdf")) if file.stem in known]
    golds = [(file.stem, json.loads(known[file.stem].read_text())) for file in files]
    long = material.FILES / "bad/pages20.pdf"
    timed = files[:: max(1, len(files) // 6)] or [ROOT / f"tests/files/invented/{name}.pdf" for name in ("decision", "report", "decision-untagged", "report-untagged")]
    timed = [*timed, *([long] if long.is_file() else [])]
    pdfjs = json.loads(output("node", READER, "--times", *timed).splitlines()[-1])
    readers = [
        ("putright, the command: the answer as JSON", best(timed, command, "analyse", "--json"), lambda file: output(command, "text", file), [command, "analyse", "--json"]),
        ("putright, the page in Chromium: the result drawn", json.loads(output("node", "benches/files.mjs", dist, *timed).splitlines()[-1]), None, None),
        ("`pdftotext`: the words alone", best(timed, *POPPLER, to="-"), lambda file: output(*POPPLER, file, "-"), ["pdftotext", "-q"]),
        ("`pdftotext -layout`: the words alone", best(timed, *POPPLER, "-layout", to="-"), lambda file: output(*POPPLER, "-layout", file, "-"), None),
        ("`pdf.js` in Node, without its start: the words alone", pdfjs, None, ["node", str(READER), ""]),
    ]
    words = {"pdf.js": [json.loads(line) for line in output("node", READER, "", *files).splitlines() if line.startswith('"')]} if files else {}
    print(f"{len(files) or len(timed)} PDFs by {len(folders) or 1} programs; the times are those of {len(timed) - long.is_file()} of them, the median, and of one of 20 pages.\n")
    print("| what reads | a determination, ms | processor, ms | 20 pages, ms | processor, ms | memory, MB | values right | files all right |\n|---|---:|---:|---:|---:|---:|---|---|")
    for name, times, read, process in readers:
        short, whole = (times[:-1], times[-1]) if long.is_file() else (times, None)
        middle = [sorted(kind)[len(short) // 2] for kind in zip(*short)]
        to = "-" if process and process[0] == "pdftotext" else ()
        held = f"{memory(process, timed[-1], to):.0f}" if process else "–"
        scores = "– | –"
        if files and (read or "pdf.js" in name):
            scores = right(command, words["pdf.js"] if "pdf.js" in name else [read(file) for file in files], golds)
        print(f"| {name} | {' | '.join(f'{time:.0f}' if time else '–' for time in (*middle, *(whole or (0, 0))))} | {held} | {scores} |")


if __name__ == "__main__":
    main()
