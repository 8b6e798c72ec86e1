#!/usr/bin/env python3
"""Do other people's readers of PDF see the words that we see, in the same order?

usage: words.py PUTRIGHT

Reads our invented PDFs, tagged, untagged and protected, with the command PUTRIGHT, with Poppler's pdftotext and with pdf.js.
White space apart, the words must be the same. Where we differ on purpose is listed in ASIDE, and nothing else may differ.
"""
import json, re, subprocess, sys, tempfile, unicodedata, unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
INVENTED = HERE.parent / "files/invented"
PASSWORD = "secret"
# Why we differ, and the words that are therefore taken out on both sides before the rest is compared.
ASIDE = {
    "what stands in the last column stands behind its own order": r"No later than \d+ \w+ \d+",
    "running heads and page numbers are no part of the words": r"Housing Ombudsman Service|Page \d+ of \d+",
    "a label stands before its own item, and a number in its own cell": r"(?<!\S)(?:\d{1,2}\.?|[a-z][.)]|•)(?!\S)",
    "the heading of a table that goes on is not repeated": r"Order What the landlord must do Due date",
}
# These words are moved, and must be as many as the others see.
MOVED = r"No later than \d+ \w+ \d+|•"


def words(text):
    """The words of a text with one space between them; hyphens at the ends of lines, U+2010, are undone."""
    return " ".join(unicodedata.normalize("NFKC", text).split()).replace("\u2010 ", "")


def compared(text):
    for aside in ASIDE.values():
        text = " ".join(re.sub(aside, " ", text).split())
    return text.split()


def output(*command):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True).stdout


class Words(unittest.TestCase):
    maxDiff = 2000

    def setUp(self):
        self.files = sorted(INVENTED.glob("*.pdf"))
        self.assertGreaterEqual(len(self.files), 5)

    def same(self, file, theirs):
        with tempfile.NamedTemporaryFile("w") as passwords:
            passwords.write(PASSWORD + "\n"); passwords.flush()
            ours = words(output(PUTRIGHT, "text", "--password-file", passwords.name, file))
        theirs = words(theirs)
        self.assertGreater(len(compared(ours)), 250, file.name)
        self.assertEqual(compared(ours), compared(theirs), file.name)
        self.assertEqual(sorted(re.findall(MOVED, ours)), sorted(re.findall(MOVED, theirs)), file.name)

    def test_poppler(self):
        for file in self.files:
            self.same(file, output("pdftotext", "-upw", PASSWORD, file, "-"))

    def test_pdfjs(self):
        # Its warnings stand on standard output too.
        lines = [line for line in output("node", HERE / "pdfjs.mjs", PASSWORD, *self.files).splitlines() if line.startswith('"')]
        self.assertEqual(len(lines), len(self.files))
        for file, line in zip(self.files, lines):
            self.same(file, json.loads(line))


PUTRIGHT = sys.argv.pop(1) if len(sys.argv) > 1 else sys.exit("words.py: expected the path of putright, found nothing")

if __name__ == "__main__":
    unittest.main()
