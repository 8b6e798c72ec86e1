// Does the page show what a report decides, and lead each item back to its words?

import assert from "node:assert/strict";
import { test } from "node:test";
import { box, button, file, gold, host, longDate, noCorpus, open, paste, plain, pounds, read, results, shared } from "./browser.mjs";

shared();

const OUTCOMES = {
  severe_maladministration: "Severe maladministration", maladministration: "Maladministration", service_failure: "Service failure",
  reasonable_redress: "Reasonable redress", resolved_with_intervention: "Resolved with intervention", no_maladministration: "No maladministration",
  outside_jurisdiction: "Outside jurisdiction", withdrawn: "Withdrawn",
};

test("the example is read, and its numbers are the report's", async () => {
  const { page, close } = await open();
  await button(page, "Try an example").click();
  const region = results(page);
  await region.getByText("Larkmoor Vale Homes", { exact: true }).first().waitFor();
  assert.match(await region.innerText(), /202499998/);
  assert.deepEqual(await region.locator(".finding .tag").allInnerTexts(), ["Maladministration", "No maladministration", "Service failure", "Outside jurisdiction"]);
  const card = region.locator(".card", { hasText: "To be paid" });
  assert.match(await card.innerText(), /£650[^]*£450 of it is new[^]*£200/);
  assert.match(await region.locator(".recommended-sum").innerText(), /£50 is recommended/);
  assert.match(await page.locator("#announce").innerText(), /4 findings.*To be paid: £650/);
  assert.equal(await page.evaluate(() => document.activeElement.id), "results-title", "the focus is on the heading of the results");
  await close();
});

test("each finding and order is explained, and what to keep is named; more of it for an order beyond the case", async () => {
  const { page, close } = await open();
  await read(page, "REPORT\n\nCOMPLAINT 209900001\n\nOak Vale Homes\n\n3 June 2024\n\nThe complaint\n\n1. Damp.\n\nDetermination\n\n2. There was service failure in the landlord’s handling of damp.\n\nJurisdiction\n\n3. Paragraph 42(a) of the Scheme says that the Ombudsman may not consider complaints made before having exhausted a landlord’s complaints procedure. The complaint about a fence is outside the Ombudsman’s jurisdiction.\n\nOrders\n\n4. The landlord must apologise to the resident within 4 weeks.\n\n5. Under paragraph 54(f) of the Scheme the landlord must carry out a wider review of its policy on damp within 12 weeks.");
  const region = results(page);
  await region.locator(".finding").waitFor();
  const openAll = () => page.evaluate(() => document.querySelectorAll("#result details").forEach((d) => (d.open = true)));
  await openAll();
  await region.locator(".finding .plain").getByText("a smaller mistake").waitFor();
  assert.equal(await region.locator(".order").count(), 2);
  for (const order of await region.locator(".order").all()) {
    assert.match(await order.locator(".plain p").first().innerText(), /\w.*\.$/);
    assert.match(await order.locator(".plain .source-note").innerText(), /^Source: .* \(as known in /);
  }
  assert.match(await region.locator(".order .plain").nth(1).innerText(), /reaches beyond one case/);
  await page.locator("label.reader", { hasText: "For the landlord" }).click();
  await openAll();
  assert.match(await region.locator(".order .evidence").nth(0).innerText(), /A copy of the letter/);
  assert.match(await region.locator(".order .evidence").nth(1).innerText(), /\w[^]*Proof that the board or its committee oversaw it/);
  await close();
});

test("pasting reads at once, typing waits for the button", async () => {
  const { page, close } = await open();
  await box(page).pressSequentially("REPORT of something");
  await page.waitForTimeout(300);
  assert.equal(await results(page).isVisible(), false, "typing alone reads nothing");
  await box(page).fill("");
  await paste(page, "REPORT\n\nCOMPLAINT 209900001\n\nOak Vale Homes\n\n3 June 2024\n\nThe complaint\n\n1. The complaint is about repairs to a gate.");
  await results(page).getByText("Oak Vale Homes", { exact: true }).first().waitFor();
  await close();
});

test("nothing typed is lost: the example leaves it in the box, and clearing can be undone", async () => {
  const { page, close } = await open();
  await box(page).pressSequentially("my own words");
  await button(page, "Try an example").click();
  await results(page).waitFor();
  assert.equal(await box(page).inputValue(), "my own words");
  await button(page, "Clear").click();
  assert.equal(await box(page).inputValue(), "");
  await page.keyboard.press("ControlOrMeta+Z");
  assert.equal(await box(page).inputValue(), "my own words");
  await close();
});

test("opening files leaves the text in the box alone, and it can still be read", async () => {
  const { page, close } = await open();
  await box(page).pressSequentially("my own words");
  await page.locator("#files").setInputFiles([file("a.txt", "REPORT\n\nCOMPLAINT 209900001\n\nOak Vale Homes\n\n3 June 2024")]);
  await results(page).getByText("Oak Vale Homes", { exact: true }).first().waitFor();
  assert.equal(await box(page).inputValue(), "my own words");
  await button(page, "Read it").click();
  await results(page).getByText("Nothing could be read").waitFor();
  await close();
});

test("an empty box and a text that is no determination get a clear answer", async () => {
  const { page, close } = await open();
  await button(page, "Read it").click();
  assert.match(await page.getByRole("alert").innerText(), /nothing to read yet/);
  await read(page, "Dear neighbour, the cat is well and sends regards. £20 for the milk, please, by 3 May 2024.");
  await results(page).getByText("Nothing could be read").waitFor();
  assert.ok((await results(page).locator(".diagnostic").count()) > 0, "a diagnostic says what was looked for");
  assert.equal(await results(page).locator(".card:visible").count(), 0, "no card claims that nothing is owed");
  await close();
});

test("half a report gives what there is, and says what is missing", async () => {
  const { page, close } = await open();
  await read(page, "REPORT\n\nCOMPLAINT 209900002\n\nElm Bank Homes\n\n3 June 2024\n\nThe complaint\n\n1. The complaint is about a broken lift.");
  await results(page).getByText("Elm Bank Homes", { exact: true }).first().waitFor();
  assert.match(await results(page).locator("#findings").innerText(), /Not found in this text/);
  assert.match(await results(page).locator("#orders").innerText(), /Not found in this text/);
  await close();
});

for (const { name, text, gold: want } of gold("report")) {
  test(`${name}: totals, outcomes and due dates are on the page, and each kind of item leads to its words`, async () => {
    const { page, requests, close } = await open();
    await paste(page, text);
    const region = results(page);
    await region.getByText(want.landlord, { exact: true }).first().waitFor();
    assert.match(await region.innerText(), new RegExp(want.case_refs[0]));
    assert.deepEqual(await region.locator(".finding .tag").allInnerTexts(), want.findings.map((f) => OUTCOMES[f.outcome]));
    const glance = await region.locator(".glance").innerText();
    if (want.remedy.ordered_pence) {
      assert.ok(glance.includes(pounds(want.remedy.ordered_pence)), `${glance} names the total`);
      assert.equal(await region.locator(".sums tfoot [data-slot=total]").innerText(), pounds(want.remedy.ordered_pence));
      assert.equal(await region.locator(".sums tfoot [data-slot=total-new]").innerText(), pounds(want.remedy.net_new_pence));
    }
    const orders = plain(await region.locator("#orders").innerText());
    for (const due of want.orders.filter((o) => o.due)) assert.ok(orders.includes(plain(longDate(due.due))), `orders name ${due.due}`);
    await showsEachKind(page, region);
    const elsewhere = requests.filter((url) => new URL(url).origin !== host().origin && !url.startsWith("blob:"));
    assert.deepEqual(elsewhere, [], "no request to anywhere else");
    await close();
  });
}
test("the five reports", { skip: noCorpus }, () => assert.equal(gold("report").length, 5));

/** Presses the first "Show in text" of each kind of item, and comes back. */
async function showsEachKind(page, region) {
  for (const part of [".facts", "#findings", "#orders", "#money", "#dates", "#recommendations", "#not-investigated", "#complaint", "#unread"]) {
    const show = region.locator(`${part} [data-act=show]:visible`).first();
    if ((await show.count()) === 0) continue;
    await show.click();
    const mark = page.locator("mark").first();
    assert.ok(await mark.evaluate((m) => m === document.activeElement), `${part}: the words have the focus`);
    const words = plain((await page.locator("mark").allInnerTexts()).join(" "));
    assert.ok(words.length > 0, `${part}: there are words`);
    const view = await mark.evaluate((m) => {
      const { top } = m.getBoundingClientRect();
      return top >= 0 && top < innerHeight;
    });
    assert.ok(view, `${part}: the words are scrolled into view`);
    const own = await show.locator("xpath=ancestor::li[contains(@class,'item')]").locator(".words").first().innerText({ timeout: 100 }).catch(() => null);
    if (own && part !== "#unread") {
      const start = plain(own).slice(0, 25);
      assert.ok(words.includes(start) || part === "#findings", `${part}: “${words.slice(0, 60)}” holds “${start}”`);
    }
    const id = await show.getAttribute("id");
    await page.getByRole("button", { name: /^Back to/ }).click();
    assert.equal(await page.evaluate(() => document.activeElement.id), id, `${part}: the way back leads to the button`);
  }
}
