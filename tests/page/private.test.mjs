// Does anything leave the page, and does it work without a network?

import assert from "node:assert/strict";
import { test } from "node:test";
import { box, button, dist, host, open, read, results, shared } from "./browser.mjs";
import { serve } from "./serve.mjs";
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
  assert.equal(await page.locator("form").count(), 0);
  // Sources and the Ombudsman's addresses are links; none carries anything along, and none gets hold of this page.
  const links = await page.locator("a[href]:not([href^='#'])").evaluateAll((all) => all.map((a) => [a.getAttribute("href"), a.rel]));
  for (const [href, rel] of links) {
    assert.match(href, /^(https:\/\/[^?#]*(\?p=\d+)?|tel:[+\d]+|mailto:[^?]+)$/, "an address and nothing else");
    if (href.startsWith("https:")) assert.equal(rel, "noopener noreferrer", href);
  }
  await close();
});
