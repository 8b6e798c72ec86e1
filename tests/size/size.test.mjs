// Does the budget hold? A page that grows past its ceiling fails, and the file that grew is named.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const size = fileURLToPath(new URL("../../.ci/size.mjs", import.meta.url));

/** Weighs a page of these files (random bytes, which nothing packs smaller), against what was recorded. */
function weigh(files, recorded) {
  const folder = mkdtempSync(join(tmpdir(), "putright-size-"));
  try {
    for (const path of ["dist", "tests/size"]) mkdirSync(join(folder, path), { recursive: true });
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, "dist", name), randomBytes(bytes));
    writeFileSync(join(folder, "tests/size/sizes.json"), JSON.stringify(recorded));
    return spawnSync("node", [size], { cwd: folder, encoding: "utf8" });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("a page within its ceiling passes, though a file grew", () => {
  const { status, stderr } = weigh({ "index.html": 2000, "main.mjs": 3000 }, { "index.html": 1000 });
  assert.deepEqual([status, stderr], [0, ""]);
});

test("a page past its ceiling fails, and only what grew is named, by its name without the hash", () => {
  const { status, stderr } = weigh({ "index.html": 2000, "page-0123456789abcdef.css": 600_000 }, { "index.html": 2100, "page.css": 2000 });
  assert.equal(status, 1);
  assert.match(stderr, /the page weighs 60\d{4} bytes, \d+ over its ceiling/);
  assert.match(stderr, /^size: page\.css grew by 598\d{3} bytes \(2000 to 600\d{3}\)\.$/m);
  assert.doesNotMatch(stderr, /index\.html/);
});
