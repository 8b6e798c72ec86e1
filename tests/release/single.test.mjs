// Does the single file work by a double click: from disk, without a server, asking nobody for anything?
import assert from "node:assert/strict";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
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

test("its seal holds", async () => {
  const state = page.locator("#seal-state");
  await page.locator("#seal-state", { hasNotText: "Loading" }).waitFor();
  assert.equal(await state.getAttribute("data-state"), "sealed", await state.innerText());
});

test("it asked for nothing but itself, and nothing went wrong", () => {
  const elsewhere = asked.filter((url) => url !== pathToFileURL(file).href && !url.startsWith("data:"));
  assert.deepEqual(elsewhere.filter((url) => !url.includes("is-it-sealed")), []);
  assert.deepEqual(said.filter((text) => !/is-it-sealed|Content Security Policy/.test(text)), []);
});
