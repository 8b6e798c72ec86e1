// Can everyone use it? Keyboard alone, small and large screens, dark, print, and axe in every state.

import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, box, button, gold, open, read, results, shared } from "./browser.mjs";

shared();
/** Every state that the page can be in, and how to get there. */
const STATES = {
  empty: async () => {},
  error: (page) => button(page, "Read it").click(),
  "nothing found": (page) => read(page, "Dear neighbour, the cat is well."),
  result: (page) => button(page, "Try an example").click(),
  "words shown": async (page) => {
    await button(page, "Try an example").click();
    await results(page).getByRole("button", { name: "Show in text (finding 1)" }).click();
  },
  "for the landlord": async (page) => {
    await button(page, "Try an example").click();
    await page.getByLabel("For the landlord").check();
  },
  "details open": async (page) => {
    await button(page, "Try an example").click();
    await page.evaluate(() => document.querySelectorAll("details").forEach((d) => (d.open = true)));
  },
  "several cases": async (page) => {
    const file = (n) => ({ name: `${n}.txt`, mimeType: "text/plain", buffer: Buffer.from(`REPORT\n\nCOMPLAINT 20990000${n}\n\nOak Vale Homes\n\n3 June 2024`) });
    await page.locator("#files").setInputFiles([file(1), file(2), { name: "empty.txt", mimeType: "text/plain", buffer: Buffer.from(" ") }]);
    await page.locator(".case-table").waitFor();
  },
};

for (const scheme of ["light", "dark"]) {
  test(`axe finds nothing in any state, ${scheme}`, async () => {
    const { page, close } = await open({ colorScheme: scheme });
    for (const [state, go] of Object.entries(STATES)) {
      await go(page);
      await page.waitForTimeout(100);
      await axe(page, `${state}, ${scheme}`);
    }
    await close();
  });
}

test("axe finds nothing on a small screen and in print", async () => {
  const small = await open({ viewport: { width: 320, height: 640 } });
  await STATES["words shown"](small.page);
  await axe(small.page, "words shown, 320 px");
  await small.close();
  const print = await open();
  await STATES.result(print.page);
  await print.page.emulateMedia({ media: "print" });
  await axe(print.page, "print");
  await print.page.emulateMedia({ media: "screen" });
  await print.page.evaluate(() => (globalThis.print = () => {}));
  await STATES["several cases"](print.page);
  await button(print.page, "Print all cases in full").click();
  await print.page.emulateMedia({ media: "print" });
  assert.ok((await print.page.locator("#print-all .result").count()) > 1);
  await axe(print.page, "print of all cases");
  await print.close();
});

test("a long report is as accessible as a short one", { skip: gold("report").length === 0 && "the corpus of real determinations is not at hand" }, async () => {
  const longest = gold("report").sort((a, b) => b.text.length - a.text.length)[0];
  const { page, close } = await open();
  await read(page, longest.text);
  await axe(page, "a long report");
  await close();
});

/** Presses Tab until the focus is on what is wanted. */
async function tabTo(page, name, key = "Tab") {
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press(key);
    const here = await page.evaluate(() => (document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim());
    if (here.startsWith(name)) return;
  }
  assert.fail(`${key} never reaches “${name}”`);
}

test("the whole way by keyboard alone", async () => {
  const { page, close } = await open();
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Skip to main content");
  await tabTo(page, "Determination text");
  await page.keyboard.type("x");
  await tabTo(page, "Try an example");
  await page.keyboard.press("Enter");
  await results(page).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), "results-title");
  await tabTo(page, "For the resident");
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.locator(".result").getAttribute("data-reader"), "landlord");
  await tabTo(page, "Show in text (finding 1)");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.localName), "mark");
  await tabTo(page, "Back to finding 1", "Shift+Tab");
  await page.keyboard.press("Enter");
  assert.match(await page.evaluate(() => document.activeElement.textContent), /^Show in text \(finding 1\)/);
  await tabTo(page, "Done (order 1)");
  await page.keyboard.press("Space");
  assert.match(await page.locator("#orders .done-count").innerText(), /1 of \d+ orders/);
  assert.match(await page.evaluate(() => document.activeElement.labels[0].textContent), /^Done/, "the focus stays on the tick");
  await close();
});

test("moving through the items moves the marks, and a mark in the text leads to its item", async () => {
  const { page, close } = await open({ viewport: { width: 1440, height: 900 } });
  await button(page, "Try an example").click();
  await page.getByLabel("Done (order 1)").focus();
  assert.match(await page.locator("mark").innerText(), /apologise for the failures/);
  await page.getByLabel("Done (order 2)").focus();
  assert.match((await page.locator("mark").allInnerTexts()).join(" "), /£650 compensation/);
  assert.match(await page.evaluate(() => document.activeElement.labels[0].textContent), /order 2/, "the focus stays with the item");
  await page.locator("#source-text .mk-finding").first().click();
  assert.equal(await page.evaluate(() => document.activeElement.id), "finding-1");
  const sums = page.locator("#source-text .mk-sum").first();
  const colour = () => sums.evaluate((e) => getComputedStyle(e).backgroundColor);
  const marked = await colour();
  await page.getByLabel("Sums").uncheck();
  assert.notEqual(await colour(), marked, "a kind can be switched off");
  await close();
});

test("from 320 to 1600 px, and at 400 % zoom, nothing scrolls sideways", async () => {
  for (const width of [320, 375, 768, 1024, 1280, 1440, 1600]) {
    const { page, close } = await open({ viewport: { width, height: width < 700 ? 640 : 900 } });
    await button(page, "Try an example").click();
    await results(page).waitFor();
    await page.evaluate(() => document.querySelectorAll("details").forEach((d) => (d.open = true)));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= width, `${wide} px at ${width} px`);
    await close();
  }
});

test("at 320 px nothing juts out of its card, not even the longest outcome", async () => {
  const { page, close } = await open({ viewport: { width: 320, height: 640 } });
  await read(page, "REPORT\n\nCOMPLAINT 209900010\n\nOak Vale Homes\n\n3 June 2024\n\nDetermination\n\n1. In accordance with paragraph 52 of the Scheme, there was severe maladministration in the landlord’s handling of the repairs.");
  await results(page).getByText("Severe maladministration", { exact: true }).first().waitFor();
  const out = await page.evaluate(() =>
    [...document.querySelectorAll(":is(.card, .item) *")]
      .filter((e) => e.getClientRects().length > 0 && e.getBoundingClientRect().right > e.closest(".card, .item").getBoundingClientRect().right)
      .map((e) => e.outerHTML.slice(0, 80)));
  assert.deepEqual(out, []);
  await close();
});

test("what can be pressed is at least 44 px high, or a link in a line of text", async () => {
  const { page, close } = await open({ viewport: { width: 375, height: 800 } });
  await button(page, "Try an example").click();
  await results(page).waitFor();
  const small = await page.evaluate(() =>
    [...document.querySelectorAll("button, summary, input, select")]
      .map((e) => [e, (e.closest("label") ?? e).getBoundingClientRect()])
      .filter(([e, r]) => r.height > 0 && r.height < 43.5)
      .map(([e]) => e.outerHTML.slice(0, 80)));
  assert.deepEqual(small, []);
  await close();
});

test("fields and buttons are told apart by their names alone", async () => {
  const { page, close } = await open();
  await button(page, "Try an example").click();
  await page.locator("label.reader", { hasText: "For the landlord" }).click();
  const tree = await results(page).ariaSnapshot();
  assert.ok(tree.includes("Owner for order 1"));
  await page.evaluate(() => document.querySelectorAll("#result details").forEach((d) => (d.open = true)));
  const opened = await results(page).ariaSnapshot();
  const names = [...opened.matchAll(/(?:textbox|checkbox|heading) "([^"]+)"/g)].map(([, name]) => name);
  assert.ok(names.includes("Owner for order 1") && names.includes("Evidence to keep for order 1"), names.join("; "));
  const twice = names.filter((name, n) => names.indexOf(name) !== n);
  assert.deepEqual(twice, []);
  await close();
});
