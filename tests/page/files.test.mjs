// Are PDF, Word and mail read in the sealed page, offline too, with the values of their text, and is each that can't be read told why?

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { button, download, host, open, read, results, shared } from "./browser.mjs";

shared();

const invented = (name) => readFileSync(new URL(`../files/invented/${name}`, import.meta.url));
const file = (name, buffer = invented(name)) => ({ name, mimeType: "application/octet-stream", buffer });

/** What was read, without the places where it stands and the labels before it: those are the file's own. */
async function values(page) {
  const { text } = await download(page, "Data (JSON)");
  return JSON.parse(text, (key, value) => (/^(?:head|label|file|text_sha256|.*spans?)$/.test(key) ? undefined : value));
}

/** What is read from a pasted text. */
async function ofText(name) {
  const { page, close } = await open({ wait: "sealed" });
  await read(page, invented(name).toString());
  await results(page).waitFor();
  const found = await values(page);
  await close();
  return found;
}

/** Opens a file, and waits for what comes of it. */
async function opened(page, ...files) {
  await page.locator("#files").setInputFiles(files);
  await results(page).waitFor();
}

for (const stem of ["decision", "report"]) {
  test(`${stem}: PDF, with and without a structure tree, and Word give the values of the text, sealed, without a request`, async () => {
    const wanted = await ofText(`${stem}.txt`);
    for (const kind of [".pdf", "-untagged.pdf", ".docx"]) {
      const { page, trouble, close } = await open({ wait: "sealed" });
      assert.match(await page.locator("#seal-state").innerText(), /^Sealed/);
      const before = host().log.length;
      await opened(page, file(stem + kind));
      assert.deepEqual(await values(page), wanted, stem + kind);
      assert.equal(await page.getByRole("heading", { name: "The words of the file" }).count(), 1);
      assert.deepEqual(host().log.slice(before), [], "no request");
      assert.deepEqual(trouble.filter((words) => !/is-it-sealed|Content Security Policy/.test(words)), []);
      await close();
    }
  });
}

test("many kinds at once make a table, with a row and a reason for each that cannot be read", async () => {
  const { page, close } = await open({ wait: "sealed" });
  const pdf = invented("decision.pdf");
  await opened(page, file("decision.pdf"), file("report.docx"), file("cut.pdf", pdf.subarray(0, pdf.length / 2)), file("old.doc", Buffer.from("d0cf11e0a1b11ae1570044006f006300", "hex")));
  const words = await results(page).innerText();
  assert.match(words, /202499992/);
  assert.match(words, /202399991/);
  assert.match(words, /cut\.pdf\s+Could not be read: it is damaged/);
  await close();
});

test("a stored page opens files without a network", async () => {
  const { page, profile, close } = await open({ wait: "sealed" });
  await profile.setOffline(true);
  const again = await profile.newPage();
  await again.goto(host().url);
  await again.locator("#seal-state", { hasText: /^(Sealed|Not sealed:)/ }).waitFor();
  await opened(again, file("report.pdf"));
  assert.match(await results(again).innerText(), /202399991/);
  await close();
});

test("a text that is there before the reader seals the page at once; files then ask for a fresh page, one press away", async () => {
  const held = [];
  host().fault = (name, response) => /^reader-/.test(name) && held.push(response);
  const { page, close } = await open({ wait: "ready" });
  await button(page, "Try an example").click();
  await page.locator("#seal-state", { hasText: /^Sealed/ }).waitFor({ timeout: 30_000 });
  await page.locator("#files").setInputFiles([file("report.pdf")]);
  await button(page, "Open a fresh page for files").waitFor();
  host().fault = () => false;
  for (const response of held) response.destroy();
  await button(page, "Open a fresh page for files").click();
  await page.locator("#seal-state", { hasText: /^Sealed/ }).waitFor();
  await opened(page, file("report.pdf"));
  assert.match(await results(page).innerText(), /202399991/);
  await close();
});

test("a password is asked for, and a wrong one again", async () => {
  const { page, close } = await open({ wait: "sealed" });
  await page.locator("#files").setInputFiles([file("protected.pdf")]);
  const field = page.getByLabel("Password for protected.pdf");
  await field.fill("wrong");
  await button(page, "Open it").click();
  await page.getByLabel("That password does not open protected.pdf. Try another one").fill("secret");
  await button(page, "Open it").click();
  await results(page).waitFor();
  assert.match(await results(page).innerText(), /202499992/);
  await close();
});
