// How fast does the JavaScript package read? node benches/wasm.mjs PACKAGE FILE...: prints JSON, the nanoseconds for one pass
// over all and for the longest, and the answers. The engine compiles twice, quickly and then well: enough passes for the second.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, ...files] = process.argv.slice(2);
const { analyse } = await import(pathToFileURL(resolve(folder, "node.mjs")));
const texts = files.map((file) => readFileSync(file, "utf8"));

function best(which) {
  let least = Infinity;
  const start = process.hrtime.bigint();
  for (let passes = 0; passes < 60 || process.hrtime.bigint() - start < 3_000_000_000n; passes++) {
    const began = process.hrtime.bigint();
    for (const text of which) analyse(text);
    least = Math.min(least, Number(process.hrtime.bigint() - began));
  }
  return least;
}

const longest = texts.reduce((a, b) => (b.length > a.length ? b : a));
console.log(JSON.stringify({ nanoseconds: best(texts), longest: best([longest]), answers: texts.map((text) => analyse(text)) }));
