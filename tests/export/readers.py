#!/usr/bin/env python3
"""Do other people's programs read our exports as we meant them?

usage: readers.py PUTRIGHT

Reads a hostile report and a hostile decision, both written by us about places that do not exist, with the
command PUTRIGHT, and compares what icalendar, csv, pandas and markdown-it-py make of each export with the
JSON answer of the same text.
"""
import csv, datetime, io, json, re, subprocess, sys, unicodedata, unittest

import icalendar, pandas
from markdown_it import MarkdownIt

TODAY = "2024-03-01"
LONG = "very long words about the boiler – “quoted”, £5; and back\\slash, " * 12

REPORT = """REPORT

COMPLAINT 202499999

=Mapleford, "Homes"; Limited <b>

28 February 2024

The complaint

1. The complaint is about the landlord’s handling of:
   1. Repairs to the resident’s boiler.
   2. The resident’s reports of <script>alert(1)</script> noise.

Determination (decision)

1. In accordance with paragraph 52 of the Housing Ombudsman Scheme there was maladministration by the landlord in its handling of repairs to the resident’s boiler.
2. In accordance with paragraph 52 of the Housing Ombudsman Scheme there was service failure by the landlord in its handling of the resident’s reports of [noise](javascript:alert(1)) *and* `code`.

Orders

1. Within 4 weeks of the date of this report the landlord must:
   1. Apologise to the resident in writing for \u202ethe failings\u202c that <img src=x onerror=alert(1)> caused, 👩\u200d🔧 and all.
   2. Pay the resident £600 compensation, “in full”, made up of:
      1. £450 for =1+1 distress and inconvenience.
      2. £150 for "complaint handling", time; and trouble.
   3. =HYPERLINK("http://evil.example","click") Review its policy on repairs, and write to the resident.
   4. @SUM(1+1)*cmd|' /C calc'!A0 Inspect the boiler at the property.
   5. Write to the resident about 漢字 {LONG}.
   6. Repair the boiler | and the | pipes END:VEVENT BEGIN:VEVENT SUMMARY:forged.
2. Within 8 weeks of the date of this report the landlord must:
   1. Train its staff 🛠 in record keeping https://evil.example www.evil.example ~~x~~ &amp; &#60;.

Recommendations

1. The landlord should pay the resident the £50 it **offered** before.
""".replace("{LONG}", LONG.strip())

DECISION = """+Thornwick "Living", Limited @home (202588888)
Case ID\t202588888
Decision type\tInvestigation
Landlord\t+Thornwick "Living", Limited @home
Landlord type\tHousing Association
Occupancy\tSecure Tenancy
Date\t18 May 2026
Background
The resident lives in a flat by the quay in Thornwick.
What the complaint is about
The complaint is about the landlord’s handling of:
a) Repairs to the lift.
Our decision (determination)
We have found:
a) Maladministration in the landlord’s handling of repairs to the lift.
We have made orders for the landlord to put things right.
Summary of reasons
The lift was out of use for 300 days.
Putting things right
Where we find service failure, maladministration or severe maladministration we can make orders for the landlord to put things right. We have the discretion to make recommendations in all other cases within our jurisdiction.
Orders
Landlords must comply with our orders in the manner and timescales we specify. The landlord must provide documentary evidence of compliance with our orders by the due date set.
Order\tWhat the landlord must do\tDue date
1\tApology order
The landlord must apologise in writing to the resident; for the "failures", <b>all</b> of them.\tNo later than 16 June 2026
2\tCompensation order
The landlord must pay the resident £1,250.50 (inclusive of the £200 it offered at stage 2) for [distress](javascript:alert(1)).\tNo later than 16 June 2026
3\tInspection order
=1+1 The landlord must inspect the lift.\tNo later than 29 June 2026
"""


def tidy(text):
    """Words on one line, without what nobody sees; written anew from the rule, not from the Rust."""
    seen = "".join(c for c in text if c in "\t\n\v\f\r\x85\u200c\u200d" or unicodedata.category(c) not in ("Cc", "Cf"))
    return re.sub(r"\s+", " ", seen).strip()


class Readers(unittest.TestCase):
    command = None
    maxDiff = None

    def exported(self, text, form, today=TODAY):
        args = [self.command, "analyse", "--format", form, "--today", today, "-"]
        done = subprocess.run(args, input=text.encode(), capture_output=True, check=True)
        return done.stdout

    def each(self):
        """The texts with their answers, which hold enough that comparing them means something."""
        cases = []
        for text, least in ((REPORT, 7), (DECISION, 3)):
            answer = json.loads(self.exported(text, "json"))
            self.assertGreaterEqual(len(answer["orders"]), least, answer["orders"])
            self.assertGreaterEqual(len(dated(answer)), least, answer["orders"])
            self.assertGreater(answer["remedy"]["ordered_pence"], 0)
            self.assertTrue(answer["landlord"] and answer["date"] and answer["findings"], answer)
            cases.append((text, answer))
        return cases

    def test_csv_by_the_csv_module(self):
        for text, answer in self.each():
            written = self.exported(text, "csv").decode("utf-8")
            self.assertTrue(written.startswith("\ufeff"))
            rows = list(csv.reader(io.StringIO(written[1:], newline=""), strict=True))
            self.assertTrue(all(len(row) == len(rows[0]) for row in rows))
            self.assertEqual(len(rows) - 1, len(answer["orders"]))
            for row, order in zip(rows[1:], answer["orders"]):
                self.check_row(dict(zip(rows[0], row)), order, answer)

    def check_row(self, row, order, answer):
        for cell in row.values():
            self.assertNotRegex(cell, r"^[\s\u200b]*[=+\-@\t\r]")
        self.assertEqual(row["Order"].removeprefix("'"), tidy(order["text"]))
        self.assertEqual(row["Landlord"].removeprefix("'"), tidy(answer["landlord"]))
        self.assertEqual(row["Case reference"], " ".join(answer["case_refs"]))
        self.assertEqual(row["Determination date"], answer["date"])
        self.assertEqual([row["Kind"], *row["Other kinds"].split()], order["kinds"])
        deadline, payment = order["deadline"] or {}, order["payment"] or {}
        self.assertEqual(row["Due date"], deadline.get("date") or "")
        self.assertEqual(row["Due date words"].removeprefix("'"), tidy(deadline.get("text") or ""))
        pence = payment.get("amount_pence")
        self.assertEqual(row["Amount (£)"], "" if pence is None else f"{pence // 100}.{pence % 100:02}")
        self.assertEqual(len(row["Made up of"].split("\n")) if row["Made up of"] else 0, len(payment.get("parts") or []))

    def test_csv_by_pandas(self):
        for text, answer in self.each():
            table = pandas.read_csv(io.BytesIO(self.exported(text, "csv")), encoding="utf-8-sig")
            self.assertEqual(len(table), len(answer["orders"]))
            self.assertEqual(table["Amount (£)"].dtype, "float64")
            ordered = round(table["Amount (£)"].sum() * 100)
            self.assertEqual(ordered, answer["remedy"]["ordered_pence"])
            self.assertEqual(round(table["New (£)"].sum() * 100), answer["remedy"]["net_new_pence"])
            due = pandas.to_datetime(table["Due date"], format="%Y-%m-%d")
            self.assertEqual(int(due.notna().sum()), len(dated(answer)))

    def test_calendar_by_icalendar(self):
        for text, answer in self.each():
            written = self.exported(text, "ics")
            self.check_lines(written)
            calendar = icalendar.Calendar.from_ical(written)
            self.assertEqual(str(calendar["VERSION"]), "2.0")
            events = calendar.walk("VEVENT")
            *orders, review = events
            self.assertEqual(len(orders), len(dated(answer)))
            self.assertEqual(len({str(event["UID"]) for event in events}), len(events))
            determined = datetime.date.fromisoformat(answer["date"])
            for event, order in zip(orders, dated(answer)):
                self.check_event(event, datetime.date.fromisoformat(order["deadline"]["date"]), determined)
                self.assertIn(tidy(order["text"]), str(event["DESCRIPTION"]))
                self.assertIn(tidy(answer["landlord"]), str(event["SUMMARY"]))
            self.check_event(review, determined + datetime.timedelta(weeks=3), determined)
            self.assertIn("review", str(review["SUMMARY"]))

    def check_lines(self, written):
        self.assertTrue(written.endswith(b"\r\n"))
        for line in written[:-2].split(b"\r\n"):
            self.assertLessEqual(len(line), 75)
            self.assertNotRegex(line.decode("utf-8"), r"[\r\n]")

    def check_event(self, event, day, determined):
        self.assertEqual(event.errors, [])
        self.assertEqual(event["DTSTART"].dt, day)
        self.assertEqual(event["DTEND"].dt, day + datetime.timedelta(days=1))
        self.assertEqual(event["DTSTAMP"].dt.date(), determined)
        alarms = [alarm["TRIGGER"].dt for alarm in event.walk("VALARM")]
        self.assertEqual(alarms, [datetime.timedelta(days=-7), datetime.timedelta(days=-1)])

    def test_the_calendar_does_not_depend_on_the_day_or_the_line_breaks(self):
        for text, _ in self.each():
            first = self.exported(text, "ics")
            self.assertEqual(first, self.exported(text, "ics", today="2026-12-24"))
            copied = icalendar.Calendar.from_ical(self.exported(text.replace("\n", "\r\n"), "ics"))
            uids = [str(event["UID"]) for event in icalendar.Calendar.from_ical(first).walk("VEVENT")]
            self.assertEqual(uids, [str(event["UID"]) for event in copied.walk("VEVENT")])

    def test_markdown_by_markdown_it(self):
        reader = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
        wanted = {"heading", "paragraph", "inline", "text", "strong", "bullet_list", "ordered_list", "list_item"}
        for text, answer in self.each():
            tokens = reader.parse(self.exported(text, "markdown").decode("utf-8"))
            inline = [child for token in tokens for child in token.children or []]
            kinds = {re.sub("_(open|close)$", "", token.type) for token in tokens + inline}
            self.assertLessEqual(kinds, wanted, "nothing of the text became markup")
            lines = ["".join(child.content for child in token.children) for token in tokens if token.type == "inline"]
            for order in answer["orders"]:
                self.assertTrue(any(line.endswith(": " + tidy(order["text"])) for line in lines), order["text"])
            for finding in answer["findings"]:
                self.assertTrue(any(tidy(finding["about"]) in line for line in lines), finding["about"])
            self.assertTrue(any(tidy(answer["landlord"]) in line for line in lines))

    def test_plain_text_has_no_unseen_characters(self):
        for text, answer in self.each():
            paper = self.exported(text, "text").decode("utf-8")
            unseen = [c for c in paper if c != "\n" and c != "\u200d" and unicodedata.category(c) in ("Cc", "Cf")]
            self.assertEqual(unseen, [])
            for order in answer["orders"]:
                self.assertIn(": " + tidy(order["text"]) + "\n", paper)


def dated(answer):
    return [order for order in answer["orders"] if order["deadline"] and order["deadline"]["date"]]


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    Readers.command = sys.argv.pop()
    unittest.main(verbosity=2)
