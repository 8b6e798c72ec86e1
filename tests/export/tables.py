#!/usr/bin/env python3
"""Do other people's programs read our tables as we meant them, without a hand's touch?

usage: tables.py PUTRIGHT

Writes the tables of hostile texts, of texts made for this and, where it is at hand, of the corpus of real determinations,
and reads each back by pandas, DuckDB and LibreOffice Calc with nothing but its name. Sums, counts and dates must
equal those of the JSON answers; references must be text, days days, sums numbers.
"""
import io, json, os, pathlib, re, shutil, subprocess, sys, tempfile, unittest, zipfile
import xml.etree.ElementTree as xml
from collections import Counter
from decimal import Decimal

import duckdb, pandas
from readers import DECISION, REPORT, tidy

NAMES = ["cases.csv", "findings.csv", "orders.csv", "sums.csv"]
CORPUS = pathlib.Path(os.environ.get("PUTRIGHT_CORPUS", "../shared/corpus"))
CALC = shutil.which("soffice")
NO_CALC = "LibreOffice Calc is not here (on Debian: apt-get install libreoffice-calc-nogui), so no table was read by it"
# No formula runs, however a landlord is called; these names are files too.
HOSTILE = ["=1+1", "+44 20", "-2", "@home", "a,b;c\td", 'x"y', "'quoted'", "007", "2024-01-01", "true", "£5 – “x”", "漢字 👩‍🔧"]


def plain(landlord, reference):
    return f"""REPORT

COMPLAINT {reference}

{landlord}

28 February 2024

The complaint

1. The complaint is about the landlord’s handling of repairs to the roof.

Determination (decision)

1. In accordance with paragraph 52 of the Housing Ombudsman Scheme there was service failure by the landlord in its handling of repairs to the roof.
"""


def all_answers(answers):
    """Every determination, those that share a text too."""
    return [one for answer in answers for one in [answer, *answer.pop("further_determinations", [])]]


def unguarded(words):
    """The words without the apostrophe that keeps them from being a formula."""
    return re.sub(r"^'(?=\s*[=+\-@＝＋－＠])", "", str(words))


def pence(values):
    return sum(int(round(Decimal(str(value)) * 100)) for value in values)


class Read:
    """A table as one program reads it: rows as dictionaries, with None for an empty cell, and the kind of each column."""

    def __init__(self, rows, kinds):
        self.rows, self.kinds = rows, kinds

    def column(self, name):
        return [row[name] for row in self.rows if row[name] is not None]


def by_pandas(path):
    table = pandas.read_csv(path)
    kinds = {name: {"O": "text", "i": "number", "f": "number", "b": "true/false"}.get(kind.kind, "text") for name, kind in table.dtypes.items()}
    rows = [{name: None if pandas.isna(cell) else cell for name, cell in row.items()} for row in table.to_dict("records")]
    return Read(rows, kinds)


def by_duckdb(path):
    found = duckdb.sql(f"select * from '{path}'")
    known = {"VARCHAR": "text", "BIGINT": "number", "DOUBLE": "number", "DATE": "date", "BOOLEAN": "true/false"}
    kinds = {name: known[str(kind)] for name, kind in zip(found.columns, found.types)}
    return Read([dict(zip(found.columns, row)) for row in found.fetchall()], kinds)


def by_calc(path):
    """Calc's own reading, taken from the flat XML that it saves."""
    office = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
    table, text = office.replace("office", "table"), office.replace("office", "text")
    made = pathlib.Path(path).with_suffix(".fods")
    with tempfile.TemporaryDirectory() as profile:
        # What Calc's own dialog proposes for a file with a byte order mark: comma, quotes, UTF-8, from the first line.
        proposed = "--infilter=CSV:44,34,76,1"
        subprocess.run([CALC, f"-env:UserInstallation=file://{profile}", "--headless", proposed, "--convert-to", "fods", "--outdir", made.parent, path], capture_output=True, check=True, timeout=300)
    rows = []
    for row in xml.parse(made).iter(f"{table}table-row"):
        cells = []
        for cell in row.iter(f"{table}table-cell"):
            kind = cell.get(f"{office}value-type")
            words = "\n".join("".join(p.itertext()) for p in cell.iter(f"{text}p"))
            assert cell.get(f"{table}formula") is None, f"Calc runs a formula: {words}"
            value = {None: None, "string": words, "float": cell.get(f"{office}value"), "date": cell.get(f"{office}date-value"), "boolean": cell.get(f"{office}boolean-value")}[kind]
            cells += [(kind, value)] * int(cell.get(f"{table}number-columns-repeated", 1))
        rows += [cells] * int(row.get(f"{table}number-rows-repeated", 1))
    heads = [value for _, value in rows[0] if value is not None]
    body = [row for row in rows[1:] if any(value is not None for _, value in row)]
    known = {"string": "text", "float": "number", "date": "date", "boolean": "true/false"}
    kinds = {}
    for at, name in enumerate(heads):
        seen = Counter(known[row[at][0]] for row in body if at < len(row) and row[at][0])
        kinds[name] = "/".join(sorted(seen)) if len(seen) > 1 and "true/false" not in seen else next(iter(seen), "text")
    return Read([{name: row[at][1] if at < len(row) else None for at, name in enumerate(heads)} for row in body], kinds)


class Tables(unittest.TestCase):
    command = None
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        root = pathlib.Path(cls.folder.name)
        texts = {f"{n} {name}.txt".replace("/", " "): plain(name, f"2024{n:05}") for n, name in enumerate(HOSTILE)}
        texts |= {"=report, of “all”.txt": REPORT, "decision.txt": DECISION}
        cls.sets = {"hostile": cls.written(root / "hostile", texts)}
        if CORPUS.is_dir():
            real = {path.name: path.read_text() for folder in ("report", "decision") for path in sorted((CORPUS / folder).glob("*.txt"))}
            cls.sets["corpus"] = cls.written(root / "corpus", real)
        else:
            print(f"skipped for the corpus: {CORPUS} is not here", file=sys.stderr)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    @classmethod
    def written(cls, root, texts):
        (root / "texts").mkdir(parents=True)
        for name, text in texts.items():
            (root / "texts" / name).write_text(text)
        files = [root / "texts" / name for name in texts]
        subprocess.run([cls.command, "tables", "--out", root, "--zip", root / "all.zip", *files], check=True, capture_output=True)
        answers = subprocess.run([cls.command, "analyse", "--json", *files], check=True, capture_output=True).stdout
        return root, all_answers([json.loads(line) for line in answers.splitlines()])

    def each(self, reader):
        for name, (root, answers) in self.sets.items():
            with self.subTest(name):
                self.check({table: reader(str(root / table)) for table in NAMES}, answers, reader)

    def test_by_pandas(self):
        self.each(by_pandas)

    def test_by_duckdb(self):
        self.each(by_duckdb)

    @unittest.skipUnless(CALC, NO_CALC)
    def test_by_calc(self):
        self.each(by_calc)

    def check(self, read, answers, reader):
        cases, findings, orders, sums = (read[name] for name in NAMES)
        self.assertGreater(len(answers), 5)
        self.check_kinds(read, reader)
        # Counts.
        self.assertEqual(len(cases.rows), len(answers))
        for table, field in ((findings, "findings"), (orders, "orders"), (sums, "ledger")):
            self.assertEqual(len(table.rows), sum(len(answer[field]) for answer in answers), field)
            counted = Counter(int(number) for number in table.column("case_number"))
            self.assertEqual(counted, Counter({n: len(answer[field]) for n, answer in enumerate(answers, 1) if answer[field]}))
        self.assertEqual(Counter(findings.column("outcome")), Counter(one["outcome"] for answer in answers for one in answer["findings"]))
        themes = Counter(answer["complaint"][one["complaint_head"]]["theme"] for answer in answers for one in answer["findings"] if one["complaint_head"] is not None)
        self.assertEqual(Counter(findings.column("theme")), Counter({theme: many for theme, many in themes.items() if theme}))
        # Sums.
        for column, field in (("ordered", "ordered_pence"), ("new_money", "net_new_pence"), ("already_offered", "prior_offer_pence"), ("recommended", "recommended_pence")):
            self.assertEqual(pence(cases.column(column)), sum(answer["remedy"][field] or 0 for answer in answers), column)
        self.assertEqual(pence(orders.column("amount")), sum(answer["remedy"]["ordered_pence"] for answer in answers))
        self.assertEqual(pence(sums.column("amount")), sum(entry["amount_pence"] for answer in answers for entry in answer["ledger"]))
        # Days.
        dates = lambda values: Counter(str(value)[:10] for value in values)
        self.assertEqual(dates(cases.column("determination_date")), dates(answer["date"] for answer in answers if answer["date"]))
        due = [one["deadline"]["date"] for answer in answers for one in answer["orders"] if one["deadline"] and one["deadline"]["date"]]
        self.assertEqual(dates(orders.column("due_date")), dates(due))
        # Words.
        references = ["; ".join(f"Case {tidy(one)}" for one in answer["case_refs"]) for answer in answers]
        self.assertEqual(cases.column("case_references"), [one for one in references if one])
        self.assertEqual([unguarded(words) for words in orders.column("order_words")], [tidy(one["text"]) for answer in answers for one in answer["orders"]])

    def check_kinds(self, read, reader):
        """Every column is of the kind that the dictionary says, as far as the program tells kinds apart."""
        root = next(iter(self.sets.values()))[0]
        dictionary = pandas.read_csv(root / "dictionary.csv")
        for _, (table, column, kind, _) in dictionary.iterrows():
            if not read[table].column(column):
                continue
            want = {"text": "text", "whole number": "number", "pounds": "number", "date": "date", "true/false": "true/false"}[kind]
            seen = read[table].kinds[column]
            # pandas has no days in a CSV file, and no true or false in a column with empty cells.
            if reader is by_pandas and (want == "date" or (want == "true/false" and len(read[table].column(column)) < len(read[table].rows))):
                continue
            if column in ("landlord", "source") and seen != want:
                # A landlord called "007" in a column of nothing else would be a number anywhere.
                self.fail(f"{table} {column}: {seen}")
            self.assertEqual(seen, want, f"{table} {column}")

    def test_the_zip_holds_the_same_files(self):
        for root, _ in self.sets.values():
            with zipfile.ZipFile(root / "all.zip") as archive:
                self.assertIsNone(archive.testzip())
                self.assertEqual(sorted(archive.namelist()), sorted([*NAMES, "dictionary.csv"]))
                for name in archive.namelist():
                    self.assertEqual(archive.read(name), (root / name).read_bytes())
                pandas.read_csv(io.BytesIO(archive.read("orders.csv")))

    def test_hostile_landlords_stay_what_they_are(self):
        root, answers = self.sets["hostile"]
        for reader in [by_pandas, by_duckdb, *([by_calc] if CALC else [])]:
            landlords = [unguarded(words) for words in reader(str(root / "cases.csv")).column("landlord")]
            self.assertEqual(landlords, [tidy(answer["landlord"]) for answer in answers if answer["landlord"]], reader.__name__)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    Tables.command = sys.argv.pop()
    unittest.main(verbosity=2)
