// How does a test get a page? One Chromium for a test file, a fresh profile for each test, and a server whose log is kept.

import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { join, resolve } from "node:path";
import { after, before } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium } from "playwright-core";
import { serve } from "./serve.mjs";

const project = fileURLToPath(new URL("../../", import.meta.url));
export const dist = resolve(project, process.env.PUTRIGHT_DIST ?? "dist");
export const shots = resolve(project, "target/screenshots");
const corpus = resolve(project, process.env.PUTRIGHT_CORPUS ?? "../shared/corpus");

if (!existsSync(resolve(dist, "index.html"))) throw new Error(`expected a built page in ${dist}, found none. Build it first: make build`);

/** Real reports with what is in them, where they are at hand; they never leave the machine they are on. */
export function gold(folder) {
  const from = resolve(corpus, folder);
  if (!existsSync(from)) return [];
  const names = readdirSync(from).filter((name) => name.endsWith(".txt"));
  return names.map((name) => ({
    name: name.replace(".txt", ""),
    text: readFileSync(resolve(from, name), "utf8"),
    gold: JSON.parse(readFileSync(resolve(from, name.replace(".txt", ".gold.json")), "utf8")),
  }));
}

/** The reason to skip a test that needs the corpus. */
export const noCorpus = existsSync(corpus) ? false : "the corpus of real determinations is not beside this project; set PUTRIGHT_CORPUS to its folder";

/** Whether the largest texts are tried at their whole size, as `.ci/steps browser-all` does; else smaller ones, which cross the same limits. */
export const whole = Boolean(process.env.PUTRIGHT_WHOLE);

let browser;
let server;

/** Call once a file: starts and stops what its tests share. */
export function shared(path = "/some/folder/") {
  before(async () => {
    server = await serve(dist, path);
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });
  });
  after(async () => {
    for (const person of people) await person.close();
    await browser?.close();
    await server?.stop();
  });
}

/** Closed with the file at the latest: a test that fails does not come so far. */
const people = [];
/** A profile as a person has it: some things that Chromium asks for, it asks for only there. */
export const profile = async () => {
  const folder = mkdtempSync(join(tmpdir(), "putright-profile-"));
  const person = await chromium.launchPersistentContext(folder, { executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"], locale: "en-GB" });
  person.on("close", () => rmSync(folder, { recursive: true, force: true }));
  people.push(person);
  return person;
};

/** The server of this test file. */
export const host = () => server;

/** Opens the page in a fresh profile. `requests` lists every address that was asked for, `trouble` every error. */
export async function open(options = {}) {
  const { init, with: argument, wait = "ready", clock = false, ...context } = options;
  const profile = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-GB", ...context });
  const page = await profile.newPage();
  const requests = [];
  const trouble = [];
  profile.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => trouble.push(error.message));
  page.on("console", (message) => message.type() === "error" && trouble.push(message.text()));
  if (clock) await page.clock.install();
  if (init) await page.addInitScript(init, argument);
  await page.goto(server.url);
  if (wait === "ready") await page.locator("html[data-ready]").waitFor({ state: "attached" });
  if (wait === "sealed") await page.locator("#seal-state", { hasText: /^(Sealed|Not sealed:)/ }).waitFor();
  return { page, profile, requests, trouble, close: () => profile.close() };
}

export const box = (page) => page.getByLabel("Determination text");
export const results = (page) => page.getByRole("region", { name: "Results" });
export const button = (page, name) => page.getByRole("button", { name, exact: true });

/** Puts a text into the box and reads it, as a person who presses the button. */
export async function read(page, text) {
  await box(page).fill(text);
  await button(page, "Read it").click();
}

/** Pastes as a person does, through the clipboard. */
export async function paste(page, text) {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await box(page).click();
  await page.keyboard.press("ControlOrMeta+V");
}

/** A file as a person chooses it. */
export const file = (name, contents, mimeType = "text/plain") => ({ name, mimeType, buffer: Buffer.from(contents) });

/** Presses a button that saves a file, and returns what was saved. */
export async function download(page, name) {
  const [saved] = await Promise.all([page.waitForEvent("download"), button(page, name).click()]);
  return { name: saved.suggestedFilename(), text: readFileSync(await saved.path(), "utf8") };
}

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** That axe finds nothing against it. The page has no frames, so it is asked in the page itself: asked from one beside it, it takes three times as long. */
export async function axe(page, state) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ runOnly: TAGS, resultTypes: ["violations"] }).analyze();
  const found = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).slice(0, 3).join(" | ")}`);
  assert.deepEqual(found, [], `axe, ${state}`);
}

export const pounds = (pence) => `£${(pence / 100).toLocaleString("en-GB", pence % 100 ? { minimumFractionDigits: 2 } : {})}`;
export const longDate = (iso) => new Date(`${iso}T12:00:00Z`).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
/** Words without regard to quotes, dashes and spaces, as the corpus is compared. */
export const plain = (words) => words.normalize("NFKC").replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, "-").replace(/\s+/g, " ").trim().toLowerCase();
