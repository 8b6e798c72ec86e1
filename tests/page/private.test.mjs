// Does anything leave the page, and does it work without a network?

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { box, button, dist, host, open, profile, read, results, shared } from "./browser.mjs";
import { serve } from "./serve.mjs";
import { arrivals, HUNDRED } from "./hundred.mjs";
import { report } from "./reports.mjs";
import { leaks, WAYS } from "./ways.mjs";

shared();

test("once sealed, no way out reaches any server; the same ways do without the policies, and before the seal only to this site", async () => {
  const elsewhere = await serve(dist, "/");
  const table = [];
  const tryAll = async (page, state) => {
    for (const [where, server] of [["this site", host()], ["another site", elsewhere]]) table.push([`${state}, to ${where}`, await leaks((way) => page.evaluate(way), server)]);
  };
  // The control: the ways are real ones.
  const free = await open({ bypassCSP: true, serviceWorkers: "block" });
  await tryAll(free.page, "no policy");
  await free.close();

  // The real page: first as long as its copy has not arrived, then sealed.
  const held = [];
  host().fault = (name, response) => name === "worker.js" && held.push(response);
  const real = await open({ wait: "nothing" });
  await real.page.locator("#seal-state", { hasText: "Not sealed yet" }).waitFor();
  await tryAll(real.page, "first policy");
  assert.match(await real.page.locator("#seal-state").innerText(), /^Not sealed yet/, "the ways were tried before the seal");
  for (const response of held) response.destroy();
  await real.page.locator("#seal-state", { hasText: /^Sealed/ }).waitFor();
  host().fault = () => false;
  await tryAll(real.page, "sealed");
  await real.close();
  await elsewhere.stop();

  for (const [state, arrived] of table) console.log(`${state}: ${arrived.length} of ${Object.keys(WAYS).length} arrive: ${arrived.join(", ")}`);
  const all = Object.keys(WAYS);
  assert.deepEqual(Object.fromEntries(table), {
    "no policy, to this site": all,
    // A worker's script must come from the page's own site, policy or not.
    "no policy, to another site": all.filter((way) => way !== "worker"),
    // Trusted Types refuse a worker's address that is no more than a string.
    "first policy, to this site": all.filter((way) => !["font", "frame", "form post", "worker"].includes(way)),
    "first policy, to another site": [],
    "sealed, to this site": [],
    "sealed, to another site": [],
  });
});

/** Waits for the seal by asking again and again: a move that the page refuses is one that the tool waits for. */
async function isSealed(page) {
  for (let tries = 0; tries < 100; tries++) {
    const state = await page.evaluate(() => document.getElementById("seal-state")?.textContent ?? "").catch(() => "");
    if (state.startsWith("Sealed")) return;
    await new Promise((resume) => setTimeout(resume, 100));
  }
  assert.fail("the page is not sealed");
}

/** The table of docs/WAYS-OUT.md: for each way whether it arrives, from a page without policies, before the seal, and after. */
const table = (arrived) => HUNDRED.map(({ kind, name }) => `| ${name} | ${kind} | ${arrived.map((names) => (names.includes(name) ? "yes" : "no")).join(" | ")} |`).join("\n");

test("of more than a hundred ways out all arrive without policies, and once sealed only those that are said", { timeout: 300_000 }, async () => {
  const elsewhere = await serve(dist, "/");
  const person = await profile();
  // Chromium follows no rules of speculation in a page that is busy with a hundred other things.
  const together = ({ kind, name }) => kind === "stays" && !name.startsWith("rules of speculation");

  /** All ways that stay, in one page; the others in a page of their own each, or in one that none of them may lead away. */
  const tryAll = async (fresh, onePage) => {
    const arrived = await arrivals(await fresh(), HUNDRED.filter(together), elsewhere, 2500);
    let tab = await fresh();
    for (const way of HUNDRED.filter((way) => !together(way))) {
      // One of them loads the page anew, which is a fresh page then.
      if (onePage) await isSealed(tab);
      arrived.push(...(await arrivals(tab, [way], elsewhere, way.kind === "stays" ? 2000 : 400)));
      if (onePage) continue;
      tab = await fresh();
      for (const opened of person.pages().slice(1)) if (opened !== tab) await opened.close();
    }
    return arrived;
  };

  const free = await tryAll(async () => {
    const page = await person.newPage();
    await page.goto(`${elsewhere.url}nothing-is-here`);
    return page;
  });
  const held = [];
  host().fault = (name, response) => name === "worker.js" && held.push(response);
  const unsealed = await tryAll(async () => {
    const page = await person.newPage();
    await page.goto(host().url);
    await page.locator("#seal-state", { hasText: "Not sealed yet" }).waitFor();
    return page;
  });
  for (const response of held) response.destroy();
  host().fault = () => false;
  const addresses = new Set();
  const sealed = await tryAll(async () => {
    const page = await person.newPage();
    page.on("dialog", (dialog) => dialog.accept());
    await page.goto(host().url);
    await page.locator("#seal-state", { hasText: /^Sealed/ }).waitFor();
    page.on("framenavigated", (frame) => frame === page.mainFrame() && addresses.add(frame.url()));
    return page;
  }, true);
  await person.close();
  await elsewhere.stop();

  console.log(`of ${HUNDRED.length} ways, ${free.length} arrive without policies, ${unsealed.length} before the seal, ${sealed.length} after: ${sealed.join(", ")}`);
  const missing = HUNDRED.map(({ name }) => name).filter((name) => !free.includes(name));
  assert.deepEqual(missing, [], "every way is one");
  assert.ok(HUNDRED.length >= 100);
  const names = (...kinds) => HUNDRED.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name);
  assert.deepEqual(sealed, names("left"), "what is left is said");
  assert.deepEqual([...addresses].filter((address) => address.replace(/#.*/, "") !== host().url), [], "the page stays where it is");
  const written = readFileSync(new URL("../../docs/WAYS-OUT.md", import.meta.url), "utf8");
  const now = table([free, unsealed, sealed]);
  if (process.env.UPDATE_WAYS) writeFileSync(new URL("../../docs/WAYS-OUT.md", import.meta.url), written.replace(/^\| [^|]+ \| (?:stays|tabs|leaves|peers|left) \|[^]*\|$/m, now));
  else assert.ok(written.includes(now), `docs/WAYS-OUT.md holds another table than what arrives: UPDATE_WAYS=1 writes it. Now:\n${now}`);
});

test("reading a text makes no request, stores nothing and leaves the address alone", async () => {
  const { page, profile, close } = await open({ wait: "sealed" });
  const before = host().log.length;
  await button(page, "Try an example").click();
  await results(page).waitFor();
  await results(page).getByRole("button", { name: "Show in text (finding 1)" }).click();
  await page.waitForTimeout(200);
  assert.deepEqual(host().log.slice(before), []);
  assert.deepEqual(await profile.cookies(), []);
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  assert.equal(page.url(), host().url);
  await close();
});

/** The Ombudsman’s own phrases, which a report of a misreading may hold. */
const PHRASES = /\b(?:in accordance with|paragraph|of the scheme|there was|severe|maladministration|in the landlord’s handling|handling of|within|weeks|of the date of this report|the landlord|must|pay|the resident|compensation|for|apologise|to|in writing|the apology|must come from|a senior member of staff|her time|the complaint is about|complaint|report|of|is|about|no date)\b/gi;

test("a report of a misreading holds version, area and the shape of the words, and no letter of the text but the Ombudsman’s phrases", async () => {
  const { page, close } = await open({ wait: "sealed" });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const secret = "Zorblatt Quindle of 7 Vexmoor Yard, 0700 900123, zq@vexmoor.quorn";
  await read(page, report({ landlord: "Xylophane Homes", orders: [`Within 2 weeks of the date of this report, the landlord must pay ${secret} £436 compensation.`, "Within 2 weeks, the landlord must pay the resident £6██ for her time."] }));
  await page.evaluate(() => document.querySelectorAll("#result details").forEach((d) => (d.open = true)));
  const buttons = results(page).getByRole("button", { name: /^Copy a report of this/ });
  const count = await buttons.count();
  for (const what of ["finding 1", "order 1", "note 1", "complaint 1", "landlord", "sum 1"]) await page.getByRole("button", { name: `Copy a report of this (${what})` }).waitFor();
  for (let n = 0; n < count; n++) {
    await buttons.nth(n).click();
    await page.locator(".report .said").nth(n).getByText("Copied. Nothing of your text is in it.").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /^Something was misread by Put Right \d+\.\d+\.\d+\.\r?\n/);
    assert.match(copied, /\nArea: (?:findings|orders|sums of money|[a-z ,]+)\r?\nForm: report\r?\nWarned of there: /);
    for (const word of [...secret.split(/[^\p{L}\d]+/u), "Xylophane", "202699001", "436", "lift", "broken"].filter((word) => word.length > 1 && word !== "of")) assert.ok(!copied.includes(word), `${word} is in\n${copied}`);
    const shape = copied.split(/phrases\):\s+/)[1];
    assert.deepEqual(shape.replace(PHRASES, "").match(/[a-wyzA-WYZ]{2,}|[0-8]/g) ?? [], [], shape);
  }
  assert.ok(count >= 8, `${count} buttons`);
  await close();
});

test("the first policy stands before anything that loads, and forbids markup from strings", async () => {
  const { page, close } = await open();
  const order = await page.evaluate(() => [...document.head.children].map((e) => e.httpEquiv || e.rel || e.localName));
  assert.ok(order.indexOf("Content-Security-Policy") < order.findIndex((name) => /stylesheet|script|icon|preload|manifest/.test(name)));
  assert.equal(await page.locator("script:not([src]), style, [style]:not(.bar-part), [onclick]").count(), 0, "nothing inline");
  assert.ok(await page.evaluate(() => { try { document.body.innerHTML = "<p>"; return false; } catch { return true; } }), "innerHTML throws");
  await close();
});

test("a copy that does not arrive keeps the page from being sealed for no longer than a while, and it says what is true until then", async () => {
  host().fault = (name) => name === "worker.js";
  const { page, close } = await open({ wait: "nothing", clock: true });
  const state = page.locator("#seal-state");
  await page.locator("#seal-state", { hasText: "Not sealed yet" }).waitFor();
  assert.equal(await state.getAttribute("data-state"), "open");
  await page.clock.fastForward(30_000);
  await page.locator("#seal-state[data-state=sealed]").waitFor();
  assert.doesNotMatch(await state.innerText(), /without a network/);
  host().fault = () => false;
  await close();
});

test("“Check it yourself” opens, says how, what it does not cover and how to compare, and leaves the address alone", async () => {
  const { page, close } = await open({ wait: "sealed" });
  await page.getByRole("link", { name: "Check it yourself" }).click();
  const words = await page.locator("#check").innerText();
  for (const said of [/“Network”/, /flight mode/, /extensions/, /WebRTC/, /tampered copy/, /SHA256SUMS/, /certutil -hashfile/, /shasum -a 256/]) assert.match(words, said);
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Check it yourself");
  assert.equal(page.url(), host().url);
  await close();
});

test("the text box asks no service for help, and the address tells nobody anything", async () => {
  const { page, close } = await open();
  const field = box(page);
  for (const [name, value] of [["autocomplete", "off"], ["autocorrect", "off"], ["autocapitalize", "off"], ["spellcheck", "false"], ["translate", "no"]]) assert.equal(await field.getAttribute(name), value);
  assert.equal(await field.getAttribute("name"), null, "a field without a name is remembered by no browser");
  assert.equal(await page.evaluate(() => document.querySelector("meta[name=referrer]").content), "no-referrer");
  assert.equal(await field.evaluate((box) => box.form), null, "the text is in no form that could be sent");
  // The one form asks for the password of a file, and has nowhere to go.
  assert.equal(await page.locator("form[action], form[method], form[target], [formaction]").count(), 0);
  // Sources and the Ombudsman's addresses are links; none carries anything along, and none gets hold of this page.
  const links = await page.locator("a[href]:not([href^='#'])").evaluateAll((all) => all.map((a) => [a.getAttribute("href"), a.rel]));
  for (const [href, rel] of links) {
    assert.match(href, /^(https:\/\/[^?#]*(\?p=\d+)?|tel:[+\d]+|mailto:[^?]+)$/, "an address and nothing else");
    if (href.startsWith("https:")) assert.equal(rel, "noopener noreferrer", href);
  }
  await close();
});
