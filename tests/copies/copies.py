#!/usr/bin/env python3
"""How is a determination read when people copy it? Turns each text into each kind of copy, and scores it in each.

usage: copies.py [--binary FILE] [--check] [--keep FOLDER] [CORPUS_FOLDER...]

--check   fail where a kind is read with a silent error, or less well than FLOORS says

Each text (default: `report` and `decision` of ../shared/corpus) is made into a web page and a document, and these into
what people paste: by Chromium's print and Poppler, PDFium and html2text where they are installed, and by this file for
what mail programs, browsers' clipboards and Word do. A kind whose program is missing is named and left out.
"""
import argparse, html, json, os, re, shutil, subprocess, sys, tempfile, textwrap
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
CORPUS = Path(os.environ.get("PUTRIGHT_CORPUS") or HERE.parents[1].parent / "shared/corpus")
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", HERE.parents[1] / "target"))
# So many of a kind may be less than wholly right although the text itself is: columns that came apart lose words.
FLOORS = {"print-pdfminer": 0.6, "word-pdfminer": 0.5, "word-pdftotext": 0.6, "word-pdftotext-layout": 0.75, "by-column": 0.8, "elinks": 0.8, "w3m": 0.8,
          # The scorer compares words, and a scan's or printer's signs are in them.
          "scanned": 0.2, "ligatures": 0.2, "double-spaced": 0.8, "print-pypdf": 0.6, **{f"print-{reader}": 0.6 for reader in ("pdfium", "mupdf", "pdftotext", "pdftotext-raw")}}
# FIXME: where a sentence ends exactly at the margin of a wrapped copy, nothing tells whether the next line begins another
# order or recommendation; both are read, joined or apart, and nothing is said: in so many areas of a folder, at most.
MOST_SILENT = {f"print-{reader}": 2 for reader in ("pdfium", "mupdf", "pdfminer", "pypdf", "pdftotext", "pdftotext-raw")}
HEADINGS = re.compile(
    r"^(REPORT|Background|What the complaint is about|The complaint|Our decision \(determination\)|Determination.*|Summary of reasons|Reasons"
    r"|Putting things right|Orders|Recommendations|Our recommendations|Our investigation|The complaint procedure|Our approach|Jurisdiction"
    r"|What we found and why|Learning|Assessment and findings|Investigation|Complaint handling|What we have (not )?investigated)$")


# ----- the structure of a text: headings, paragraphs, lists, table rows -----

def blocks(text):
    """(kind, words): "h", "p", "li", or "row" with a list of cells, each of which is a list of paragraphs."""
    out, lines, at, is_list = [], [line.rstrip() for line in text.split("\n")], 0, False
    while at < len(lines):
        line = lines[at]; at += 1
        if not line.strip():
            continue
        if "\t" in line.strip() and not re.match(r"^\s*([-•]|\w{1,2}[.)])\t", line):
            cells = [[cell.strip()] for cell in line.strip().split("\t")]
            # "1 <tab> Apology order": its words go on until the line with the due date.
            if re.fullmatch(r"\d{1,2}", cells[0][0]) and len(cells) == 2:
                while at < len(lines) and "\t" not in lines[at] and not HEADINGS.match(lines[at].strip()):
                    cells[1].append(lines[at].strip()); at += 1
                if at < len(lines) and "\t" in lines[at]:
                    last, due = lines[at].strip().rsplit("\t", 1); at += 1
                    cells[1].append(last.strip()); cells.append([due.strip()])
            out.append(("row", cells)); is_list = False
        elif HEADINGS.match(line.strip()):
            out.append(("h", line.strip())); is_list = False
        else:
            words = line.strip()
            marked = re.match(r"^([-•]|\w{1,3}[.)])\s", words)
            is_item = bool(marked) or (is_list and not words.startswith("We ") and len(words) < 200)
            out.append(("li" if is_item else "p", words))
            is_list = words.endswith(":") or (is_list and is_item)
    return out


def title(text):
    return next(line.strip() for line in text.split("\n") if line.strip())


def page(text, style):
    """The text as a web page."""
    parts, in_table = [], False
    for kind, words in blocks(text):
        if (kind == "row") != in_table:
            parts.append("<table>" if kind == "row" else "</table>"); in_table = kind == "row"
        if kind == "row":
            cells = ["".join(f"<p>{html.escape(p)}</p>" for p in cell) for cell in words]
            parts.append("<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>")
        else:
            tag = {"h": "h2", "p": "p", "li": "p class=li"}[kind]
            parts.append(f"<{tag}>{html.escape(words)}</{tag.split()[0]}>")
    if in_table:
        parts.append("</table>")
    name = html.escape(title(text))
    return f"<!doctype html><meta charset=utf-8><title>{name} - Housing Ombudsman</title><style>{style}</style>" + "\n".join(parts)


SITE = "body{font:16px sans-serif;width:720px}td{border:1px solid;padding:6px;vertical-align:top}.li{margin-left:40px}"
WORD = "@page{size:A4;margin:2.5cm}body{font:12pt 'Liberation Sans',sans-serif}table{width:100%;border-collapse:collapse}td{border:1px solid;padding:2px 5px;vertical-align:top}td p{margin:0}td:last-child{width:15%}td:first-child{width:9%}.li{margin-left:1cm}"


# ----- what programs make of it -----

def printed(text, style, headers, folder):
    """A PDF by Chromium."""
    source, pdf = folder / "page.html", folder / "page.pdf"
    source.write_text(page(text, style), encoding="utf-8")
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    quiet = [] if headers else ["--no-pdf-header-footer"]
    subprocess.run([chromium, "--headless", "--no-sandbox", "--disable-gpu", *quiet, f"--user-data-dir={folder}/profile",
                    f"--print-to-pdf={pdf}", source.as_uri()], capture_output=True, check=True, timeout=120)
    return pdf


def poppler(*options):
    return lambda pdf: subprocess.run(["pdftotext", *options, str(pdf), "-"], capture_output=True, check=True).stdout.decode()


def pdfium(pdf):
    import pypdfium2
    return "\n".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(str(pdf))).replace("\r\n", "\n")


def pdfminer(pdf):
    from pdfminer.high_level import extract_text
    return extract_text(str(pdf))


def mupdf(pdf):
    import pymupdf
    return "".join(page.get_text() for page in pymupdf.open(str(pdf)))


def pypdf(pdf, **how):
    from pypdf import PdfReader
    return "\n".join(page.extract_text(**how) for page in PdfReader(str(pdf)).pages)


def markdown(text):
    import html2text
    return html2text.html2text(page(text, ""))


def inscriptis(text):
    import inscriptis as reader
    return reader.get_text(page(text, ""))


def program(*command):
    """What a program prints of the web page that it is given by name."""
    def run(text):
        with tempfile.NamedTemporaryFile("w", suffix=".html", encoding="utf-8") as file:
            file.write(page(text, SITE)); file.flush()
            return subprocess.run([*command, file.name], capture_output=True, check=True).stdout.decode()
    return run


# ----- what this file does itself -----

def plain(text, join="\n"):
    """Cells and paragraphs each on a line, as mail programs and LibreOffice have them."""
    lines = []
    for kind, words in blocks(text):
        lines += [p for cell in words for p in cell] if kind == "row" else [words]
    return join.join(lines)


def wrapped(text, width, join="\n"):
    return join.join(textwrap.fill(line, width, break_on_hyphens=False) for line in plain(text).split("\n"))


def clipboard(text):
    lines = []
    for kind, words in blocks(text):
        if kind == "row":
            lines.append("\n\t\n\n".join("\n\n".join(cell) for cell in words) + "\n")
        else:
            lines.append(("    " if kind == "li" else "") + words + "\n")
    return "\n".join(lines)


def outlook(text):
    """Outlook's plain text: a tab behind each cell, a blank line behind each paragraph."""
    lines = []
    for kind, words in blocks(text):
        lines.append("\t".join("\n".join(cell) + " " for cell in words) + "\t" if kind == "row" else words + "\n")
    return "\n".join(lines)


def spreadsheet(text):
    """A spreadsheet quotes the cells that hold line breaks."""
    cell = lambda words: '"' + "\n".join(words).replace('"', '""') + '"' if len(words) > 1 else words[0]
    return "\n".join("\t".join(map(cell, words)) if kind == "row" else words for kind, words in blocks(text))


def by_column(text):
    """A reader that goes down each column of a table."""
    lines, rows = [], []
    for kind, words in [*blocks(text), ("end", "")]:
        if kind == "row":
            rows.append(words)
            continue
        for column in range(max(map(len, rows), default=0)):
            lines += [p for row in rows if column < len(row) for p in row[column]]
        rows = []
        lines.append(words)
    return "\n".join(lines)


def phone(text):
    """A phone's copy: no marks of lists, no blank lines, each paragraph on a line."""
    return "\n".join(re.sub(r"^([-•]|\w{1,2}[.)])\s+", "", line) for line in plain(text).split("\n"))


def scanned(text):
    """A text layer of a scan: letters for figures, a number below each page, hyphens at the ends of lines."""
    out = []
    for at, line in enumerate(textwrap.fill(p, 84) for p in plain(text).split("\n")):
        figures = lambda found: found.group(0).replace("0", "O", 1) if len(out) % 3 == 0 else found.group(0).replace("1", "l", 1)
        out.append(re.sub(r"£[\d,]+|\b\d{1,2}(?= (?:days|weeks|working))", figures, line))
        if at % 30 == 29:
            out.append(str(at // 30 + 1) + "\n\f")
    return "\n".join(out)


def hyphenated(text, width=64):
    """Words parted at the ends of lines, as a typesetter does."""
    out = []
    for paragraph in plain(text).split("\n"):
        line = ""
        for word in paragraph.split(" "):
            room = width - len(line) - 1
            if len(line) + 1 + len(word) > width and len(word) > 7 and word.isalpha() and 4 <= room <= len(word) - 3:
                out.append(f"{line} {word[:room - 1]}-"); line = word[room - 1:]
            elif line and len(line) + 1 + len(word) > width:
                out.append(line); line = word
            else:
                line = f"{line} {word}" if line else word
        out += [line, ""]
    return "\n".join(out)


MAIL = "Please see below, we must answer by 1 May 2026.\n\n---------- Forwarded message ---------\nFrom: Complaints <c@example.org>\nDate: Mon, 2 Mar 2026 at 09:14\nSubject: FW: decision\nTo: Director <d@example.org>\n\n"
NOTICE = "\n\nThis email and any attachments are confidential and intended solely for the addressee. If you have received it in error you must delete it within 5 days and tell the sender, who may be contacted at the address above.\n\nFernbrook Homes is a registered society, registered number 12345R, registered office 1 Long Street, Anytown.\n\n"


OUTLOOK = "Jo\n\nCan you pick this up please? We have until the end of May.\n\nThanks\nPriya\n\nPriya Nair | Head of Complaints\nFernbrook Homes\n\n-----Original Message-----\nFrom: Housing Ombudsman Casework <casework@example.org>\nSent: 02 March 2026 09:14\nTo: Complaints <complaints@example.org>\nCc: Director\nSubject: Our decision\n\nDear Complaints Team,\n\nPlease find our decision below.\n\n"
APPLE = "Thoughts?\n\nSent from my iPhone\n\nBegin forwarded message:\n\n> From: Casework <c@example.org>\n> Date: 2 March 2026 at 09:14:05 GMT\n> To: complaints@example.org\n> Subject: Our decision\n> \n> \ufeff\n"


def quoted(text, mark="> "):
    return "\n".join(mark + line for line in text.split("\n"))


OWN = {
    "lines": plain,
    "clipboard": clipboard,
    "mail-forward": lambda text: MAIL + wrapped(text, 76, "\n\n"),
    "mail-quoted": lambda text: "Thanks.\n\nOn Mon, 2 Mar 2026 at 09:14, Complaints Team wrote:\n" + quoted(wrapped(text, 72, "\n\n")),
    "mail-quoted-disclaimer": lambda text: "We will.\n\nKind regards\nJo" + NOTICE + "On Mon, 2 Mar 2026 at 09:14, Complaints wrote:\n" + quoted(wrapped(text, 72, "\n\n")),
    "mail-signed": lambda text: plain(text) + "\n\nKind regards,\nJo Vale\nFernbrook Homes\n" + NOTICE,
    "soft-breaks": lambda text: plain(text, "\v"),
    "line-separators": lambda text: plain(text, "\u2028"),
    "wrapped-60": lambda text: wrapped(text, 60, "\n\n"),
    "wrapped-150": lambda text: wrapped(text, 150, "\n\n"),
    "line-numbers": lambda text: "\n".join(f"{at:>4}  {line}" for at, line in enumerate(wrapped(text, 72, "\n").split("\n"), 1)),
    "outlook-forward": lambda text: OUTLOOK + outlook(text) + "\n\nYours sincerely\n\nCasework team" + NOTICE,
    "gmail-reply": lambda text: "Noted, thanks.\n\nOn Tue, 3 Mar 2026 at 08:00, Jo Vale <jo.vale@example.org>\nwrote:\n\n> Seen?\n>\n> On Mon, 2 Mar 2026 at 09:14, Casework <casework@example.org> wrote:\n>\n" + quoted(wrapped(text, 74, "\n\n"), ">> "),
    "apple-forward": lambda text: APPLE + quoted(plain(text, "\n\n")),
    "spreadsheet": spreadsheet, "by-column": by_column, "phone": phone, "scanned": scanned, "hyphenated": hyphenated,
    "double-spaced": lambda text: "\n\n".join(wrapped(text, 80).split("\n")),
    "no-break-spaces": lambda text: re.sub(r" (?=\d)|(?<=\d) ", "\u00a0", clipboard(text)),
    "ligatures": lambda text: text.replace("ffi", "ﬃ").replace("fi", "ﬁ").replace("fl", "ﬂ").replace("ff", "ﬀ"),
}
PRINTED = {  # name: style, headers, reader
    "print-pdfium": (SITE, True, pdfium), "print-pdftotext": (SITE, True, poppler()), "print-pdftotext-layout": (SITE, True, poppler("-layout")),
    "print-pdfminer": (SITE, True, pdfminer), "word-pdfium": (WORD, False, pdfium), "word-pdftotext": (WORD, False, poppler()),
    "word-pdftotext-layout": (WORD, False, poppler("-layout")), "word-pdftotext-raw": (WORD, False, poppler("-raw")),
    "print-mupdf": (SITE, True, mupdf), "word-mupdf": (WORD, False, mupdf), "word-pdfminer": (WORD, False, pdfminer),
    "print-pypdf": (SITE, True, pypdf), "word-pypdf": (WORD, False, pypdf),
    "word-pypdf-layout": (WORD, False, lambda pdf: pypdf(pdf, extraction_mode="layout")), "print-pdftotext-raw": (SITE, True, poppler("-raw")),
}
BROWSED = {  # name: what makes it of a text
    "html2text": markdown, "inscriptis": inscriptis, "lynx": program("lynx", "-dump", "-nolist", "-display_charset=utf-8"),
    "w3m": program("w3m", "-dump", "-O", "UTF-8"), "elinks": program("elinks", "-dump", "-dump-charset", "utf-8", "-no-references"),
    "pandoc-plain": program("pandoc", "-f", "html", "-t", "plain"), "pandoc-markdown": program("pandoc", "-f", "html", "-t", "markdown"),
    "pandoc-gfm": program("pandoc", "-f", "html", "-t", "gfm"), "pandoc-rst": program("pandoc", "-f", "html", "-t", "rst"),
}


def copies(text):
    """Each kind that can be made of a text here: its name, and the copy or why there is none."""
    for name, make in OWN.items():
        yield name, make(text)
    with tempfile.TemporaryDirectory() as folder:
        pdfs = {}
        for name, (style, headers, reader) in PRINTED.items():
            try:
                if style not in pdfs:
                    (Path(folder) / str(len(pdfs))).mkdir()
                    pdfs[style] = printed(text, style, headers, Path(folder) / str(len(pdfs)))
                yield name, reader(pdfs[style])
            except (ImportError, FileNotFoundError, TypeError) as missing:
                yield name, missing
    for name, make in BROWSED.items():
        try:
            yield name, make(text)
        except (ImportError, FileNotFoundError) as missing:
            yield name, missing


def make(folder, out):
    missing = {}
    def one(gold):
        name = gold.name.removesuffix(".gold.json")
        text = gold.with_name(name + ".txt").read_text(encoding="utf-8")
        for kind, copy in copies(text):
            if not isinstance(copy, str):
                missing[kind] = copy
                continue
            place = out / kind
            place.mkdir(parents=True, exist_ok=True)
            (place / f"{name}.txt").write_text(copy, encoding="utf-8", newline="")
            (place / gold.name).write_text(gold.read_text(encoding="utf-8"), encoding="utf-8")
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(one, sorted(folder.glob("*.gold.json"))))
    return missing


def score(folder, binary):
    with tempfile.NamedTemporaryFile(suffix=".json") as out:
        subprocess.run([sys.executable, str(CORPUS.parent / "tools/score.py"), "--json", out.name, str(folder), "--", binary, "analyse", "--json"],
                       capture_output=True, text=True)
        return json.loads(Path(out.name).read_text())


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--binary", default=str(TARGET / "debug/putright")); ap.add_argument("--check", action="store_true")
    ap.add_argument("--keep"); ap.add_argument("folders", nargs="*", default=[str(CORPUS / "report"), str(CORPUS / "decision")])
    args = ap.parse_args()
    if not CORPUS.exists():
        sys.exit(f"copies: the corpus was expected at {CORPUS}, and is not there. Name its place in PUTRIGHT_CORPUS.")
    low = []
    for folder in map(Path, args.folders):
        with tempfile.TemporaryDirectory() as tmp:
            out = Path(args.keep) / folder.name if args.keep else Path(tmp)
            for kind, why in make(folder, out).items():
                print(f"{folder.name:12} {kind:24} left out: {why}")
            plainly = score(folder, args.binary)
            for kind in sorted(path for path in out.iterdir() if path.is_dir()):
                got = score(kind, args.binary)
                print(f"{folder.name:12} {kind.name:24} {got['exact']:3} of {got['total']}, silent {got['silent']}, false alarms {got['alarms']} of {got['areas']}")
                if got["silent"] > MOST_SILENT.get(kind.name, 0) or got["exact"] < FLOORS.get(kind.name, 1) * plainly["exact"]:
                    low.append(f"{folder.name} {kind.name}")
    if args.check and low:
        sys.exit("copies: read less well than the text itself: " + ", ".join(low))


if __name__ == "__main__":
    main()
