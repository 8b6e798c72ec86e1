// Does the page open and read in every engine once its server is gone?

import assert from "node:assert/strict";
import { inEveryEngine, report } from "./engines.mjs";

inEveryEngine("after one visit it opens and reads without its server", async (page, server) => {
  await page.open(server.url);
  assert.match((await page.seal()).words, /works without a network from now on/);
  await server.stop();
  await assert.rejects(fetch(server.url), "the server is gone");
  await page.reopen();
  await page.read(report);
  assert.match(await page.words("#results"), /Larkmere Homes[^]*£600/);
  assert.equal((await page.seal()).state, "sealed");
  await page.open(server.url);
  await page.read(report);
  assert.match(await page.words("#results"), /Larkmere Homes[^]*£600/);
});
