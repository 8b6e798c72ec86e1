// Does it work without a network, and can a newer version do harm? Two different builds are served one after the other.

import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { writeWorker } from "../../www/worker.mjs";
import { box, button, dist, host, open, read, results, shared } from "./browser.mjs";

const PATH = "/some/folder/";
shared(PATH);

const folders = mkdtempSync(join(tmpdir(), "putright-offline-"));
after(() => rmSync(folders, { recursive: true, force: true }));

/** A build of another version: its page and its script say which, and the script has a name of its own. */
function version(n) {
  const root = join(folders, `v${n}`);
  cpSync(dist, root, { recursive: true, filter: (path) => !/putright[^/]*\.(html|zip|tgz)$|SHA256SUMS$/.test(path) });
  const script = readdirSync(root).find((name) => /^main-.*\.js$/.test(name));
  writeFileSync(join(root, script), `${readFileSync(join(root, script), "utf8")};document.documentElement.dataset.script="${n}";`);
  renameSync(join(root, script), join(root, `main-of-version-${n}.js`));
  const page = readFileSync(join(root, "index.html"), "utf8").replace(script, `main-of-version-${n}.js`).replace("<html ", `<html data-page="${n}" `);
  writeFileSync(join(root, "index.html"), page);
  writeWorker(root);
  return root;
}
const [one, two, three] = [1, 2, 3].map(version);

const versionOf = (page) => page.evaluate(() => [document.documentElement.dataset.page, document.documentElement.dataset.script]);
const copies = (page) => page.evaluate(() => caches.keys());
const report = "REPORT\n\nCOMPLAINT 209900006\n\nOak Vale Homes\n\n3 June 2024";

/** Opens the page in another tab of the same profile. */
async function tab(profile, url = host().url) {
  const page = await profile.newPage();
  await page.goto(url);
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  return page;
}

/** Waits until the worker that is being installed is there, or has failed. */
const installed = (page) => page.evaluate(async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  await registration.update().catch(() => {});
  for (let i = 0; i < 100 && registration.installing; i++) await new Promise((resume) => setTimeout(resume, 50));
  return registration.waiting !== null;
});
/** A page that is not ours at the same address: it is not sealed, and can ask about workers and copies. */
const bystander = async (profile) => {
  const page = await profile.newPage();
  await page.goto(`${host().url}icon.svg`);
  return page;
};

test("browsers find nothing that keeps it from being installed, before the seal and after it", async () => {
  // The browser reads the manifest when the page has loaded; the page waits for that before it seals itself.
  const held = [];
  host().fault = (name, response) => name === "worker.js" && held.push(response);
  const { page, profile, close } = await open();
  const devtools = await profile.newCDPSession(page);
  const hindrances = async () => (await devtools.send("Page.getInstallabilityErrors")).installabilityErrors.map((error) => error.errorId)
    // A test's profile keeps nothing, as a private window: that alone is not the page's doing.
    .filter((id) => id !== "in-incognito");
  assert.deepEqual((await devtools.send("Page.getAppManifest")).errors, []);
  assert.deepEqual(await hindrances(), []);
  for (const response of held) response.destroy();
  host().fault = () => false;
  await page.locator("#seal-state[data-state=sealed]").waitFor();
  assert.deepEqual(await hindrances(), []);
  await close();
});

test("after one visit it opens and reads without a network, in a new tab too", async () => {
  const { page, profile, close } = await open({ wait: "sealed" });
  assert.match(await page.locator("#seal-state").innerText(), /without a network/);
  await profile.setOffline(true);
  await page.reload();
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  for (const url of [host().url, `${host().url}index.html`, `${host().url}?from=home`]) {
    const other = await tab(profile, url);
    await read(other, report);
    await results(other).getByText("Oak Vale Homes", { exact: true }).first().waitFor();
  }
  await close();
});

test("a new version is told of quietly and waits; the page in use stays what it is; then the old copy goes", async () => {
  host().mounts[PATH] = one;
  const { page, profile, close } = await open({ wait: "sealed" });
  await read(page, report);
  const before = await copies(page);
  assert.equal(before.length, 1);
  await page.getByLabel("Count days from").focus();

  host().mounts[PATH] = two;
  const other = await tab(profile);
  await page.locator("#newer").waitFor();
  assert.equal((await copies(page)).length, 2, "the new copy is stored beside the old");
  assert.equal(await page.evaluate(() => document.activeElement.id), "as-of", "it takes no focus");
  assert.doesNotMatch(await page.locator("#announce").innerText(), /version/, "and is not read out");
  assert.ok(await results(page).isVisible(), "the result is still there");
  await button(page, "Try an example").click();
  await results(page).getByText("Larkmoor Vale Homes", { exact: true }).locator("visible=true").first().waitFor();
  for (const again of [other, page]) {
    await again.reload();
    await again.locator("html[data-ready]").waitFor({ state: "attached" });
    assert.deepEqual(await versionOf(again), ["1", "1"], "one version's page with its own script");
    await again.locator("#newer").waitFor();
  }

  await profile.setOffline(true);
  await page.goto("about:blank");
  await other.close();
  await page.waitForTimeout(500);
  await page.goto(host().url);
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  assert.deepEqual(await versionOf(page), ["2", "2"]);
  await page.locator("#seal-state[data-state=sealed]").waitFor();
  const now = await copies(page);
  assert.equal(now.length, 1);
  assert.notDeepEqual(now, before, "the old copy is gone");
  assert.equal(await page.locator("#newer").isVisible(), false);
  await close();
});

for (const [what, fault, serve] of [
  ["whose core does not arrive", (name, response) => name.endsWith(".wasm") && response.writeHead(500).end(), () => three],
  ["whose script is what a login page answers", (name, response) => /^main-.*\.js$/.test(name) && response.writeHead(200, { "content-type": "text/javascript" }).end("/* please log in */"), () => three],
  ["whose page is still the old one", (name, response) => name === "index.html" && response.writeHead(200, { "content-type": "text/html" }).end(readFileSync(join(two, "index.html"))), () => three],
]) {
  test(`an update ${what} leaves the old copy whole`, async () => {
    host().mounts[PATH] = two;
    const { page, profile, close } = await open({ wait: "sealed" });
    const before = await copies(page);
    host().mounts[PATH] = serve();
    host().fault = fault;
    const aside = await bystander(profile);
    assert.equal(await installed(aside), false, "the new worker was given up");
    host().fault = () => false;
    assert.deepEqual(await copies(aside), before, "nothing half is left");
    assert.equal(await page.locator("#newer").isVisible(), false, "and nothing is promised");
    await profile.setOffline(true);
    const other = await tab(profile);
    assert.deepEqual(await versionOf(other), ["2", "2"]);
    await read(other, report);
    await results(other).getByText("Oak Vale Homes", { exact: true }).first().waitFor();
    await profile.setOffline(false);
    assert.equal(await installed(aside), true, "the next try succeeds");
    await page.locator("#newer").waitFor();
    await close();
  });
}

test("a first visit behind a login page stores nothing, and the page does not say that it works without a network", async () => {
  host().mounts[PATH] = one;
  host().fault = (name, response) => name.endsWith(".css") && response.writeHead(200, { "content-type": "text/css" }).end("/* please log in */");
  const { page, close } = await open({ wait: "sealed" });
  assert.deepEqual(await copies(page), []);
  assert.doesNotMatch(await page.locator("#seal-state").innerText(), /without a network/);
  host().fault = () => false;
  await close();
});

for (const [what, harm] of [
  ["was damaged", async (cache) => cache.put((await cache.keys()).find(({ url }) => url.includes("main-")), new Response("/* damaged */", { headers: { "content-type": "text/javascript" } }))],
  ["lost its style", async (cache) => cache.delete((await cache.keys()).find(({ url }) => url.endsWith(".css")))],
  ["was emptied", async (cache) => Promise.all((await cache.keys()).map((key) => cache.delete(key)))],
]) {
  test(`a copy that ${what} is mended on the next visit, and works without a network again`, async () => {
    host().mounts[PATH] = one;
    const { page, profile, close } = await open({ wait: "sealed" });
    const aside = await bystander(profile);
    await aside.evaluate(`(async () => (${harm})(await caches.open((await caches.keys())[0])))()`);
    await page.reload();
    await page.locator("#seal-state[data-state=sealed]").waitFor();
    assert.deepEqual(await versionOf(page), ["1", "1"]);
    assert.match(await page.locator("#seal-state").innerText(), /without a network/);
    await profile.setOffline(true);
    const other = await tab(profile);
    await read(other, report);
    await results(other).getByText("Oak Vale Homes", { exact: true }).first().waitFor();
    await close();
  });
}

test("other sites of the same address, beside it or in a folder of it, keep their copies and their pages", async () => {
  const notes = join(folders, "notes");
  mkdirSync(notes);
  writeFileSync(join(notes, "index.html"), "<!doctype html><title>notes</title><p>These are notes.");
  Object.assign(host().mounts, { [PATH]: one, "/some/folder/inner/": two, "/some/other/": one, "/some/folder/notes/": notes });
  const { page, profile, close } = await open({ wait: "sealed" });
  await page.evaluate(() => caches.open("putright-of-somebody-else"));
  for (const path of ["/some/folder/inner/", "/some/other/"]) await (await tab(profile, host().origin + path)).locator("#seal-state[data-state=sealed]").waitFor();
  const all = await copies(page);
  assert.equal(all.length, 4, all.join("; "));
  assert.equal(new Set(all).size, 4);

  // A newer version of the one in the middle replaces its own copy only.
  host().mounts[PATH] = three;
  const aside = await bystander(profile);
  assert.equal(await installed(aside), true);
  const empty = await profile.newPage();
  for (const other of profile.pages()) if (other !== empty) await other.close();
  await empty.waitForTimeout(500);
  const next = await tab(profile);
  assert.deepEqual(await versionOf(next), ["3", "3"]);
  await next.locator("#seal-state[data-state=sealed]").waitFor();
  const left = await copies(next);
  assert.equal(left.length, 4);
  assert.equal(left.filter((name) => all.includes(name)).length, 3);

  await next.goto(`${host().url}notes/`);
  assert.equal(await next.title(), "notes", "a page in a folder of it is not taken over");
  await profile.setOffline(true);
  assert.deepEqual(await versionOf(await tab(profile, `${host().origin}/some/folder/inner/`)), ["2", "2"]);
  assert.deepEqual(await versionOf(await tab(profile, `${host().origin}/some/other/`)), ["1", "1"]);
  await close();
});
