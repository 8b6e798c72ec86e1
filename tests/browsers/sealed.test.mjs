// Is what the footer says about the seal true in every engine?

import assert from "node:assert/strict";
import { inEveryEngine } from "./engines.mjs";
import { leaks, MUST_ARRIVE } from "../page/ways.mjs";

inEveryEngine("the page says that it is sealed, and no way out reaches the server; before, the same ways do", async (page, server) => {
  // The control: an address that holds no page has no policy either.
  await page.go(`${server.url}nothing-is-here`);
  const arrived = await leaks(page.evaluate, server);
  for (const way of MUST_ARRIVE) assert.ok(arrived.includes(way), `${way} would arrive; found ${arrived.join(", ")}`);

  await page.open(server.url);
  assert.deepEqual(await page.seal(), { state: "sealed", words: "Sealed: your browser now refuses every request of this page, and the page has just tested that. What a seal does not cover stands under “Check it yourself”. It works without a network from now on." });
  const before = server.log.length;
  await leaks(page.evaluate, server);
  assert.deepEqual(server.log.slice(before), []);
}, { provokesErrors: true });
