// How do the writer of papers and the reader of files become wasms of their own? Run by www/build.mjs: cargo, wasm-bindgen, wasm-opt.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const target = "wasm32-unknown-unknown";
// The same as for the core, in index.html: what every current browser has, and what makes a wasm small.
const features = ["bulk-memory", "nontrapping-float-to-int", "reference-types", "multivalue", "sign-ext", "mutable-globals"];
const options = ["--low-memory-unused", "--reorder-functions-by-name", ...features.map((name) => `--enable-${name}`)];

function run(command, ...args) {
  const { status, error } = spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"] });
  if (error || status !== 0) throw new Error(`expected ${command} to build a wasm that comes behind the page, it ${error ? `could not be run (${error.message})` : `ended with ${status}`}`);
}

/** A wasm of a package of this workspace, built in a folder of its own, and JavaScript's side of it. */
function second(name, targets, ...asked) {
  run("cargo", "build", "--locked", "--package", name, "--lib", "--target", target, "--target-dir", targets, "--profile", "page", ...asked);
  const folder = mkdtempSync(join(tmpdir(), "putright-second-"));
  try {
    const built = join(targets, target, "page", `${name.replace("-", "_")}.wasm`);
    run("wasm-bindgen", "--target", "web", "--no-typescript", "--out-dir", folder, "--out-name", "second", built);
    const wasm = join(folder, "second_bg.wasm");
    run("wasm-opt", "-Os", ...options, wasm, "-o", wasm);
    return { wasm: readFileSync(wasm), glue: readFileSync(join(folder, "second.js"), "utf8") };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const targets = process.env.CARGO_TARGET_DIR ?? "target";
// The core is the same package with other features: in one folder each would take the other's place.
export const buildPapers = () => second("putright", join(targets, "papers"), "--no-default-features", "--features", "papers");
export const buildReader = () => second("putright-files", targets);
