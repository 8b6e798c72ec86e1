// What becomes of the page once trunk has compiled the core? Run by trunk after each build: one script, one style sheet, a worker.
//
// Comments, indentation and long names go; www/ is the source to read. Every file that the page loads is named by its
// contents, so that the page of one version can never load the script, the style or the core of another.

import { build } from "esbuild";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildPapers, buildReader } from "./second-build.mjs";
import { hash, writeWorker } from "./worker.mjs";

const root = process.env.TRUNK_STAGING_DIR;
if (!root) throw new Error("expected TRUNK_STAGING_DIR to name the built page; run this through `make build`");

const core = only(/_bg\.wasm$/);
const bindings = only(/^putright-[0-9a-f]+\.js$/);
const glue = readFileSync(join(root, bindings), "utf8");
const papers = buildPapers();
const reader = buildReader();
const options = { bundle: true, minify: true, write: false, target: "es2022", charset: "utf8", legalComments: "none" };

/** The one file whose name fits. */
function only(pattern) {
  const found = readdirSync(root).filter((name) => pattern.test(name));
  if (found.length !== 1) throw new Error(`expected one file ${pattern} in the built page, found ${found.length}: ${found}`);
  return found[0];
}

async function bundled(settings) {
  const { outputFiles } = await build({ ...options, ...settings });
  return outputFiles[0].text;
}

/** Gives what is imported under a name. */
function virtual(name, contents) {
  const setup = (builder) => {
    builder.onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: name, namespace: name }));
    builder.onLoad({ filter: /./, namespace: name }, async () => ({ contents: await contents(), loader: "js" }));
  };
  return { name, setup };
}

/** The bindings as a function: each call makes a fresh instance of them, and none has to be loaded once the page is sealed. */
async function asFunction(glue, names) {
  const stdin = { contents: `export { initSync, ${names} } from "glue"` };
  const text = await bundled({ stdin, format: "iife", globalName: "glue", plugins: [virtual("glue", () => glue)], logOverride: { "empty-import-meta": "silent" } });
  return `export default () => { ${text}; return glue; }`;
}

const bindingsOf = {
  "glue": () => asFunction(glue, glue.match(/(?<=^export function )page_\w+/gm)),
  "papers-glue": () => asFunction(papers.glue, ["paper", "tables"]),
  "reader-glue": () => asFunction(reader.glue, ["Reading"]),
};
const plugins = Object.entries(bindingsOf).map(([name, contents]) => virtual(name, contents));
const script = await bundled({ entryPoints: ["www/main.mjs"], format: "iife", plugins });

/** Writes a file under a name that its contents give it. */
function named(stem, ending, contents) {
  const name = `${stem}-${hash(contents)}.${ending}`;
  writeFileSync(join(root, name), contents);
  return name;
}

/** Replaces what must be there exactly once: a page that has changed its shape is an error, not half a page. */
function replaceOnce(text, what, by) {
  const parts = text.split(what);
  if (parts.length !== 2) throw new Error(`expected ${what} once in index.html, found it ${parts.length - 1} times`);
  return parts.join(by);
}

let page = readFileSync(join(root, "index.html"), "utf8").replace(/<!--[^]*?-->/g, "").replace(/\n\s+/g, "\n");
page = replaceOnce(page, "main.mjs", named("main", "js", script));
page = replaceOnce(page, "page.css", named("page", "css", await bundled({ entryPoints: ["www/page.css"] })));
page = replaceOnce(page, core, named("core", "wasm", readFileSync(join(root, core))));
page = replaceOnce(page, "PAPERS", named("papers", "wasm", papers.wasm));
page = replaceOnce(page, "READER", named("reader", "wasm", reader.wasm));
page = replaceOnce(page, "VERSION", readFileSync("Cargo.toml", "utf8").match(/^version = "(.*)"/m)[1]);
writeFileSync(join(root, "index.html"), page);
for (const name of [core, bindings]) rmSync(join(root, name));
writeWorker(root);
