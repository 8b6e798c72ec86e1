// Are PDF and Word files read in the sealed page, in every engine, with the values of their text?

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { inEveryEngine } from "./engines.mjs";

const invented = (name) => readFileSync(new URL(`../files/invented/${name}`, import.meta.url));

/** Gives the page a file, as a person does who chooses one. */
const choose = (name) => `void (() => {
  const bytes = Uint8Array.from(atob("${invented(name).toString("base64")}"), (c) => c.charCodeAt(0));
  const chosen = new DataTransfer();
  chosen.items.add(new File([bytes], "${name}"));
  const field = document.getElementById("files");
  field.files = chosen.files;
  field.dispatchEvent(new Event("change", { bubbles: true }));
})()`;

inEveryEngine("files are read in the sealed page without a request", async (page, server) => {
  for (const [name, reference, sum] of [["decision.pdf", "202499992", "£425"], ["report.pdf", "202399991", "£450"], ["decision-untagged.pdf", "202499992", "£425"], ["report.docx", "202399991", "£450"]]) {
    await page.open(server.url);
    assert.equal((await page.seal()).state, "sealed");
    const before = server.log.length;
    await page.evaluate(choose(name));
    await page.until(`document.getElementById("source-title")?.innerText === "The words of the file"`);
    const words = await page.words("#results");
    assert.ok(words.includes(reference) && words.includes(sum), `${name}: ${words.slice(0, 300)}`);
    assert.deepEqual(server.log.slice(before), []);
  }
});
