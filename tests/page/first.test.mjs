// Does one see at first sight what matters, on a phone and on a desk, by eye and by ear?

import assert from "node:assert/strict";
import { test } from "node:test";
import { box, button, file, gold, noCorpus, open, paste, pounds, read, results, shared } from "./browser.mjs";
import { decision, report } from "./reports.mjs";

shared();

const SCREENS = {
  phone: { width: 390, height: 844 },
  desk: { width: 1440, height: 900 },
  "a phone on its side": { width: 844, height: 390 },
  "1280 px at 400 %": { width: 320, height: 256 },
};

/** Whether these words can be seen without scrolling. */
const inView = (page, selector) => page.locator(selector).first().evaluate((element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight && bottom > top;
});

for (const [name, viewport] of Object.entries(SCREENS)) {
  test(`after a paste the result comes into view and stays there: ${name}`, async () => {
    const { page, close } = await open({ viewport });
    await paste(page, decision());
    await results(page).getByText("Oak Vale Homes", { exact: true }).first().waitFor();
    await page.waitForTimeout(400);
    const wanted = viewport.height > 600 ? [".landlord", ".outcome-counts", ".card:nth-child(2) .big", ".card:nth-child(3) .big:not([hidden])"] : [".landlord"];
    for (const part of wanted) assert.ok(await inView(page, `#glance ${part}`), `${part} is on the first screen`);
    assert.equal(await page.evaluate(() => document.activeElement.id), "results-title");
    await close();
  });
}

const five = [...gold("report").slice(0, 3), ...gold("decision").slice(0, 2)];
test("five real determinations: what must be paid, by when, and whether that is over, is on a phone’s first screen, with no tap", { skip: noCorpus }, async () => {
  for (const { name, text, gold: want } of five) {
    const { page, close } = await open({ viewport: SCREENS.phone, isMobile: true, hasTouch: true });
    await paste(page, text);
    await page.locator("#glance .landlord").waitFor();
    await page.waitForTimeout(400);
    const cards = await page.locator("#glance .card:visible").all();
    assert.ok(cards.length >= 3, name);
    let lowest = 0;
    for (const card of cards) lowest = Math.max(lowest, await card.evaluate((e) => e.getBoundingClientRect().bottom / innerHeight));
    const screens = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
    console.log(`${name}: the last card ends at ${lowest.toFixed(2)} of the first screen; the whole page has ${screens.toFixed(1)} screens`);
    assert.ok(lowest <= 1, `${name}: ${lowest}`);
    if (want.remedy.ordered_pence) assert.ok((await page.locator("#glance").innerText()).includes(pounds(want.remedy.ordered_pence)), name);
    await close();
  }
});

test("a decision on a phone is at most 12 screens long before anything is opened", async () => {
  const { page, close } = await open({ viewport: SCREENS.phone });
  await paste(page, decision());
  await results(page).getByText("Oak Vale Homes", { exact: true }).first().waitFor();
  assert.equal(await page.locator(".order").count(), 8);
  const screens = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
  console.log(`a decision with 8 orders on a phone: ${screens.toFixed(1)} screens`);
  assert.ok(screens <= 12, `${screens} screens`);
  await close();
});

test("orders are short until they are opened, and whole then", async () => {
  const { page, close } = await open({ viewport: SCREENS.phone });
  await read(page, decision());
  const words = page.locator("#order-1 .words");
  const lines = () => words.evaluate((p) => Math.round(p.getBoundingClientRect().height / parseFloat(getComputedStyle(p).lineHeight)));
  assert.equal(await lines(), 3);
  await page.locator("#order-1 summary").click();
  assert.ok((await lines()) > 6);
  await close();
});

test("findings and orders are headings that say what they are", async () => {
  const { page, close } = await open();
  await read(page, report());
  const headings = await results(page).getByRole("heading", { level: 4 }).allInnerTexts();
  const plain = headings.map((words) => words.replace(/\s+/g, " "));
  for (const words of ["Finding 1: Maladministration", "Order 1: Apology", "Order 2: Compensation, £436", "Order 3: Inspection"]) assert.ok(plain.includes(words), `${words} in ${plain}`);
  await close();
});

test("sources are links or words, never what only a mouse that rests can see", async () => {
  const { page, close } = await open();
  await read(page, report());
  assert.equal(await page.locator("#workspace [title]").count(), 0);
  await page.locator("#finding-1 summary").click();
  const source = page.locator("#finding-1 .source-note a");
  assert.match(await source.getAttribute("href"), /^https:\/\/www\.housing-ombudsman\.org\.uk\//);
  await source.focus();
  assert.ok(await source.evaluate((a) => a === document.activeElement));
  await close();
});

test("tables of money and cases show their last column at 320, 768 and 1440 px without sideways scrolling", async () => {
  for (const width of [320, 768, 1440]) {
    const { page, close } = await open({ viewport: { width, height: 800 } });
    const jutting = (selector) => page.evaluate((cells) => [...document.querySelectorAll(cells)]
      .filter((cell) => cell.getClientRects().length && (cell.getBoundingClientRect().right > innerWidth + 0.5 || cell.getBoundingClientRect().left < 0))
      .map((cell) => cell.outerHTML.slice(0, 80)), selector);
    await button(page, "Try an example").click();
    await results(page).waitFor();
    assert.deepEqual(await jutting(".sums :is(td, tbody th)"), [], `${width} px, money`);
    const caption = page.locator(".sums caption");
    assert.ok(await caption.evaluate((e) => e.getBoundingClientRect().height < 3 * parseFloat(getComputedStyle(e).lineHeight)), `${width} px: the caption has room`);
    assert.ok((await page.locator(".sums [data-slot=total-new]").boundingBox()).x < width);
    await page.locator("#files").setInputFiles([file("a.txt", report()), file("b.txt", report({ reference: "202699002", landlord: "The Very Long Named Housing Association of Upper Larkmoor Limited" }))]);
    await page.locator(".case-table").waitFor();
    assert.deepEqual(await jutting(".case-table :is(td, tbody th)"), [], `${width} px, cases`);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await button(page, "By when").click();
    assert.equal(await page.locator("th[aria-sort=ascending]").innerText(), "By when");
    await close();
  }
});
