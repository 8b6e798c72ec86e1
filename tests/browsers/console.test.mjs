// Does any engine complain while the page loads? Each story listens to the console too; this one is there from the first byte.

import assert from "node:assert/strict";
import { inEveryEngine } from "./engines.mjs";
import { consoleOf } from "./webkit.mjs";

inEveryEngine("loading the page is an error to nobody, but for the refusal that the test of the seal asks for", async (page, server) => {
  let said;
  if (page.name === "WebKitGTK") {
    said = await consoleOf(server.url, /is-it-sealed/);
    // WebKit knows no manifest-src, and says so: it has no manifest to load either. The others need it.
    said = said.filter((words) => /ERROR/.test(words) && !words.endsWith("Unrecognized Content-Security-Policy directive 'manifest-src'."));
  } else {
    await page.open(server.url);
    await page.seal();
    said = await page.said();
  }
  assert.ok(said.length > 0, "the console is heard");
  assert.deepEqual(said.filter((words) => !/is-it-sealed/.test(words)), []);
});
