// What must the page keep for use without a network? Writes the worker of a built page, with its list of files.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const sha256 = (bytes) => createHash("sha256").update(bytes).digest();
export const hash = (bytes) => sha256(bytes).toString("hex").slice(0, 16);

export function writeWorker(root) {
  const worker = readFileSync(new URL("worker.js", import.meta.url), "utf8");
  const files = readdirSync(root).filter((name) => name !== "worker.js" && name !== "index.html").sort();
  const integrity = (name) => `sha256-${sha256(readFileSync(join(root, name))).toString("base64")}`;
  const contents = ["index.html", ...files].map((name) => `${name} ${hash(readFileSync(join(root, name)))}\n`);
  // The worker itself counts: another worker must never write into the copy of the one in use.
  const version = hash(worker + contents.join(""));
  const sums = Object.fromEntries([["./", integrity("index.html")], ...files.map((name) => [name, integrity(name)])]);
  const values = { VERSION: version, FILES: sums };
  const made = worker.replace(/"(VERSION|FILES)"/g, (_, name) => {
    const value = values[name];
    if (!value) throw new Error(`www/worker.js names ${name} twice`);
    delete values[name];
    return JSON.stringify(value);
  });
  if (Object.keys(values).length > 0) throw new Error(`www/worker.js has lost its place for ${Object.keys(values)}`);
  writeFileSync(join(root, "worker.js"), made.replace(/^\/\/.*\n|^ *\/\/.*\n/gm, ""));
}
