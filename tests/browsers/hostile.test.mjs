// Does a hostile text run anything in any engine?

import assert from "node:assert/strict";
import { inEveryEngine } from "./engines.mjs";
import { HOSTILE, hostileReport } from "../page/hostile.mjs";

inEveryEngine("hostile texts are shown as text and run nothing", async (page, server) => {
  await page.open(server.url);
  await page.seal();
  const before = server.log.length;
  for (const words of HOSTILE) {
    await page.read(hostileReport(words));
    await page.until(`document.getElementById("source-text")?.textContent.includes(${JSON.stringify(words)})`);
    assert.equal(await page.evaluate("typeof window.hacked"), "undefined", words);
  }
  assert.equal(await page.evaluate(`document.querySelectorAll(":is(#workspace, #problem) :is(script, img, iframe, svg, style, link, meta, math)").length`), 0);
  assert.equal(await page.evaluate("location.href"), server.url);
  assert.deepEqual(server.log.slice(before), []);
});
