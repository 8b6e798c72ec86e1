// Does the main way work in every engine: paste or fill in a determination, see what it decides, and its words?

import assert from "node:assert/strict";
import { inEveryEngine, report } from "./engines.mjs";

async function isRead({ words, until }) {
  await until(`document.activeElement.id === "results-title"`);
  const results = await words("#results");
  assert.match(results, /Larkmere Homes/);
  assert.match(results, /202312345/);
  assert.match(results, /To be paid\s+£600\s+£350 of it is new/);
  assert.match(await words("#findings"), /Maladministration[^]*a leak from the flat above[^]*Reasonable redress/);
  assert.match(await words("#orders"), /Due: Wednesday 27 March 2024[^]*Apologise to the resident in writing\./);
}

inEveryEngine("a pasted report is read at once, and “Show in text” leads to its words", async (page, server) => {
  await page.open(server.url);
  await page.paste(report);
  await isRead(page);
  await page.press("Show in text (finding 1)");
  assert.equal(await page.words("mark"), "In accordance with paragraph 52 of the Housing Ombudsman Scheme, there was maladministration by the landlord in its handling of a leak from the flat above.");
  assert.equal(await page.evaluate("document.activeElement.localName"), "mark", "the focus is on the words");
  await page.picture("words");
  await page.press("Back to finding 1");
  assert.equal(await page.evaluate("document.activeElement.textContent.trim()"), "Show in text (finding 1)", "and back");
  await page.press("Show in text (order 1)");
  await page.until("document.querySelector('mark').textContent.includes('Apologise to the resident in writing.')");
});

inEveryEngine("a filled-in report is read by “Read it”", async (page, server) => {
  await page.open(server.url);
  await page.read(report);
  await isRead(page);
  await page.picture("result");
});
