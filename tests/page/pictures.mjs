// How does it look? Pictures for people in target/screenshots, at each width, light, dark, forced and on paper. `.ci/steps pictures`.

import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { button, file, open, results, shared, shots } from "./browser.mjs";
import { report } from "./reports.mjs";

shared();
mkdirSync(shots, { recursive: true });

const picture = (page, name, fullPage = false) => page.screenshot({ path: resolve(shots, `${name}.png`), fullPage });

async function example(page) {
  await button(page, "Try an example").click();
  await results(page).waitFor();
}

async function cases(page, count) {
  const outcomes = ["maladministration", "severe maladministration", "service failure", "no maladministration", "reasonable redress"];
  await page.locator("#files").setInputFiles(Array.from({ length: count }, (_, n) => file(`${n}.txt`, report({ reference: `2026${String(n).padStart(5, "0")}`, outcome: outcomes[n % 5] }))));
  await page.locator(".case-table").waitFor();
}

for (const width of [320, 375, 390, 768, 1024, 1280, 1440, 1600]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`the first screen, a result with all that opens, and a table of cases: ${width} px, ${colorScheme}`, async () => {
      const { page, close } = await open({ viewport: { width, height: width < 700 ? 844 : 900 }, colorScheme });
      const name = `${width}-${colorScheme}`;
      await picture(page, `empty-${name}`);
      await example(page);
      await picture(page, `first-${name}`);
      await results(page).getByRole("button", { name: "Show in text (order 2)" }).click();
      await page.locator("#results-title").evaluate((title) => title.scrollIntoView());
      await picture(page, `words-${name}`);
      await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
      await picture(page, `result-${name}`, width < 1000);
      await cases(page, 3);
      await picture(page, `cases-${name}`, true);
      await close();
    });
  }
}

const SCREENS = { light: {}, dark: { colorScheme: "dark" }, forced: { forcedColors: "active" }, small: { viewport: { width: 320, height: 640 } } };
for (const [name, options] of Object.entries(SCREENS)) {
  test(`each view of many cases, on the screen and on paper: ${name}`, async () => {
    const { page, close } = await open(options);
    await cases(page, 12);
    for (const view of ["Duties", "Counts", "Board paper", "Tables"]) {
      await page.getByRole("navigation", { name: "All cases together" }).getByRole("button", { name: view, exact: true }).click();
      const file = `caseload-${view.toLowerCase().replace(" ", "-")}-${name}`;
      await picture(page, file, true);
      await page.emulateMedia({ media: "print" });
      await picture(page, `${file}-print`, true);
      await page.emulateMedia({ media: "screen" });
    }
    await close();
  });
}

test("a case as it is printed", async () => {
  const { page, close } = await open();
  await example(page);
  await page.pdf({ path: resolve(shots, "print.pdf"), preferCSSPageSize: true, printBackground: false });
  await close();
});
