// Does the page say only what is true? What is not there, what is late, what has no figure, and which text a result belongs to.

import assert from "node:assert/strict";
import { test } from "node:test";
import { box, button, download, file, open, read, results, shared } from "./browser.mjs";
import { APOLOGY, INSPECTION, PAYMENT, RECEIPTS, report } from "./reports.mjs";

shared();

const card = (page, name) => results(page).locator(".card", { has: page.locator(".card-name", { hasText: name }) });
const announced = (page) => page.locator("#announce").innerText();

/** Counts days from a day, as a person does who fills the field. */
async function from(page, day) {
  await page.getByLabel("Count days from").fill(day);
  await page.getByLabel("Count days from").blur();
}

test("that no orders were made is said as that, in card, status line, parts and table, and never as “not found”", async () => {
  const { page, close } = await open();
  await read(page, report({ instead: "There are no orders." }));
  await card(page, "By when").getByText("No orders were made").waitFor();
  assert.match(await card(page, "By when").innerText(), /The text says: “There are no orders\.”/);
  assert.match(await card(page, "To be paid").innerText(), /No sum ordered/);
  assert.match(await announced(page), /No orders were made\./);
  assert.equal(await page.locator(".sums").isVisible(), false, "no table of sums where there is nothing to add up");
  for (const part of ["#orders", "#money", "#dates"]) {
    const words = await page.locator(part).innerText();
    assert.match(words, /No orders were made/, part);
    assert.doesNotMatch(words, /Not found/, part);
  }
  await page.locator("#files").setInputFiles([file("b.txt", report({ reference: "202699002" }))]);
  await button(page, "Back to all cases").click();
  const row = page.locator(".case-table tbody tr", { hasText: "202699001" });
  assert.match(await row.innerText(), /No orders were made/);
  assert.doesNotMatch(await row.innerText(), /Not found/);
  await close();
});

test("orders that were not read are not called “no orders”", async () => {
  const { page, close } = await open();
  await read(page, report({ instead: " " }));
  await card(page, "By when").getByText("Not found").waitFor();
  assert.match(await page.locator("#orders").innerText(), /Not found in this text/);
  await close();
});

test("what is late comes first with its sums, then what comes next; nothing that is over is “next”, nothing is called overdue", async () => {
  const { page, close } = await open();
  await read(page, report());
  await from(page, "2026-06-20");
  const words = await card(page, "By when").innerText();
  assert.match(words, /2 orders were due by 16 June 2026\s+£436, an apology\. 4 days ago; not ticked as done\.\s+Next: 30 June 2026\s+10 days left: an inspection\./);
  assert.match(await page.locator("#order-1 .due").innerText(), /^4 days ago; not ticked as done$/);
  await page.getByLabel("Done (order 1)").check();
  await page.getByLabel("Done (order 2)").check();
  assert.match(await card(page, "By when").innerText(), /^By when\s+30 June 2026\s+10 days left: an inspection/);
  await from(page, "2026-07-05");
  assert.match(await card(page, "By when").innerText(), /1 order was due by 30 June 2026/);
  assert.doesNotMatch(await card(page, "By when").innerText(), /Next/);
  assert.doesNotMatch(await page.locator("body").innerText(), /overdue/i);
  await close();
});

test("days of an archive are dates without alarm", async () => {
  const { page, close } = await open();
  await read(page, report({ date: "2 June 2022" }));
  await from(page, "2026-06-20");
  assert.match(await card(page, "By when").innerText(), /30 June 2022/);
  assert.doesNotMatch(await results(page).innerText(), /days ago|not ticked/);
  assert.equal(await page.locator(".tag.passed:visible").count(), 0);
  await close();
});

test("the review day stands at a glance, and that it has passed", async () => {
  const { page, close } = await open();
  await read(page, report());
  await from(page, "2026-06-20");
  assert.match(await card(page, "Review").innerText(), /Can be asked for until 23 June 2026 \(3 days left\)/);
  await from(page, "2026-06-24");
  assert.match(await card(page, "Review").innerText(), /The time to ask for a review ended on 23 June 2026/);
  await close();
});

test("payments without a figure stand in the card and the status line, beside the sum or alone", async () => {
  const { page, close } = await open();
  await read(page, report({ orders: [PAYMENT, RECEIPTS] }));
  assert.match(await card(page, "To be paid").innerText(), /£436, and a sum not yet known[^]*Order 2: costs to be paid back, without a figure/);
  assert.match(await announced(page), /£436, and a sum not yet known\. .*Order 2: costs to be paid back/);
  await read(page, report({ reference: "202699003", orders: [RECEIPTS] }));
  assert.match(await card(page, "To be paid").innerText(), /A sum not yet known/);
  assert.match(await announced(page), /A sum not yet known/);
  await close();
});

test("who must act, how and to whom come from the whole order", async () => {
  const { page, close } = await open();
  await read(page, report());
  await page.locator("#order-1 summary").click();
  assert.match(await page.locator("#order-1 .order-facts").innerText(), /A senior member of the landlord’s staff, in writing, to the resident/);
  await close();
});

test("evidence lists agree with how an order is to be done", async () => {
  const { page, close } = await open();
  await read(page, report({ orders: [APOLOGY, "Within 2 weeks of the date of this report, the landlord must apologise to the resident for the delay."] }));
  await page.locator("label.reader", { hasText: "For the landlord" }).click();
  const evidence = async (n) => {
    await page.locator(`#order-${n} summary`).click();
    return page.locator(`#order-${n} .evidence`).innerText();
  };
  assert.doesNotMatch(await evidence(1), /what was said/, "in writing: a note of words will not do");
  assert.match(await evidence(2), /or a note of what was said/);
  await close();
});

test("what was not investigated says where else to go, in the text’s own words", async () => {
  const { page, close } = await open();
  const elsewhere = "In accordance with paragraph 42(f) of the Scheme, the complaint about the level of the service charge is outside the Ombudsman’s jurisdiction. The resident may wish to take this to the First-tier Tribunal (Property Chamber).";
  await read(page, report().replace("Orders\n", `4. ${elsewhere}\n\nOrders\n`));
  const part = page.locator("#not-investigated .item");
  assert.match(await part.innerText(), /Scheme paragraph 42\(f\)[^]*Where else to go, in the text’s words: First-tier Tribunal\./);
  assert.match((await download(page, "Markdown")).text, /Where else to go, in the text’s words: First-tier Tribunal/);
  await close();
});

test("a case without orders has its row in the table that is saved", async () => {
  const { page, close } = await open();
  await page.locator("#files").setInputFiles([file("a.txt", report()), file("b.txt", report({ reference: "202699002", instead: "There are no orders." }))]);
  await page.locator(".case-table").waitFor();
  const { text } = await download(page, "All orders (CSV)");
  assert.match(text, /^202699002,Oak Vale Homes,2026-06-02,.*No orders were made; the text says so\./m);
  assert.doesNotMatch(text, /overdue/i);
  await close();
});

test("what leaves says of a day that is over how long ago, and that it is not ticked; never that it is overdue", async () => {
  const { page, close } = await open();
  await read(page, report());
  await from(page, "2026-06-20");
  await page.getByLabel("Done (order 1)").check();
  for (const name of ["Plain text", "Markdown"]) {
    const { text } = await download(page, name);
    assert.match(text, /Due: 16 June 2026 \(4 days ago; not ticked as done\)/, name);
    assert.match(text, /Due: 16 June 2026 \(done, as you marked it\)/, name);
    assert.match(text, /Due: 30 June 2026 \(10 days left\)/, name);
    assert.doesNotMatch(text, /overdue/i, name);
  }
  for (const name of ["Calendar file", "Table of orders (CSV)", "Data (JSON)"]) assert.doesNotMatch((await download(page, name)).text, /overdue/i, name);
  await from(page, "2026-06-24");
  assert.match((await download(page, "Plain text")).text, /Last day to ask for a review: 23 June 2026 .*that time is over/);
  await close();
});

test("what is general stands only where it applies, with the case’s own order, day and sum", async () => {
  const { page, close } = await open();
  await read(page, report({ recommendations: ["The landlord should consider a new lift."] }));
  await from(page, "2026-06-20");
  await page.locator("#next summary", { hasText: "If it does not come" }).click();
  assert.match(await page.locator("#next").innerText(), /Not ticked as done\. Order 1 \(an apology\): by 16 June 2026\. Order 2 \(£436\): by 16 June 2026\./);
  await page.locator("#next summary", { hasText: "How to reach the Ombudsman" }).click();
  const reach = await page.locator("#next").innerText();
  for (const words of ["202699001", "0300 111 3000", "info@housing-ombudsman.org.uk", "PO Box 1484", "November 2026"]) assert.ok(reach.includes(words), words);
  await read(page, report({ reference: "202699004", instead: "There are no orders." }));
  const summaries = await page.locator("#next summary:visible").allInnerTexts();
  assert.deepEqual(summaries, ["Asking for a review", "How to reach the Ombudsman"]);
  await close();
});

test("a result that belongs to an earlier text says so, and offers to read again", async () => {
  const { page, close } = await open();
  await read(page, report());
  const stale = page.locator("#stale");
  assert.equal(await stale.isVisible(), false);
  await box(page).focus();
  await page.keyboard.press("End");
  await page.keyboard.type("x");
  assert.match(await stale.innerText(), /was changed after it was read/);
  await page.keyboard.press("Backspace");
  assert.equal(await stale.isVisible(), false, "the same text again");
  await box(page).fill("");
  assert.match(await stale.innerText(), /The box is empty now/);
  assert.equal(await button(page, "Read the box again").isVisible(), false);
  await button(page, "Put the text back").click();
  assert.equal(await box(page).inputValue(), report());
  assert.equal(await stale.isVisible(), false);
  await box(page).fill(report({ orders: [APOLOGY] }));
  await button(page, "Read the box again").click();
  assert.equal(await page.locator(".order").count(), 1);
  assert.equal(await stale.isVisible(), false);
  await close();
});

test("an emptied “Count days from” is today; a day that makes no sense is said at the field and changes nothing", async () => {
  const { page, close } = await open();
  await read(page, report());
  await from(page, "2026-06-20");
  const day = page.getByLabel("Count days from");
  await from(page, "");
  assert.equal(await day.inputValue(), await page.evaluate(() => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10)));
  await from(page, "2026-06-20");
  const before = await card(page, "By when").innerText();
  await from(page, "0202-05-01");
  assert.match(await page.locator("#as-of-wrong").innerText(), /Enter a day between 1900 and 2199/);
  assert.equal(await card(page, "By when").innerText(), before);
  await from(page, "2026-06-21");
  assert.equal(await page.locator("#as-of-wrong").innerText(), "");
  await close();
});

test("without WebAssembly the message names that, and not the connection", async () => {
  const { page, close } = await open({ init: () => delete globalThis.WebAssembly, wait: "nothing" });
  const alert = page.getByRole("alert");
  await alert.getByText("WebAssembly is switched off in this browser").waitFor();
  assert.match(await alert.innerText(), /Lockdown Mode/);
  assert.doesNotMatch(await alert.innerText(), /connection/);
  await close();
});

test("of files that were cancelled or could not be read, the totals say how many were read", async () => {
  const { page, close } = await open();
  await page.locator("#files").setInputFiles([{ name: "photo.txt", mimeType: "text/plain", buffer: Buffer.from([0, 1, 2, 3]) }]);
  await page.locator(".case-table").waitFor();
  assert.match(await page.locator(".case-totals").innerText(), /^No file could be read\.$/);
  assert.doesNotMatch(await page.locator(".case-totals").innerText(), /£/);
  await page.evaluate(() => {
    const bar = document.getElementById("progress-bar");
    new MutationObserver(() => bar.value >= 100 && document.querySelector("[data-act=cancel]").click()).observe(bar, { attributes: true });
  });
  await page.locator("#files").setInputFiles(Array.from({ length: 1000 }, (_, n) => file(`${n}.txt`, report({ reference: String(202000000 + n) }))));
  await page.locator("#progress").waitFor({ state: "hidden" });
  const totals = page.locator(".case-totals");
  await totals.getByText(/of 1,000 files were read: the rest were cancelled/).waitFor();
  assert.match(await totals.innerText(), /^1\d\d cases, 1\d\d findings, £[\d,]+ ordered.* 1\d\d of 1,000 files were read/);
  await close();
});

test("an area that is to be checked says so beside its values, in card, part and table, and its total is not called sure", async () => {
  const { page, close } = await open();
  await read(page, report());
  assert.equal(await page.locator(".tag.check:visible").count(), 0, "nothing to check, no tag");
  await read(page, report({ reference: "202699005", orders: [PAYMENT, "Within 4 weeks of the date of this report, the landlord must pay the resident £6██ for her time."] }));
  assert.match(await card(page, "To be paid").innerText(), /(At least|Perhaps) £[^]*To be checked/);
  assert.match(await page.locator("#money-title").innerText(), /To be checked/);
  await button(page, "Back to all cases").click();
  assert.match(await page.locator(".case-table tbody tr", { hasText: "202699005" }).innerText(), /To be checked: .*sums of money/);
  await close();
});

test("the page’s words are the Ombudsman’s and plain: no jargon of ours", async () => {
  const { page, close } = await open();
  await button(page, "Try an example").click();
  await results(page).waitFor();
  await page.evaluate(() => document.querySelectorAll("details").forEach((d) => (d.open = true)));
  const words = await results(page).innerText();
  assert.doesNotMatch(words, /\bhead [a-z0-9]\b|heads of complaint|needs your eye|harmed/i);
  assert.match(words, /adversely affected/);
  assert.match(words, /What the complaint is about/);
  assert.match(words, /This answers complaint a\./i);
  assert.doesNotMatch(await announced(page), /[.!?][A-Z£\d]/, "a space between sentences");
  await close();
});
