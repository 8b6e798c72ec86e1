// How does the page become one file? Writes dist/putright.html, which works by a double click, from disk, without a network.
//
// It is the built page with its script, its style and its icon inside, and the core (compressed, in base64) in a block
// that www/core.mjs looks for. A page from disk may not fetch: its policy names the hashes of that script and style,
// and allows nothing else.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const read = (name, encoding = "utf8") => readFileSync(`dist/${name}`, encoding);
const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
let single = read("index.html");

/** Replaces what must be there exactly once: a page that has changed its shape is an error, not a page without a policy. */
function replaceOnce(pattern, by) {
  const found = [...single.matchAll(pattern)];
  if (found.length !== 1) throw new Error(`single: expected ${pattern} once in dist/index.html, found it ${found.length} times`);
  single = single.replace(pattern, () => by(...found[0]));
}

let script, style, core;
let seconds = "";
replaceOnce(/<link rel="stylesheet" href="([^"]+)">/g, (_, name) => `<style>${(style = read(name))}</style>`);
// In a page "</script" would end the script; a string may hold it as "<\/script".
replaceOnce(/<script defer src="([^"]+)"><\/script>\n/g, (_, name) => ((script = read(name).replaceAll("</script", "<\\/script")), ""));
replaceOnce(/<link rel="preload" as="fetch"[^>]* href="([^"]+)"[^>]*>/g, (_, name) => ((core = gzipSync(read(name, null), { level: 9 }).toString("base64")), ""));
for (const second of ["papers", "reader"]) {
  replaceOnce(new RegExp(`<meta name="${second}" content="([^"]+)">`, "g"), (_, name) => {
    seconds += `<script type="text/plain" id="packed-${second}">${gzipSync(read(name, null), { level: 9 }).toString("base64")}</script>\n`;
    return `<meta name="${second}" content="">`;
  });
}
replaceOnce(/<link rel="icon" href="([^"]+)"[^>]*>/g, (_, name) => `<link rel="icon" href="data:image/svg+xml;base64,${read(name, "base64")}">`);
replaceOnce(/<link rel="manifest"[^>]*>\n/g, () => "");
replaceOnce(/<\/body>/g, () => `<script type="text/plain" id="packed">${core}</script>\n${seconds}<script>${script}</script>\n</body>`);
const policy = [
  "default-src 'none'", `script-src ${hash(script)} 'wasm-unsafe-eval'`, `style-src ${hash(style)}`, "img-src data:", "base-uri 'none'", "form-action 'none'",
  "require-trusted-types-for 'script'", "trusted-types putright-reader",
].join("; ");
replaceOnce(/(?<=<meta http-equiv="Content-Security-Policy" content=")[^"]*/g, () => policy);
for (const [what] of single.replace(script, "").matchAll(/<(?:link|script|img|iframe|source|object|embed)\b[^>]*\b(?:src|href)="(?!data:|#)[^"]*"/g)) {
  throw new Error(`single: one file must need no other, but the page has ${what}`);
}
// Whoever passes the file on passes the licences on with it. A comment may not hold "--".
const licences = readFileSync("dist/THIRD-PARTY-LICENSES.txt", "utf8").replaceAll("--", "- -");
single += `<!--\n${licences}-->\n`;
writeFileSync("dist/putright.html", single);
console.log(`dist/putright.html: ${Buffer.byteLength(single)} bytes`);
