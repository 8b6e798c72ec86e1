#!/usr/bin/env python3
"""How long and how much memory does `putright` take for a fleet of determinations?

usage: benches/scale.py PUTRIGHT [--sizes MB,MB,...] [--runs N] [--corpus FOLDER] [--dir FOLDER]

Makes streams of JSON lines of the asked sizes from real determinations (../shared/corpus, where it is present,
else our own of tests/spec) with every figure varied, so that no two texts are alike; reads each stream with
`PUTRIGHT analyse --ndjson`; checks that every line has its answer in order; and prints a table. The best of
N runs counts. Beside it stand the same texts as files of their own, all named to one command, and a plain read of the
stream (`cat`).
"""
import argparse, itertools, json, os, random, re, subprocess, sys, tempfile, time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def texts(corpus):
    found = [file.read_text() for kind in ("report", "decision") for file in sorted((corpus / kind).glob("*.txt"))]
    if found:
        return found
    fenced = re.compile(r"^```determination\n(.*?)^```", re.S | re.M)
    return [text for file in sorted((ROOT / "tests/spec").glob("*.md")) for text in fenced.findall(file.read_text())]


def varied(text, dice):
    """The same text with other figures of the same length; years stay, so that dates stay dates."""
    def other(match):
        digits = match[0]
        if re.fullmatch(r"(19|20)\d\d", digits):
            return digits
        if len(digits) <= 2:
            return digits if int(digits) <= 12 else str(dice.randint(13, 28))
        return str(dice.randint(1, 9)) + "".join(str(dice.randint(0, 9)) for _ in digits[1:])
    return re.sub(r"\d+", other, text)


def make(path, files, size, dice, corpus):
    """Writes texts of about `size` bytes, as lines and as files; says how many and how many bytes of text."""
    lines = total = 0
    files.mkdir()
    with open(path, "w") as out:
        for text in itertools.cycle(texts(corpus)):
            text = varied(text, dice)
            out.write(json.dumps({"id": lines, "text": text}, ensure_ascii=False) + "\n")
            (files / str(lines)).write_text(text)
            lines += 1
            total += len(text.encode())
            if total >= size:
                return lines, total


def timed(args, stdout, cwd=None):
    """Wall and processor time in seconds, and the most memory held in MB."""
    began = time.perf_counter()
    child = subprocess.Popen(args, stdout=stdout, cwd=cwd)
    memory = 0
    while True:
        # Not ru_maxrss: that counts this script's own memory too, as the child held it before it became the command.
        memory = max(memory, high_water(child.pid))
        done, status, usage = os.wait4(child.pid, os.WNOHANG)
        if done:
            break
        time.sleep(0.005)
    took = time.perf_counter() - began
    if status:
        sys.exit(f"scale.py: {' '.join(map(str, args[:4]))} ended with status {status}")
    return took, usage.ru_utime + usage.ru_stime, memory / 1024


def high_water(pid):
    try:
        found = re.search(r"^VmHWM:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text(), re.M)
    except OSError:
        found = None
    return int(found[1]) if found else 0


def check(path, lines):
    with open(path) as answers:
        ids = [re.match(r'\{"id":(\d+),', line) for line in answers]
    if [match and int(match[1]) for match in ids] != list(range(lines)):
        sys.exit("scale.py: expected one answer a line in the order of the lines, found something else")


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("putright")
    parser.add_argument("--sizes", default="1,10,100,340")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--corpus", type=Path, default=ROOT / "../shared/corpus")
    parser.add_argument("--dir", default=None)
    args = parser.parse_args()
    args.putright = os.path.abspath(args.putright)
    dice = random.Random(2026)
    print("| text, MB | determinations | wall, s | processor, s | MB/s | memory, MB | answers, MB | as files: wall, s | memory, MB | `cat` alone, s |")
    print("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|")
    with tempfile.TemporaryDirectory(dir=args.dir) as folder:
        for megabytes in map(int, args.sizes.split(",")):
            stream, answers = f"{folder}/in.ndjson", f"{folder}/out.ndjson"
            files = Path(folder) / str(megabytes)
            lines, size = make(stream, files, megabytes * 10**6, dice, args.corpus)
            runs = []
            for _ in range(args.runs):
                with open(answers, "wb") as out:
                    runs.append(timed([args.putright, "analyse", "--ndjson", stream], out))
            check(answers, lines)
            with open(os.devnull, "wb") as out:
                named = [str(n) for n in range(lines)]
                apart = [timed([args.putright, "analyse", "--json", *named], out, files) for _ in range(args.runs)]
                plain = min(timed(["cat", stream], out)[0] for _ in range(args.runs))
            wall, cpu, _ = min(runs)
            memory = max(run[2] for run in runs)
            written = os.path.getsize(answers)
            print(f"| {size / 1e6:.1f} | {lines} | {wall:.2f} | {cpu:.2f} | {size / 1e6 / wall:.0f} | {memory:.0f} | {written / 1e6:.1f} "
                  f"| {min(apart)[0]:.2f} | {max(run[2] for run in apart):.0f} | {plain:.2f} |", flush=True)


if __name__ == "__main__":
    main()
