// What must the page keep for use without a network? Run by trunk after each build: writes the worker with its list of files.
//
// The list's version is a hash of the files' contents: trunk's own file names do not change when only wasm-opt did.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

const root = process.env.TRUNK_STAGING_DIR;
if (!root) throw new Error("expected TRUNK_STAGING_DIR to name the built page; run this through `trunk build`");

function* filesIn(folder) {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* filesIn(path);
    else yield relative(root, path).replaceAll("\\", "/");
  }
}

const files = [...filesIn(root)].filter((name) => name !== "worker.js" && !name.endsWith(".d.ts"));
const hash = createHash("sha256");
for (const name of files) hash.update(name).update("\0").update(readFileSync(join(root, name)));
const version = hash.digest("hex").slice(0, 16);

const worker = readFileSync(new URL("worker.js", import.meta.url), "utf8");
const list = JSON.stringify(["./", ...files.filter((name) => name !== "index.html")]);
const made = worker.replace('"VERSION"', JSON.stringify(version)).replace('["FILES"]', list);
if (made.includes('"VERSION"') || made.includes('["FILES"]')) throw new Error("www/worker.js has lost its places for version and files");
writeFileSync(join(root, "worker.js"), made);
