#!/usr/bin/env python3
"""What weighs in the wasm, by crate and by module? Prints two tables in Markdown.

usage: weigh.py CORE.wasm    built with `-C symbol-mangling-version=v0`, before wasm-opt drops the names (`make weigh`)

Generic code of the standard library counts for whoever it was compiled for, where its name says so.
"""
import re, subprocess, sys
from collections import Counter
from pathlib import Path

STANDARD = ("core", "alloc", "std", "hashbrown", "compiler_builtins", "panic_abort", "dlmalloc", "__rustc")


def leb(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at


def text(data, at):
    size, at = leb(data, at)
    return data[at:at + size].decode("utf-8", "replace"), at + size


def read(data):
    """The bytes of each section, and the name and bytes of each function."""
    at, imported, sizes, names, sections = 8, 0, [], {}, Counter()
    while at < len(data):
        kind = data[at]
        size, start = leb(data, at + 1)
        at = start + size
        sections[kind] += size
        if kind == 2:
            count, here = leb(data, start)
            for _ in range(count):
                _, here = text(data, here)
                _, here = text(data, here)
                if data[here]:
                    sys.exit("weigh: imports of other kinds than functions are not read")
                imported += 1
                _, here = leb(data, here + 1)
        elif kind == 10:
            count, here = leb(data, start)
            for _ in range(count):
                length, here = leb(data, here)
                sizes.append(length)
                here += length
        elif kind == 0:
            name, here = text(data, start)
            while name == "name" and here < at:
                part = data[here]
                length, here = leb(data, here + 1)
                if part == 1:
                    count, inner = leb(data, here)
                    for _ in range(count):
                        index, inner = leb(data, inner)
                        names[index], inner = text(data, inner)
                here += length
    return sections, [(names.get(n + imported, "?"), size) for n, size in enumerate(sizes)]


def demangled(names):
    """As `crate::module::function`, by binutils, which is there wherever Rust can link."""
    done = subprocess.run(["c++filt", "-s", "rust"], input="\n".join(names), capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"weigh: expected c++filt of binutils to read the names, it said: {done.stderr.strip()}")
    # A crate's hash stands behind its name.
    return [re.sub(r"\[[0-9a-f]{8,}\]", "", name) for name in done.stdout.splitlines()]


def owner(name):
    """The crate, and inside ours the module."""
    ours = re.search(r"\bputright::(\w+)(?:::([a-z_0-9]+)(?=::[^<]))?", name)
    if ours:
        return "putright", "::".join(part for part in ours.groups() if part)
    crates = re.findall(r"(?<![\w:>])([a-z_]\w*)::", name)
    others = [crate for crate in crates if crate not in STANDARD]
    # What the standard library brings for itself, its allocator apart.
    return (others[0] if others else "dlmalloc" if "dlmalloc" in crates else "core, alloc, std"), None


def table(heads, rows, whole, least):
    print(f"| {heads} | bytes | of the code |\n|---|---:|---:|")
    small = [size for _, size in rows if size < whole * least]
    for name, size in [row for row in rows if row[1] >= whole * least] + ([(f"{len(small)} smaller", sum(small))] if small else []):
        print(f"| {name} | {size} | {100 * size / whole:.1f} % |")
    print()


def main():
    sections, functions = read(Path(sys.argv[1]).read_bytes())
    names = demangled([name for name, _ in functions])
    crates, modules = Counter(), Counter()
    for name, (_, size) in zip(names, functions):
        # wasm-bindgen runs these once when it makes the glue, and drops them.
        if re.search("WasmDescribe|wbindgen_describe", name):
            continue
        crate, module = owner(name)
        crates[f"`{crate}`" if " " not in crate else crate] += size
        if module:
            modules[f"`{module}`"] += size
    whole = sum(crates.values())
    print(f"{whole} bytes of code, and {sections[11]} bytes of data (words, tables, messages), before wasm-opt.\n")
    table("crate", crates.most_common(), whole, 0.002)
    table("module of `putright`", modules.most_common(), whole, 0.01)


if __name__ == "__main__":
    main()
