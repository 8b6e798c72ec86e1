// Does the single file work by a double click: from disk, without a server, asking nobody for anything?
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const folder = mkdtempSync(join(tmpdir(), "putright-single-"));
const file = join(folder, "a copy of putright.html");
let browser, page;
const asked = [], said = [];

before(async () => {
  // Alone in a folder, under another name: nothing may be needed beside it.
  copyFileSync("dist/putright.html", file);
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  page = await browser.newPage();
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => message.type() === "error" && said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  await page.goto(pathToFileURL(file).href);
  await page.locator("html[data-ready=yes]").waitFor({ state: "attached" });
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("it reads a pasted report and shows the result", async () => {
  const report = readFileSync("tests/package/report.txt", "utf8");
  await page.getByLabel("Determination text").fill(report);
  await page.getByRole("button", { name: "Read it" }).click();
  const results = page.getByRole("region", { name: "Results" });
  await results.getByText("Larkmere Homes").first().waitFor();
  assert.match(await results.innerText(), /£600/);
});

/** Presses a button that saves a file, and returns its contents. */
async function download(name) {
  const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name, exact: true }).click()]);
  return readFileSync(await saved.path(), "utf8");
}

test("everything else works from it too: evidence, downloads, ticks, files, the example and undo", async () => {
  const results = page.getByRole("region", { name: "Results" });
  await results.getByRole("button", { name: "Show in text (order 1)" }).click();
  await page.locator("mark").first().waitFor();
  for (const [name, wanted] of [["Calendar file", /BEGIN:VEVENT/], ["Table of orders (CSV)", /Larkmere Homes/], ["Markdown", /^# /], ["Plain text", /£600/], ["Data (JSON)", /"ordered_pence": 60000/]]) {
    assert.match(await download(name), wanted);
  }
  await page.getByLabel(/^Done/).first().check();
  const ticks = await download("My ticks and figures");
  await page.getByLabel(/^Done/).first().uncheck();
  await page.locator("#files").setInputFiles([{ name: "ticks.json", mimeType: "application/json", buffer: Buffer.from(ticks) }]);
  await page.locator("#said", { hasText: "are back" }).waitFor();
  assert.ok(await page.getByLabel(/^Done/).first().isChecked());
  const text = readFileSync("tests/package/report.txt", "utf8");
  const other = text.replace(/\b20\d{7}\b/g, "202088888");
  await page.locator("#files").setInputFiles([["a.txt", text], ["b.txt", other]].map(([name, words]) => ({ name, mimeType: "text/plain", buffer: Buffer.from(words) })));
  await page.locator(".case-table").waitFor();
  assert.equal(await page.locator(".case-table tbody tr").count(), 2);
  await page.getByRole("button", { name: "Try an example" }).click();
  await results.getByText("Larkmoor Vale Homes").filter({ visible: true }).first().waitFor();
  await page.getByLabel("Determination text").focus();
  await page.keyboard.press("ControlOrMeta+Z");
  assert.match(await page.getByLabel("Determination text").inputValue(), /Larkmere/);
});

test("its seal holds", async () => {
  const state = page.locator("#seal-state");
  await page.locator("#seal-state", { hasText: /^(Sealed|Not sealed):/ }).waitFor();
  assert.equal(await state.getAttribute("data-state"), "sealed", await state.innerText());
});

test("the sums hold for every file of the release, and for the site inside its zip", () => {
  const check = (folder) => execFileSync("sha256sum", ["--check", "--strict", "SHA256SUMS"], { cwd: folder, encoding: "utf8" });
  const listed = check("dist").trim().split("\n").map((line) => line.replace(/: OK$/, "")).sort();
  assert.deepEqual(listed, readdirSync("dist").filter((name) => name !== "SHA256SUMS").sort());
  const site = join(folder, "site");
  execFileSync("python3", ["-m", "zipfile", "-e", join("dist", listed.find((name) => name.endsWith(".zip"))), site]);
  check(site);
  for (const name of readdirSync(site).filter((name) => name !== "SHA256SUMS")) assert.ok(readFileSync(join(site, name)).equals(readFileSync(join("dist", name))), name);
});

test("it asked for nothing but itself, and nothing went wrong", () => {
  const elsewhere = asked.filter((url) => url !== pathToFileURL(file).href && !url.startsWith("data:") && !url.startsWith("blob:"));
  assert.deepEqual(elsewhere.filter((url) => !url.includes("is-it-sealed")), []);
  assert.deepEqual(said.filter((text) => !/is-it-sealed|Content Security Policy/.test(text)), []);
});

/** What is read of a file or a text in a page of its own, without the places where it stands and the labels before it. */
async function values(name) {
  const own = await browser.newPage();
  own.on("request", (request) => asked.push(request.url()));
  await own.goto(pathToFileURL(file).href);
  await own.locator("#seal-state", { hasText: /^(Sealed|Not sealed:)/ }).waitFor();
  await own.locator("#files").setInputFiles(`tests/files/invented/${name}`);
  await own.getByRole("region", { name: "Results" }).waitFor();
  const [saved] = await Promise.all([own.waitForEvent("download"), own.getByRole("button", { name: "Data (JSON)", exact: true }).click()]);
  const found = JSON.parse(readFileSync(await saved.path(), "utf8"), (key, value) => (/^(?:head|label|file|text_sha256|.*spans?)$/.test(key) ? undefined : value));
  await own.close();
  return found;
}

test("PDF and Word files are read from disk too, with the values of their text, and nothing is asked for", async () => {
  for (const stem of ["decision", "report"]) {
    const wanted = await values(`${stem}.txt`);
    for (const kind of [".pdf", "-untagged.pdf", ".docx"]) assert.deepEqual(await values(stem + kind), wanted, stem + kind);
  }
  assert.deepEqual(asked.filter((url) => !/^(?:file|data|blob):/.test(url)), []);
});
