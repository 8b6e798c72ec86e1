// Does paper hold what a person needs, and no more pages than that?

import assert from "node:assert/strict";
import { test } from "node:test";
import { file, open, read, results, shared } from "./browser.mjs";
import { decision, report } from "./reports.mjs";

shared();

/** How many pages a PDF has. */
const pages = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g).length;

/** The page as it is printed, without the dialog. */
async function printed(page) {
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const words = await page.locator("body").innerText();
  return { pdf, words };
}

test("one case is at most 4 pages, with what is folded up on the screen", async () => {
  const { page, close } = await open();
  await read(page, decision());
  const { pdf, words } = await printed(page);
  console.log(`a decision with 8 orders on paper: ${pages(pdf)} pages`);
  assert.ok(pages(pdf) <= 4, `${pages(pdf)} pages`);
  assert.match(words, /Oak Vale Homes/);
  assert.match(words, /£1,250/);
  await close();
});

test("the printed table names its cases, and totals stand once, after their rows", async () => {
  const { page, close } = await open();
  await page.locator("#files").setInputFiles([file("a.txt", report()), file("b.txt", report({ reference: "202699002" }))]);
  await page.locator(".case-table").waitFor();
  await page.emulateMedia({ media: "print" });
  assert.match(await page.locator(".case-table").innerText(), /202699001[^]*202699002/);
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("button", { name: "202699001" }).click();
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".sums tfoot").evaluate((foot) => getComputedStyle(foot).display), "table-row-group");
  for (const heading of await page.locator("#result :is(h3, h4):visible").all()) {
    assert.equal(await heading.evaluate((h) => getComputedStyle(h).breakAfter), "avoid");
  }
  await close();
});

test("all cases in full are one print", async () => {
  const { page, close } = await open({ init: () => { globalThis.print = () => (globalThis.printed = document.querySelectorAll("#print-all .result").length); } });
  await page.locator("#files").setInputFiles([1, 2, 3].map((n) => file(`${n}.txt`, report({ reference: `20269900${n}` }))));
  await page.locator(".case-table").waitFor();
  await page.getByRole("button", { name: "Print all cases in full" }).click();
  assert.equal(await page.evaluate(() => globalThis.printed), 3);
  await page.emulateMedia({ media: "print" });
  const words = await page.locator("body").innerText();
  for (const n of [1, 2, 3]) assert.ok(words.includes(`20269900${n}`));
  assert.equal(await page.locator("#print-all .order").count(), 9);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  assert.equal(await page.locator("#print-all > *").count(), 0, "and it is gone afterwards");
  await close();
});
