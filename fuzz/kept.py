#!/usr/bin/env python3
"""How is a corpus kept in the repository? One file a target, one input a line, each a JSON string in plain ASCII.

usage: kept.py pack TARGET FOLDER      the smallest inputs of FOLDER, up to BUDGET bytes, into tests/found/corpus
       kept.py unpack TARGET FOLDER    every kept input as a file of FOLDER, for the fuzzer

ASCII, so that no unseen character in them acts on whoever reads the file. Of a file that is not UTF-8 a target
reads what stands before the first byte that is wrong, and so does this.
"""
import hashlib, json, sys
from pathlib import Path

BUDGET = 28_000


def pack(kept, folder):
    lines = set()
    for path in folder.iterdir():
        data = path.read_bytes()
        try:
            words = data.decode("utf-8")
        except UnicodeDecodeError as error:
            words = data[:error.start].decode("utf-8")
        lines.add(json.dumps(words))
    out, left = [], BUDGET
    for line in sorted(lines, key=lambda line: (len(line), line)):
        left -= len(line) + 1
        if left < 0:
            break
        out.append(line + "\n")
    print(f"{kept.name}: {len(out)} inputs kept of {len(lines)}, {BUDGET - max(left, 0)} bytes")
    if out:
        kept.write_text("".join(out), encoding="ascii")


def unpack(kept, folder):
    for line in kept.read_text(encoding="ascii").splitlines() if kept.exists() else []:
        words = json.loads(line).encode("utf-8")
        (folder / hashlib.sha1(words).hexdigest()).write_bytes(words)


if __name__ == "__main__":
    if len(sys.argv) != 4 or sys.argv[1] not in ("pack", "unpack"):
        sys.exit(__doc__)
    kept = Path(__file__).resolve().parents[1] / "tests/found/corpus" / f"{sys.argv[2]}.jsonl"
    {"pack": pack, "unpack": unpack}[sys.argv[1]](kept, Path(sys.argv[3]))
