// Does the single file work from disk in every engine: alone in a folder, by file:// only?

import assert from "node:assert/strict";
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after } from "node:test";
import { pathToFileURL } from "node:url";
import { inEveryEngine, report } from "./engines.mjs";
import { dist } from "../page/browser.mjs";
import { leaks } from "../page/ways.mjs";

const single = resolve(dist, "putright.html");
if (!existsSync(single)) throw new Error(`expected the single file ${single}, found none. Build it first: make release`);
const folder = mkdtempSync(join(tmpdir(), "putright-single-"));
const copy = join(folder, "a copy of putright.html");
copyFileSync(single, copy);
after(() => rmSync(folder, { recursive: true, force: true }));

inEveryEngine("the single file opens, reads, seals, and writes a paper then", async (page, server) => {
  await page.open(pathToFileURL(copy).href);
  assert.deepEqual(await page.seal(), { state: "sealed", words: "Sealed: your browser now refuses every request of this page, and the page has just tested that. What a seal does not cover stands under “Check it yourself”." });
  await page.paste(report);
  assert.match(await page.words("#results"), /Larkmere Homes[^]*£600[^]*Wednesday 27 March 2024/);
  await page.press("Show in text (finding 1)");
  assert.match(await page.words("mark"), /there was maladministration by the landlord/);
  // What would be saved is kept in the page: engines ask where to, each in its own way.
  await page.evaluate("void (() => { HTMLAnchorElement.prototype.click = () => {}; const Real = Blob; globalThis.Blob = function (parts, kind) { globalThis.saved = String(parts[0]); return new Real(parts, kind); }; })()");
  await page.press("Markdown");
  await page.until("globalThis.saved?.includes('Larkmere Homes')");
  assert.deepEqual(await page.errors(), []);
  await leaks(page.evaluate, server);
  assert.deepEqual(server.log, []);
}, { provokesErrors: true });
