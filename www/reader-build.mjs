// How does the reader of files become a wasm of its own? Run by www/build.mjs: cargo, wasm-bindgen, wasm-opt.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const target = "wasm32-unknown-unknown";
// What every current browser has; the same as for the core, in index.html.
const features = ["bulk-memory", "nontrapping-float-to-int", "reference-types", "multivalue", "sign-ext", "mutable-globals"];

function run(command, ...args) {
  const { status, error } = spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"] });
  if (error || status !== 0) throw new Error(`expected ${command} to build the reader of files, it ${error ? `could not be run (${error.message})` : `ended with ${status}`}`);
}

/** The wasm of the reader, and JavaScript's side of it. */
export function buildReader() {
  run("cargo", "build", "--locked", "--package", "putright-files", "--lib", "--target", target, "--profile", "page");
  const folder = mkdtempSync(join(tmpdir(), "putright-reader-"));
  try {
    const built = join(process.env.CARGO_TARGET_DIR ?? "target", target, "page", "putright_files.wasm");
    run("wasm-bindgen", "--target", "web", "--no-typescript", "--out-dir", folder, "--out-name", "reader", built);
    const wasm = join(folder, "reader_bg.wasm");
    run("wasm-opt", "-Os", ...features.map((name) => `--enable-${name}`), wasm, "-o", wasm);
    return { wasm: readFileSync(wasm), glue: readFileSync(join(folder, "reader.js"), "utf8") };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
