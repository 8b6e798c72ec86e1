// Does the package work where people bundle it? Built by each bundler, and run: in Node, or as a page in Chromium.
//
// Vite and webpack carry the wasm along by themselves, so that the plain entry works. esbuild and Rollup do not: there the entry
// "putright/init" takes the wasm's address or its bytes. A page without any bundler imports the package as it is.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, extname, join, normalize } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const here = dirname(fileURLToPath(import.meta.url));
const built = join(here, "../../target/package-test");
const tools = join(here, "bundlers/node_modules");
const require = createRequire(join(here, "bundlers/package.json"));
const report = readFileSync(join(here, "report.txt"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "putright-bundles-"));
const PLAIN = `import { analyse } from "putright";\nglobalThis.answer = analyse(REPORT);\nexport const answer = globalThis.answer;\n`;
const BY_ADDRESS = `import { init, analyse } from "putright/init";\nawait init(new URL("putright_bg.wasm", location.href));\nglobalThis.answer = analyse(REPORT);\n`;
const BY_BYTES = `import { readFileSync } from "node:fs";\nimport { init, analyse } from "putright/init";\nawait init(readFileSync(process.env.PUTRIGHT_WASM));\nexport const answer = analyse(REPORT);\n`;
const sizes = [];
let browser, server, origin;

/** A project of its own, with the package installed and one entry. */
function project(name, entry) {
  const at = join(folder, name);
  mkdirSync(join(at, "node_modules"), { recursive: true });
  cpSync(built, join(at, "node_modules/putright"), { recursive: true });
  writeFileSync(join(at, "package.json"), JSON.stringify({ name, private: true, type: "module" }));
  writeFileSync(join(at, "entry.js"), entry.replace("REPORT", JSON.stringify(report)));
  writeFileSync(join(at, "index.html"), `<!doctype html><meta charset="utf-8"><title>${name}</title><script type="module" src="./entry.js"></script>`);
  return at;
}

function page(at, script) {
  writeFileSync(join(at, "index.html"), `<!doctype html><meta charset="utf-8"><title>x</title><script type="module" src="./${script}"></script>`);
}

const version = (name) => JSON.parse(readFileSync(join(tools, name, "package.json"), "utf8")).version;
const note = (name, file) => sizes.push(`${name}: ${statSync(file).size} bytes of script`);

/** Opens a folder as a page, and gives the answer that its script left. */
async function open(at) {
  const tab = await browser.newPage();
  const said = [];
  tab.on("pageerror", (error) => said.push(String(error)));
  await tab.goto(`${origin}/${at.slice(folder.length + 1).replaceAll("\\", "/")}/index.html`);
  for (let tries = 0; tries < 100 && !(await tab.evaluate(() => globalThis.answer)); tries += 1) await new Promise((done) => setTimeout(done, 100));
  const answer = await tab.evaluate(() => globalThis.answer);
  await tab.close();
  assert.deepEqual(said, []);
  return answer;
}

function isRight(answer) {
  assert.equal(answer?.landlord, "Larkmere Homes");
  assert.equal(answer.remedy.ordered_pence, 60000);
}

before(async () => {
  const types = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm" };
  server = createServer((request, response) => {
    try {
      const file = join(folder, normalize(decodeURIComponent(new URL(request.url, "http://x").pathname)));
      const body = readFileSync(file);
      response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" }).end(body);
    } catch { response.writeHead(404).end(); }
  }).listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
});
after(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
  console.log(sizes.join("\n"));
});

test("a page without a bundler imports it as it is", async () => {
  const at = project("plain", PLAIN.replace(`"putright"`, `"./node_modules/putright/index.mjs"`));
  isRight(await open(at));
});

test("Vite, for the browser", async () => {
  const at = project("vite", PLAIN);
  const { build } = await import(pathToFileURL(require.resolve("vite")).href);
  await build({ root: at, base: "./", logLevel: "error", build: { target: "es2022" } });
  sizes.push(`Vite ${version("vite")}`);
  isRight(await open(join(at, "dist")));
});

test("Vite, on the server", async () => {
  const at = project("ssr", PLAIN);
  const { build } = await import(pathToFileURL(require.resolve("vite")).href);
  await build({ root: at, logLevel: "error", build: { ssr: "entry.js", target: "es2022" } });
  isRight((await import(pathToFileURL(join(at, "dist/entry.js")).href)).answer);
});

test("webpack", async () => {
  const at = project("webpack", PLAIN);
  const webpack = require("webpack");
  const stats = await new Promise((done, failed) => webpack({
    mode: "production", context: at, entry: "./entry.js", output: { path: join(at, "out"), publicPath: "./" }, experiments: { topLevelAwait: true },
  }).run((error, stats) => (error ? failed(error) : done(stats))));
  assert.equal(stats.hasErrors(), false, stats.toString());
  page(join(at, "out"), "main.js");
  note(`webpack ${version("webpack")}`, join(at, "out/main.js"));
  isRight(await open(join(at, "out")));
});

test("esbuild, with the wasm's address", async () => {
  const at = project("esbuild", BY_ADDRESS);
  execFileSync(join(tools, ".bin/esbuild"), ["entry.js", "--bundle", "--format=esm", "--outfile=out/main.js", "--log-level=error"], { cwd: at });
  copyFileSync(join(built, "putright_bg.wasm"), join(at, "out/putright_bg.wasm"));
  page(join(at, "out"), "main.js");
  note(`esbuild ${version("esbuild")}`, join(at, "out/main.js"));
  isRight(await open(join(at, "out")));
});

test("Rollup, with the wasm's bytes, in Node", async () => {
  const at = project("rollup", BY_BYTES);
  const { rollup } = await import(pathToFileURL(require.resolve("rollup")).href);
  // Rollup finds packages by a plugin of its own; a link says the same.
  const bundle = await rollup({ input: join(at, "entry.js"), external: ["node:fs"], plugins: [{ name: "package", resolveId: (id) => (id === "putright/init" ? join(at, "node_modules/putright/init.mjs") : null) }] });
  await bundle.write({ dir: join(at, "out"), format: "es" });
  process.env.PUTRIGHT_WASM = join(built, "putright_bg.wasm");
  note(`Rollup ${version("rollup")}`, join(at, "out/entry.js"));
  isRight((await import(pathToFileURL(join(at, "out/entry.js")).href)).answer);
});

test("npm would publish these files, and no others", () => {
  const said = JSON.parse(execFileSync("npm", ["publish", "--dry-run", "--json", "--ignore-scripts"], { cwd: built, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  const files = (said.files ?? said.putright?.files).map((file) => file.path).sort();
  for (const wanted of ["LICENSE-APACHE", "LICENSE-MIT", "README.md", "THIRD-PARTY-LICENSES.txt", "answer.schema.json", "index.d.mts", "index.mjs", "init.d.mts", "init.mjs", "node.mjs", "putright.cdx.json", "putright.mjs", "putright_bg.wasm"]) {
    assert.ok(files.includes(wanted), `${wanted} is not among ${files}`);
  }
});
