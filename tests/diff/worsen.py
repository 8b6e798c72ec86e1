"""What does a text look like after people and programs have copied it? Seeded, so that a seed names a text for good.

A way that keeps every word in its order keeps the gold too (`KEEPS`); one that loses words or adds others does not.
"""
import random, re

KEEPS = {"wrapped", "quoted", "spaced", "typography", "marks", "scraped", "blank lines"}


def wrapped(text, rng):
    """Lines of one width, as mail and PDF readers make them."""
    width, indent = rng.choice((60, 66, 72, 76, 78, 90, 100)), rng.choice(("", "", "  ", "    "))
    out = []
    for line in text.split("\n"):
        lead, now, lines = re.match(r"[ \t]*", line)[0], "", []
        for word in line.split(" "):
            if now.strip() and len(now) + 1 + len(word) > width:
                lines.append(now)
                now = indent + word
            else:
                now = f"{now} {word}" if now or lines else word
        out += [*lines, now if now.strip() or not lead else lead]
    return "\n".join(out)


def quoted(text, rng):
    """A reply by mail."""
    return "\n".join("> " + line if line or rng.random() < 0.7 else ">" for line in text.split("\n"))


def spaced(text, rng):
    """More or other white space between words."""
    other = rng.choice(("\u00a0", "  ", "\u2009", "\t " if rng.random() < 0.1 else "\u202f"))
    return re.sub(r"(?<=\S) (?=\S)", lambda _: other if rng.random() < 0.15 else " ", text)


def typography(text, rng):
    """Another program's quotes, dashes, line ends and ligatures."""
    for old, new in rng.sample([("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("–", "-"), ("-", "\u2010"), ("'", "’"),
                                ("fi", "\ufb01"), ("fl", "\ufb02"), ("...", "…")], 4):
        text = text.replace(old, new)
    return text.replace("\n", "\r\n") if rng.random() < 0.4 else text


def marks(text, rng):
    """Characters that nobody sees."""
    mark = rng.choice("\u200b\u00ad\u200e\u200f\u2060\ufeff\u202a\u2069")
    return "".join(c + (mark if rng.random() < 0.01 else "") for c in text)


def scraped(text, rng):
    """Every span on a line of its own: words, sums and days are broken."""
    share = rng.choice((0.01, 0.03, 0.1))
    return re.sub(r"(?<=\S) (?=\S)|(?<=[£’'\d])(?=\w)|(?<=\w)(?=[’'])", lambda found: "\n" if rng.random() < share else found[0], text)


def blank_lines(text, rng):
    """Blank lines between paragraphs, more or none."""
    return re.sub(r"\n\n+", rng.choice(("\n", "\n\n\n", "\n \n")), text)


def cut(text, rng):
    """A part of the text."""
    a, b = sorted((rng.randrange(len(text) + 1), rng.randrange(len(text) + 1)))
    return {0: text[:b], 1: text[a:], 2: text[a:b]}[rng.randrange(3)]


def broken(text, rng):
    """Words broken or joined where they should not be."""
    share = rng.choice((0.002, 0.01))
    text = re.sub(r"(?<=[a-z])(?=[a-z])", lambda _: rng.choice((" ", "-\n", "\n")) if rng.random() < share else "", text)
    return re.sub(r"(?<=[a-z]) (?=[a-z])", lambda _: "" if rng.random() < share else " ", text)


def lines_moved(text, rng):
    """Lines lost, doubled, or in another order, as columns and tables are read."""
    lines = text.split("\n")
    for _ in range(max(1, len(lines) // 40)):
        at = rng.randrange(len(lines))
        way = rng.randrange(3)
        if way == 0:
            lines[at:at + 1] = []
        elif way == 1:
            lines[at:at] = [lines[at]]
        else:
            other = rng.randrange(len(lines))
            lines[at], lines[other] = lines[other], lines[at]
        lines = lines or [""]
    return "\n".join(lines)


def noisy(text, rng):
    """Slips of a scanner or of a hand."""
    swaps = {"l": "1", "1": "l", "0": "O", "O": "0", "e": "c", "m": "rn", "s": "5", "£": "E", ",": ".", ".": ","}
    share = rng.choice((0.001, 0.005))
    return "".join(swaps.get(c, c) if rng.random() < share else c for c in text)


def page_furniture(text, rng):
    """Page heads, feet and numbers among the lines."""
    lines, page, out = text.split("\n"), 0, []
    every, foot = rng.randrange(25, 60), rng.choice(("{p}", "Page {p} of 9", "- {p} -", "11/02/26, 9:05 AM   Decision   {p}/9"))
    for at, line in enumerate(lines):
        out.append(line)
        if at % every == every - 1:
            page += 1
            out.append(foot.format(p=page))
    return "\n".join(out)


def spliced(text, rng, other):
    """A piece of another text in the middle of this one."""
    lines, more = text.split("\n"), other.split("\n")
    at, start = rng.randrange(len(lines) + 1), rng.randrange(len(more))
    return "\n".join(lines[:at] + more[start:start + rng.randrange(1, 30)] + lines[at:])


WAYS = {"wrapped": wrapped, "quoted": quoted, "spaced": spaced, "typography": typography, "marks": marks, "scraped": scraped,
        "blank lines": blank_lines, "cut": cut, "broken": broken, "lines moved": lines_moved, "noisy": noisy,
        "page furniture": page_furniture, "spliced": spliced}


def worsened(texts, seed, number):
    """The text of that number: which text it was made from, by which ways, and itself."""
    rng = random.Random(f"{seed}:{number}")
    source = rng.randrange(len(texts))
    ways = rng.sample(sorted(WAYS), rng.choice((1, 1, 2, 3)))
    text = texts[source]
    for way in ways:
        text = spliced(text, rng, texts[rng.randrange(len(texts))]) if way == "spliced" else WAYS[way](text, rng)
    return source, ways, text
