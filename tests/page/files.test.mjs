// Are PDF, Word and mail read in the sealed page, offline too, with the values of their text, and is each that can't be read told why?

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { button, download, host, open, read, results, shared } from "./browser.mjs";
import { forms, inflated, nameless, partlyTurned, report, scan, turned } from "./papers.mjs";

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
  const { page, close } = await open({ wait: "ready", clock: true });
  await button(page, "Try an example").click();
  // The copy is not whole without the reader: for that the page waits a while.
  await page.clock.fastForward(30_000);
  await page.locator("#seal-state", { hasText: /^Sealed/ }).waitFor();
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

/** How long a file may take until its sentence or its result is there, in milliseconds, on a machine that does other things too: the page gives up after 20 s. */
const LONGEST = 25_000;

/** Opens one file, and gives back what is said of it: words, "password", or why it could not be read; and nothing else may be shown then. */
async function outcome(page, name, buffer) {
  const began = performance.now();
  await page.locator("#files").setInputFiles([file(name, buffer)]);
  await page.locator("#password:not([hidden]), #results:not(:empty)").first().waitFor({ timeout: LONGEST });
  await page.waitForFunction((name) => {
    const row = document.getElementById("results").innerText;
    return !document.getElementById("password").hidden || (document.getElementById("progress").hidden && (row.includes(`${name}\tCould not be read`) || document.getElementById("source-title")?.checkVisibility()));
  }, name, { timeout: LONGEST });
  assert.ok(performance.now() - began < LONGEST, `${name} took ${performance.now() - began} ms`);
  if (await page.locator("#password").isVisible()) return "password";
  const words = await results(page).innerText();
  return words.split(`${name}\tCould not be read: `)[1]?.split("\n")[0] ?? "read";
}

/** Each file with what is said of it. What must be refused is tried in one page, as long as that only refuses; all else in a fresh one. */
async function* outcomes(t, files, refused) {
  let opened;
  for (const [name, buffer] of files) {
    if (!refused(name)) {
      await opened?.close();
      opened = undefined;
    }
    opened ??= await open({ wait: "sealed" });
    const began = performance.now();
    const said = await outcome(opened.page, name, buffer);
    t.diagnostic(`${name}: ${Math.round(performance.now() - began)} ms: ${said}`);
    yield { name, said, page: opened.page };
    if (said !== "read" && said !== "password") continue;
    await opened.close();
    opened = undefined;
  }
  await opened?.close();
}

test("broken and hostile files end with a sentence, soon, and nothing of them is shown", async (t) => {
  const whole = invented("decision.pdf");
  const flipped = Buffer.from(whole);
  for (let at = whole.length / 4; at < whole.length; at += whole.length / 60) flipped[Math.floor(at)] ^= 0x55;
  const word = invented("decision.docx");
  const wanted = [
    ["cut.pdf", whole.subarray(0, (whole.length * 2) / 3), /damaged/],
    ["end.pdf", whole.subarray(0, whole.length - 1024), /damaged/],
    ["flipped.pdf", flipped, /damaged/],
    ["cut.docx", word.subarray(0, word.length / 2), /damaged/],
    ["only-its-name.pdf", Buffer.from("%PDF-1.7\n"), /damaged/],
    ["empty.pdf", Buffer.alloc(0), /empty/],
    ["old.doc", Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from("WordDocument", "utf16le")]), /old kind/],
    ["scan.pdf", scan(), /pictures/],
    ["nameless.pdf", nameless(), /fonts do not say/],
    ["forms.pdf", forms(), /takes too long/],
    ["inflated.pdf", inflated(), /takes too long/],
    ["protected.pdf", invented("protected.pdf"), /^password$/],
  ];
  for await (const { name, said, page } of outcomes(t, wanted, () => true)) {
    assert.match(said, wanted.find(([each]) => each === name)[2], name);
    assert.notEqual(said, "read", name);
    assert.doesNotMatch(await page.locator("main").innerText(), /Thornwick|202499992/, name);
  }
});

/** Broken and hostile files that are not part of the repository, and what is said of each; a file that is not named here must be read, or say why not. */
const FILES = resolve(process.env.PUTRIGHT_FILES ?? new URL("../../../shared/files", import.meta.url).pathname, "bad");
const BAD = {
  "bomb-forms.pdf": /takes too long/, "bomb.docx": /takes too long/, "empty.pdf": /empty/, "enc-user-aes256.pdf": /^password$/, "flipped60.pdf": /damaged/,
  "nodoc.docx": /damaged|no Word document/, "not-a-pdf.pdf": /./, "notzip.docx": /damaged|kind of file/, "noxml.docx": /damaged/, "old.doc": /\.docx/, "pages1000.pdf": /./,
  "scanned.pdf": /pictures/, "truncated-1k.pdf": /damaged/, "truncated-half.pdf": /damaged/, "truncated.docx": /damaged/,
};

test("every broken and hostile file of the collection ends with its sentence", { skip: existsSync(FILES) ? false : `${FILES} is not here: these files are not part of the repository` }, async (t) => {
  for await (const { name, said } of outcomes(t, readdirSync(FILES).map((name) => [name, readFileSync(resolve(FILES, name))]), (name) => BAD[name] && !BAD[name].test("read"))) {
    assert.match(said, BAD[name] ?? /^read$|[a-z]{3}/, name);
    if (/^(?:flipped|truncated|scanned|bomb)/.test(name)) assert.notEqual(said, "read", name);
  }
});

const WORDS = ["Thornwick Vale Homes \\(202499992\\)", "REPORT", "COMPLAINT 202499992", "Thornwick Vale Homes", "4 March 2026"];
/** Without a full line nobody can tell where a paragraph of a PDF ends. */
const WHOLE = [...WORDS, "The resident said that the gutter above her door had leaked since May, and that nobody had come."];

test("a long file can be cancelled, and nothing of it is shown", async () => {
  const { page, close } = await open({ wait: "sealed" });
  const long = report(1200, [...WORDS, ...Array.from({ length: 48 }, (_, at) => `${at}. The landlord wrote to the resident about the gutter, and did not say when it would come.`)]);
  await page.locator("#files").setInputFiles([file("long.pdf", long)]);
  await page.locator("#progress-label", { hasText: /Reading long\.pdf: \d+ %/ }).waitFor();
  await button(page, "Cancel").click();
  await page.locator("#progress").waitFor({ state: "hidden", timeout: 2000 });
  assert.doesNotMatch(await page.locator("main").innerText(), /202499992|gutter/);
  // The page goes on as before.
  await opened(page, file("report.pdf"));
  assert.match(await results(page).innerText(), /202399991/);
  await close();
});

test("a page that lies on its side is read, and words that stand sideways beside others are said to be missing", async () => {
  const { page, close } = await open({ wait: "sealed" });
  await opened(page, file("turned.pdf", turned(WHOLE)));
  assert.match(await results(page).innerText(), /Thornwick Vale Homes/);
  await opened(page, file("partly.pdf", partlyTurned(WHOLE, "A table of sums in pounds and pence that stands sideways")));
  await page.getByText(/partly\.pdf: Words that stand sideways, upside down or askew are missing here/).first().waitFor();
  await close();
});
