#!/usr/bin/env python3
"""What weighs in the wasm? Bytes of code by module, from the function sizes and names that the compiler left in it.

usage: weigh.py CORE.wasm [DEPTH]    a build before wasm-bindgen and wasm-opt, which drop the names
"""
import re, sys
from collections import Counter

data = open(sys.argv[1], "rb").read()
depth = int(sys.argv[2]) if len(sys.argv) > 2 else 3


def leb(at):
    value = shift = 0
    while True:
        byte = data[at]; at += 1
        value |= (byte & 127) << shift; shift += 7
        if byte < 128:
            return value, at


def text(at):
    size, at = leb(at)
    return data[at:at + size].decode("utf-8", "replace"), at + size


at, imported, sizes, names, sections = 8, 0, [], {}, Counter()
while at < len(data):
    kind = data[at]
    size, start = leb(at + 1)
    at = start + size
    sections[{10: "code", 11: "data"}.get(kind, "other")] += size if kind else 0
    if kind == 2:
        count, here = leb(start)
        for _ in range(count):
            for _ in range(2):
                _, here = text(here)
            what = data[here]; here += 1
            if what == 0:
                imported += 1; _, here = leb(here)
            else:
                sys.exit("weigh: imports of other kinds than functions are not read")
    elif kind == 10:
        count, here = leb(start)
        for _ in range(count):
            length, here = leb(here)
            sizes.append(length); here += length
    elif kind == 0:
        name, here = text(start)
        while name == "name" and here < at:
            part = data[here]
            length, here = leb(here + 1)
            if part == 1:
                count, inner = leb(here)
                for _ in range(count):
                    index, inner = leb(inner)
                    names[index], inner = text(inner)
            here += length

total = Counter()
for index, size in enumerate(sizes):
    name = names.get(index + imported, "?")
    # Both manglings hold each identifier as its length and its letters.
    parts, here = [], 0
    for found in re.finditer(r"(\d+)_?(?=[A-Za-z_])", name):
        if found.start() < here:
            continue
        here = found.end() + int(found[1])
        parts.append(name[found.end():here])
    parts = [p for p in parts if not re.fullmatch(r"h[0-9a-f]{16}", p)]
    total["::".join(parts[:depth]) or name[:40]] += size
print(", ".join(f"{name} {size}" for name, size in sections.items()))
for name, size in total.most_common(45):
    print(f"{size:8} {name}")
