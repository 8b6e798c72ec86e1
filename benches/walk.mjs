// From the paste to knowing what must be paid, by when, and whether it is late: how far does one go on a phone? node benches/walk.mjs DIST [NAME...]
//
// Five determinations are pasted on a screen of 390 × 844, on a day when their first order is four days late. From where the page
// stands by itself then, it is scrolled a screen at a time until the sum, the day and whether it is late have all been in view; what
// stands folded up is opened with a tap. Prints a table in Markdown. DIST may be an older page: only its words are looked at.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { withChromium } from "./chromium.mjs";

const [dist = "dist", ...asked] = process.argv.slice(2);
const corpus = resolve(process.env.PUTRIGHT_CORPUS ?? "../shared/corpus");
const names = asked.length > 0 ? asked : ["report/202220769", "report/202222635", "report/202224230", "decision/202347731", "decision/202432891"];
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: "en-GB" };

const pounds = (pence) => `£${(pence / 100).toLocaleString("en-GB", pence % 100 ? { minimumFractionDigits: 2 } : {})}`;
const long = (iso) => new Date(`${iso}T12:00:00Z`).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** Runs in the page: which of these words stand in its answer, on the screen as it is now? The text itself is no answer. */
function seen(wanted) {
  const found = wanted.map(() => false);
  const walker = document.createTreeWalker(document.getElementById("results"), NodeFilter.SHOW_TEXT);
  const whole = (node) => node.parentElement.closest("p, li, dd, td, h3, h4") ?? node.parentElement;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const range = document.createRange();
    range.selectNodeContents(node);
    const isSeen = [...range.getClientRects()].some(({ top, bottom, width }) => width > 1 && top >= 0 && bottom <= innerHeight);
    if (!isSeen || !node.parentElement.checkVisibility({ visibilityProperty: true })) continue;
    wanted.forEach((words, n) => (found[n] ||= words.some((one) => new RegExp(one, "i").test(whole(node).textContent))));
  }
  return found;
}

async function walk(browser, server, name) {
  const text = readFileSync(join(corpus, `${name}.txt`), "utf8");
  const gold = JSON.parse(readFileSync(join(corpus, `${name}.gold.json`), "utf8"));
  const first = gold.orders.flatMap((order) => order.due ?? []).sort()[0];
  const context = await browser.newContext(PHONE);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(new Date(`${first}T10:00:00Z`).getTime() + 4 * 86_400_000));
  await page.goto(server.url);
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.locator("#text").tap();
  await page.keyboard.press("ControlOrMeta+V");
  await page.locator("#result > *").waitFor();
  await page.waitForTimeout(500);
  const wanted = [
    [pounds(gold.remedy.ordered_pence).replace(".", "\\.") + "(?![\\d,.]\\d)"],
    [long(first)],
    ["4 days (?:ago|late|overdue)", "overdue by 4 days", "passed 4 days"],
  ];
  const known = wanted.map(() => false);
  const look = async () => (await page.evaluate(seen, wanted)).forEach((one, n) => (known[n] ||= one));
  const all = () => known.every(Boolean);
  const screens = async () => {
    let down = 0;
    await look();
    while (!all()) {
      const moved = await page.evaluate(() => { const before = scrollY; scrollBy({ top: innerHeight * 0.9, behavior: "instant" }); return scrollY - before; });
      if (moved < 1) break;
      down += 1;
      await page.waitForTimeout(50);
      await look();
    }
    return down;
  };
  let scrolled = await screens();
  let taps = 0;
  if (!all()) {
    // What was not in view may be folded up: each summary on the way is one more tap.
    await page.evaluate(() => scrollTo(0, document.getElementById("results").offsetTop));
    taps = await page.evaluate(() => [...document.querySelectorAll("#results details:not([open])")].map((one) => (one.open = true)).length);
    scrolled += await screens();
  }
  const missing = ["sum", "day", "late"].filter((_, n) => !known[n]);
  await page.evaluate(() => document.querySelectorAll("#results details").forEach((one) => (one.open = false)));
  const heights = await page.evaluate(() => [document.getElementById("results").offsetHeight, document.documentElement.scrollHeight].map((height) => height / innerHeight));
  await context.close();
  return { scrolled, taps, missing, heights };
}

await withChromium(dist, async (browser, server) => {
  console.log("| determination | screens scrolled | taps | not found | the result, screens | the whole page, screens |\n|---|---:|---:|---|---:|---:|");
  for (const name of names) {
    const { scrolled, taps, missing, heights } = await walk(browser, server, name);
    console.log(`| ${name} | ${scrolled} | ${taps} | ${missing.join(", ") || "–"} | ${heights.map((height) => height.toFixed(1)).join(" | ")} |`);
  }
});
