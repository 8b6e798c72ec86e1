#!/usr/bin/env python3
"""Which answers does the code at hand change, and is that for the better?

usage: diff.py [--base REV | --judge FILE] [--binary FILE] [--worsened N] [--seed S] [--show N] [--out FILE] [FILE...]

The base is the command built from a commit (default: main), in a worktree of its own under target/diff, or any binary that
`--judge` names. Both read the same texts: the corpus where it is there, the specs, what fuzzing kept, the FILEs, and with
--worsened N as many texts made from these (wrapped, cut, broken, spliced, noisy; worsen.py). Every answer that changed is shown value by value
with its words; losses and gains come first where the right answer is known. A field that only one of the two knows is named once.

Exit status: 0, or 1 where something became worse, or 2 for bad usage.
"""
import argparse, itertools, json, os, subprocess, sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "scores"))
import material, worsen

ROOT = material.ROOT
HOME = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "diff"
# What differs between any two versions, or says nothing of the reading.
UNCOMPARED = {"putright_version", "text_sha256", "id"}


def built(rev):
    """The command as it was at a commit, built once."""
    git = lambda *args: subprocess.run(["git", "-C", str(ROOT), *args], capture_output=True, text=True)
    found = git("rev-parse", "--verify", f"{rev}^{{commit}}")
    if found.returncode:
        sys.exit(f"diff: there is no commit {rev!r}. Expected a branch, a tag or a hash for --base.")
    commit = found.stdout.strip()
    binary = HOME / f"putright-{commit[:12]}"
    if binary.exists():
        return binary
    tree = HOME / "tree"
    if tree.exists():
        git("worktree", "remove", "--force", str(tree))
    git("worktree", "prune")
    HOME.mkdir(parents=True, exist_ok=True)
    added = git("worktree", "add", "--detach", str(tree), commit)
    if added.returncode:
        sys.exit(f"diff: no worktree could be made at {tree}: {added.stderr.strip()}")
    print(f"building the command as it was at {commit[:12]}", flush=True)
    done = subprocess.run(["cargo", "build", "--quiet", "--locked", "--bin", "putright"], cwd=tree,
                          env={**os.environ, "CARGO_TARGET_DIR": str(HOME / "built")})
    git("worktree", "remove", "--force", str(tree))
    if done.returncode:
        sys.exit(f"diff: the command of {commit[:12]} could not be built.")
    os.replace(HOME / "built/debug/putright", binary)
    return binary


def specs():
    for path in sorted((ROOT / "tests/spec").glob("*.md")):
        whole = path.read_text(encoding="utf-8")
        yield material.Text("specs", path.stem, "plain", whole.split("```determination\n", 1)[1].split("\n```", 1)[0] + "\n", None)


def kept():
    """What fuzzing found, and what once broke."""
    for path in sorted((ROOT / "tests/found").glob("*.txt")):
        yield material.Text("found", path.stem, "plain", path.read_bytes().decode("utf-8", "replace"), None)


def own(files):
    for name in files:
        path = Path(name)
        for file in sorted(path.rglob("*.txt")) if path.is_dir() else [path]:
            yield material.Text("yours", str(file), "plain", file.read_bytes().decode("utf-8", "replace"), None)


def made(texts, seed, count):
    """Worsened texts; the gold stays where the words do."""
    # Sentences and probes are short and many: the whole texts are what can be copied badly.
    sources = [text for text in texts if text.kind in ("whole", "plain")] or list(texts)
    plain = [text.text for text in sources]
    for number in range(count):
        at, ways, text = worsen.worsened(plain, seed, number)
        source = sources[at]
        keeps = source.kind == "whole" and all(way in worsen.KEEPS for way in ways)
        # Where a text breaks, an answer may break: what counts is which of the two reads more of it.
        name = f"worsened: {ways[0]}" if len(ways) == 1 else "worsened: several ways"
        yield material.Text(name, f"{seed}:{number} {source.set}/{source.ref} ({', '.join(ways)})", "whole" if keeps else "plain", text, source.gold)


def values(answer, path=""):
    """Every value of an answer, under the way to it."""
    if isinstance(answer, dict):
        for key, value in answer.items():
            if key not in UNCOMPARED:
                yield from values(value, f"{path}.{key}" if path else key)
    elif isinstance(answer, list):
        if path.endswith("span"):
            yield path, tuple(answer)
        else:
            for at, value in enumerate(answer):
                yield from values(value, f"{path}[{at}]")
    elif answer is not None and answer is not False:
        yield path, answer


def kind_of(path):
    return "".join(part.split("]", 1)[-1] for part in path.split("["))


def words(text, answer, path):
    """The words that a value was read from: those of the nearest span around it."""
    parts = path.replace("[", ".[").split(".")
    spot, found = answer, None
    for part in parts:
        if isinstance(spot, dict) and isinstance(spot.get("span"), list):
            found = spot["span"]
        try:
            spot = spot[int(part[1:-1])] if part.startswith("[") else spot[part]
        except (KeyError, IndexError, TypeError):
            break
    if not found:
        return ""
    shown = " ".join(text.encode("utf-16-le", "surrogatepass")[2 * found[0]:2 * found[1]].decode("utf-16-le", "replace").split())
    return f"   “{shown[:100]}{'…' if len(shown) > 100 else ''}”"


def changes(given, old, new, ignored):
    """The values that differ: (path, old value, new value, words)."""
    if old is None or new is None:
        return [] if old == new else [("the answer", "none" if old is None else "one", "none" if new is None else "one", "")]
    before, after = dict(values(old)), dict(values(new))
    out = []
    for path in sorted(before.keys() | after.keys()):
        if before.get(path) != after.get(path) and kind_of(path) not in ignored:
            shown = words(given.text, new if path in after else old, path)
            out.append((path, before.get(path), after.get(path), shown))
    return out


def one_sided(olds, news):
    """Fields that only one of the two ever writes."""
    known = [Counter(kind_of(path) for answer in answers if answer for path in keys(answer)) for answers in (olds, news)]
    return {"lost": known[0].keys() - known[1].keys(), "added": known[1].keys() - known[0].keys()}


def keys(answer, path=""):
    """Every field of an answer, even where nothing stands in it."""
    if isinstance(answer, dict):
        for key, value in answer.items():
            if key not in UNCOMPARED:
                yield f"{path}.{key}" if path else key
                yield from keys(value, f"{path}.{key}" if path else key)
    elif isinstance(answer, list) and not path.endswith("span"):
        for at, value in enumerate(answer):
            yield from keys(value, f"{path}[{at}]")


def weighed(given, old, new):
    """Better, worse or neither, by the gold; and in which areas."""
    if given.kind == "plain":
        return "changed", []
    before, after = material.judge(given, old), material.judge(given, new)
    lost = [f"{area}: right before, wrong now{' and no word of it' if area in after.silent else ''}" for area in sorted(after.wrong - before.wrong)]
    lost += [f"{area}: wrong in silence now" for area in sorted((after.silent - before.silent) & before.wrong)]
    won = [f"{area}: wrong before{' in silence' if area in before.silent else ''}, right now" for area in sorted(before.wrong - after.wrong)]
    won += [f"{area}: wrong, and said now" for area in sorted((before.silent - after.silent) & after.wrong)]
    quiet = sorted(before.alarms - after.alarms - after.wrong)
    noise = sorted(after.alarms - before.alarms - before.wrong)
    won += [f"{area}: a false alarm less" for area in quiet]
    lost += [f"{area}: a false alarm more" for area in noise]
    lost += [f"right values {before.right}, now {after.right}"] if after.right < before.right else []
    won += [f"right values {before.right}, now {after.right}"] if after.right > before.right else []
    notes = [f"  loss: {note}" for note in lost] + [f"  gain: {note}" for note in won]
    return ("worse" if lost else "better" if won else "changed"), notes


def told(given, weight, notes, found, most=12):
    lines = [f"{weight.upper()}  {given.set}/{given.ref}", *notes]
    for path, old, new, shown in found[:most]:
        short = lambda value: "nothing" if value is None else repr(value if not isinstance(value, str) else " ".join(value.split())[:90])
        lines.append(f"  {path}: {short(old)} -> {short(new)}{shown}")
    if len(found) > most:
        lines.append(f"  and {len(found) - most} more values")
    return "\n".join(lines)


def compared(texts, base, binary, at_once=2000):
    """Each text that differs, with its weight; and how many of each set there are."""
    counts, tales, ignored = {}, [], {"lost": set(), "added": set()}
    texts = iter(texts)
    first = True
    while chunk := list(itertools.islice(texts, at_once)):
        olds = material.answers(base, (given.text for given in chunk))
        news = material.answers(binary, (given.text for given in chunk))
        if first:
            ignored, first = one_sided(olds, news), False
        for given, old, new in zip(chunk, olds, news):
            row = counts.setdefault(given.set, Counter())
            row["texts"] += 1
            found = changes(given, old, new, ignored["lost"] | ignored["added"]) if old != new else []
            if not found:
                row["equal"] += 1
                continue
            weight, notes = weighed(given, old, new)
            row[weight] += 1
            tales.append((weight, given, notes, found))
    return counts, tales, ignored


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--base", default="main"); ap.add_argument("--judge"); ap.add_argument("--binary")
    ap.add_argument("--worsened", type=int, default=0); ap.add_argument("--seed", default="1")
    ap.add_argument("--show", type=int, default=25, help="how many changed answers are shown"); ap.add_argument("--out", help="write all of them here")
    ap.add_argument("--only", help="only sets whose name begins so")
    ap.add_argument("files", nargs="*")
    args = ap.parse_args()

    base = args.judge or built(args.base)
    binary = args.binary or Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "debug/putright"
    for name in (base, binary, *args.files):
        if not Path(name).exists():
            ap.error(f"there is no file {str(name)!r}. Expected a binary or a text.")
    texts = [*(material.texts() if material.CORPUS.is_dir() else ()), *specs(), *kept(), *own(args.files)]
    given = itertools.chain(texts, made(texts, args.seed, args.worsened))
    if args.only:
        given = (text for text in given if text.set.startswith(args.only))
    counts, tales, ignored = compared(given, str(base), str(binary))

    order = ("worse", "better", "changed")
    tales.sort(key=lambda tale: order.index(tale[0]))
    if args.out:
        Path(args.out).write_text("\n\n".join(told(given, weight, notes, found, 10_000) for weight, given, notes, found in tales) + "\n")
    for weight, given, notes, found in tales[:args.show]:
        print(told(given, weight, notes, found) + "\n")
    if len(tales) > args.show:
        print(f"{len(tales) - args.show} more changed answers" + (f" are in {args.out}\n" if args.out else ": --out FILE writes all\n"))
    for way, fields in ignored.items():
        if fields:
            print(f"fields {way}, and not compared: {', '.join(sorted(fields))}")
    fields = Counter(kind_of(path) for _, _, _, found in tales for path in {kind_of(it[0]): it[0] for it in found}.values())
    if fields:
        print("texts in which a field changed: " + ", ".join(f"{field} {count}" for field, count in fields.most_common(14)))
    print(f"\n{'':37} {'texts':>6} {'equal':>6} {'better':>6} {'worse':>6} {'changed, no gold or same score':>31}")
    total = Counter()
    for name, row in counts.items():
        total.update(row)
        print(f"{name:37} {row['texts']:6} {row['equal']:6} {row['better']:6} {row['worse']:6} {row['changed']:31}")
    print(f"{'all':37} {total['texts']:6} {total['equal']:6} {total['better']:6} {total['worse']:6} {total['changed']:31}")
    sys.exit(1 if total["worse"] else 0)


if __name__ == "__main__":
    main()
