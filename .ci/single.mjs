// How does the page become one file? Writes dist/putright.html, which works by a double click, from disk, without a network.
//
//   node .ci/single.mjs GLUE.js CORE.wasm
//
// A page from disk may neither import modules nor fetch: so the loader is bundled into one classic script, which
// holds the glue (wasm-bindgen's "no-modules" form) and the core (compressed, in base64). Its policy names the
// hashes of that script and style, and allows nothing else.
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const [glueFile, wasmFile] = process.argv.slice(2);
const page = readFileSync("index.html", "utf8");

/** The single file's answer to www/core.mjs: each call of `glue` is a fresh instance of the bindings. */
const core = `
const packed = ${JSON.stringify(gzipSync(readFileSync(wasmFile), { level: 9 }).toString("base64"))};
function glue() {
${readFileSync(glueFile, "utf8")}
return Object.assign({}, wasm_bindgen, { default: wasm_bindgen });
}
export async function fetchCore(instances) {
  if (typeof DecompressionStream !== "function") throw new Error("this browser is too old to unpack the core");
  const bytes = Uint8Array.from(atob(packed), (c) => c.charCodeAt(0));
  const unpacked = new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));
  return { compiled: await WebAssembly.compile(await unpacked.arrayBuffer()), glues: Array.from({ length: instances }, glue) };
}`;

const bundle = await build({
  entryPoints: ["www/main.mjs"], bundle: true, format: "iife", target: "es2022", charset: "utf8", minify: true, legalComments: "none", write: false,
  plugins: [{
    name: "core",
    setup(builder) {
      builder.onLoad({ filter: /[/\\]www[/\\]core\.mjs$/ }, () => ({ contents: core, loader: "js" }));
    },
  }],
});
// In a page "</script" would end the script; a string may hold it as "<\/script".
const script = bundle.outputFiles[0].text.replaceAll("</script", "<\\/script");
const style = [...page.matchAll(/<link data-trunk rel="css" href="([^"]+)">/g)].map(([, file]) => readFileSync(file, "utf8")).join("\n");
const icon = `data:image/svg+xml;base64,${readFileSync("www/icon.svg").toString("base64")}`;
const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const policy = [
  "default-src 'none'", `script-src ${hash(script)} 'wasm-unsafe-eval'`, `style-src ${hash(style)}`, "img-src data:", "base-uri 'none'", "form-action 'none'",
  "require-trusted-types-for 'script'", "trusted-types putright-reader",
].join("; ");

/** Replaces what must be there exactly `times` times: a page that has changed its shape is an error, not a page without a policy. */
function replaceIn(text, pattern, by, times = 1) {
  const found = text.match(pattern)?.length ?? 0;
  if (found !== times) throw new Error(`single: expected ${times} of ${pattern} in index.html, found ${found}`);
  return text.replace(pattern, () => by);
}

let single = replaceIn(page, /(?<=<meta http-equiv="Content-Security-Policy" content=")[^"]*/g, policy);
single = replaceIn(single, /<link rel="icon"[^>]*>/g, `<link rel="icon" href="${icon}">`);
single = replaceIn(single, /<link rel="manifest"[^>]*>\n/g, "");
single = replaceIn(single, /<script type="module" src="main\.mjs"><\/script>\n/g, `<style>${style}</style>\n`);
single = single.replace(/<link data-trunk [^>]*>\n/g, "");
single = replaceIn(single, /<\/body>/g, `<script>${script}</script>\n</body>`);
for (const [what] of single.replace(script, "").matchAll(/<(?:link|script|img|iframe|source|object|embed)\b[^>]*\b(?:src|href)="(?!data:|#)[^"]*"/g)) {
  throw new Error(`single: one file must need no other, but index.html has ${what}`);
}
writeFileSync("dist/putright.html", single);
console.log(`dist/putright.html: ${Buffer.byteLength(single)} bytes`);
