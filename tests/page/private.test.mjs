// Does anything leave the page, and does it work without a network?

import assert from "node:assert/strict";
import { test } from "node:test";
import { box, button, host, open, read, results, shared } from "./browser.mjs";
import { leaks, MUST_ARRIVE, WAYS } from "./ways.mjs";

shared();

test("once sealed, no way out reaches the server; on a page without policies the same ways do", async () => {
  const sealed = await open({ wait: "sealed", serviceWorkers: "block" });
  assert.match(await sealed.page.locator("#seal-state").innerText(), /^Sealed/);
  assert.deepEqual(await leaks((way) => sealed.page.evaluate(way), host()), []);
  await sealed.close();

  // The control: the ways are real ones.
  const free = await open({ wait: "nothing", bypassCSP: true, serviceWorkers: "block" });
  const arrived = await leaks((way) => free.page.evaluate(way), host());
  console.log(`without the policies ${arrived.length} of ${Object.keys(WAYS).length} ways reach the server: ${arrived.join(", ")}`);
  for (const name of MUST_ARRIVE) assert.ok(arrived.includes(name), `${name} would arrive`);
  await free.close();
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

test("after one visit it opens and reads without a network, in a new tab too", async () => {
  const { page, profile, close } = await open({ wait: "sealed" });
  assert.match(await page.locator("#seal-state").innerText(), /without a network/);
  await profile.setOffline(true);
  await page.reload();
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  const other = await profile.newPage();
  await other.goto(host().url);
  await read(other, "REPORT\n\nCOMPLAINT 209900006\n\nOak Vale Homes\n\n3 June 2024");
  await results(other).getByText("Oak Vale Homes", { exact: true }).waitFor();
  assert.equal(await box(other).getAttribute("autocomplete"), "off");
  assert.equal(await box(other).getAttribute("spellcheck"), "false");
  await close();
});
