// Does the JavaScript package answer as its types say? Built by .ci/package, imported as Node would import it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const folder = join(here, "../../target/package-test");
const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
const { analyse, analyseAll, version, ...others } = await import(pathToFileURL(join(folder, manifest.exports["."].node)));

const report = readFileSync(join(here, "report.txt"), "utf8");
const whole = analyse(report);

/** The words that a span shows. */
const shown = (text, span) => text.slice(...span);

/** Every `[start, end)` of an answer. */
function spans(value) {
  if (Array.isArray(value) && value.length === 2 && value.every(Number.isInteger)) return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(spans) : [];
}

test("the package exports what its types declare, and nothing else", () => {
  assert.equal(version(), manifest.version);
  assert.match(readFileSync(join(here, "../../Cargo.toml"), "utf8"), new RegExp(`^version = "${version()}"$`, "m"));
  assert.deepEqual(others, {});
});

test("what is not a determination has every field, empty, and says so", () => {
  const { diagnostics, ...answer } = analyse("Dear neighbour, thank you for the cake.");
  assert.deepEqual(answer, {
    schema: 1, format: "unknown", decision_type: null, case_refs: [], landlord: null, landlord_type: null, occupancy: null, date: null,
    amended_on_review: false, amended_date: null, head: { case_refs: [], landlord: null, date: null }, complaint: [], jurisdiction: [],
    findings: [], orders: [], no_orders: null, recommendations: [],
    remedy: { ordered_pence: 0, certainty: "at_least", other_ordered_pence: null, prior_offer_pence: null, net_new_pence: 0, recommended_pence: 0 },
    ledger: [], complaint_procedure: [],
  });
  assert.ok(diagnostics.length > 0, "an answer that holds nothing says why");
});

test("the head, with the words it was read from", () => {
  const { format, case_refs, landlord, date, amended_on_review, head } = whole;
  assert.deepEqual({ format, case_refs, landlord, date, amended_on_review },
    { format: "report", case_refs: ["202312345"], landlord: "Larkmere Homes", date: "2024-02-28", amended_on_review: false });
  assert.equal(shown(report, head.landlord), "Larkmere Homes");
  assert.equal(shown(report, head.date), "28 February 2024");
  assert.deepEqual(head.case_refs.map((span) => shown(report, span)), ["202312345"]);
});

test("the findings, each matched to its head of complaint", () => {
  assert.deepEqual(whole.findings.map(({ outcome, scheme_paragraph, complaint_head }) => ({ outcome, scheme_paragraph, complaint_head })), [
    { outcome: "maladministration", scheme_paragraph: "52", complaint_head: 0 },
    { outcome: "reasonable_redress", scheme_paragraph: "53(b)", complaint_head: 1 },
  ]);
  assert.match(shown(report, whole.findings[0].outcome_span), /maladministration/);
});

test("the payment: a total with its parts, and what of it is new", () => {
  const [apology, payment] = whole.orders;
  assert.equal(apology.kinds[0], "apology");
  assert.equal(apology.deadline.date, "2024-03-27");
  assert.equal(apology.deadline.basis, "computed");
  assert.equal(payment.payment.amount_pence, 60000);
  assert.deepEqual(payment.payment.parts.map((part) => part.amount_pence), [45000, 15000]);
  assert.equal(shown(report, payment.payment.span), "£600");
  assert.deepEqual(whole.remedy, {
    ordered_pence: 60000, certainty: "exact", other_ordered_pence: null, prior_offer_pence: 25000, net_new_pence: 35000, recommended_pence: 7500,
  });
});

test("spans count UTF-16 units: characters before an item shift it by their own length", () => {
  assert.ok(spans(whole).length > 10);
  for (const prefix of ["£’–\n\n", "🏠🏠\n\n", "\u{a0}\u{ad}\n\n", "\ud800\n\n"]) {
    const moved = analyse(prefix + report);
    assert.deepEqual(moved.remedy, whole.remedy);
    assert.deepEqual(spans(moved), spans(whole).map(([start, end]) => [start + prefix.length, end + prefix.length]), JSON.stringify(prefix));
  }
});

test("several determinations in one text are read each, with the places in the whole text", () => {
  const other = report.replaceAll("202312345", "202354321").replaceAll("Larkmere", "Fenwick");
  const text = `${report}\n\n${other}`;
  const all = analyseAll(text);
  assert.deepEqual(all.map((answer) => answer.case_refs), [["202312345"], ["202354321"]]);
  assert.deepEqual(all.map((answer) => shown(text, answer.head.landlord)), ["Larkmere Homes", "Fenwick Homes"]);
  assert.deepEqual(analyseAll(report), [whole]);
});

test("the answer is plain data: it survives a copy through JSON", () => {
  assert.deepEqual(JSON.parse(JSON.stringify(whole)), whole);
});

test("what the fuzzers kept is read, and no span leaves the text or parts a pair of units", () => {
  const kept = readFileSync(join(here, "../found/corpus/analyse.jsonl"), "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));
  assert.ok(kept.length > 0);
  for (const text of kept) {
    for (const [start, end] of spans(analyseAll(text))) {
      assert.ok(start <= end && end <= text.length && shown(text, [start, end]).isWellFormed(), JSON.stringify(text));
    }
  }
});

// Where each level took a frame, these would overflow. `.ci/steps package-all` takes a million, and ten times as long.
const levels = process.env.PUTRIGHT_WHOLE ? 1_000_000 : 100_000;

test(`${levels} levels and as many headings do not overflow the stack`, () => {
  for (const unit of ["1. x:\na) x:\ni. x:\n- x:\n", "Orders\nRecommendations\nDetermination\nJurisdiction\n", "((((", ">>>>"]) {
    assert.equal(analyse(`REPORT\n\nCOMPLAINT 202312345\n\nOrders\n\n1. ${unit.repeat(levels / 4)}`).schema, 1);
  }
});
