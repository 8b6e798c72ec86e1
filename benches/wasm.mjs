// How fast does the JavaScript package read? node benches/wasm.mjs PACKAGE FILE...: prints JSON, nanoseconds for one pass.
// The engine compiles the core twice, quickly and then well: enough passes for the second.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, ...files] = process.argv.slice(2);
const { analyse } = await import(pathToFileURL(resolve(folder, "node.mjs")));
const texts = files.map((file) => readFileSync(file, "utf8"));
const start = process.hrtime.bigint();
let least = Infinity;
for (let passes = 0; passes < 60 || process.hrtime.bigint() - start < 3_000_000_000n; passes++) {
  const began = process.hrtime.bigint();
  for (const text of texts) analyse(text);
  least = Math.min(least, Number(process.hrtime.bigint() - began));
}
console.log(JSON.stringify({ analyse: least }));
