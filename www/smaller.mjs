// How does the compiled core become small? A panic becomes a bare trap, then wasm-opt goes over it, and notes about the tools go.
//
// The page catches each trap and says so in its own words (`safely` in main.mjs): what a panic would say, and in which line of which
// file, is read by nobody there. It is 3.4 kB of the core with brotli.

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { joined, number, Reader, sections } from "./wasm.mjs";

/** What Rust calls where a program must not go on: none of these returns. */
const PANICS = /^core\[\w+\]::(panicking::|slice::index::\w+_fail|str::\w+_fail)/;

/** Brotli does better without these passes of wasm-opt. */
const LEFT_OUT = ["simplify-locals", "local-cse", "memory-packing", "ssa-nomerge"];
/** What Rust takes for granted of a browser. */
const FEATURES = ["bulk-memory", "bulk-memory-opt", "reference-types", "mutable-globals", "sign-ext", "nontrapping-float-to-int", "multivalue", "call-indirect-overlong"];
/** The lowest memory is the far end of the stack: no address is worked out from below it. */
const OPTIONS = ["-Os", "--converge", "--low-memory-unused", "--dealign", "--strip-producers", "--strip-target-features"];
/** Bare traps are put where they are called, and hardly anything else: code that stands twice is longer. */
const INLINED = ["always-inline-max-function-size=3", "flexible-inline-max-function-size=0", "one-caller-inline-max-function-size=0"];

const WASM_OPT = "node_modules/.bin/wasm-opt";

const [CUSTOM, IMPORTS, CODE, DATA] = [0, 2, 10, 11];
const FUNCTION_NAMES = 1;
const TRAP = [0, 0x00, 0x0b];

/** Makes the compiled core in a file smaller. */
export function smaller(file) {
  const parts = sections(readFileSync(file));
  const body = (wanted) => parts.find(({ kind }) => kind === wanted).body;
  const imported = new Reader(body(IMPORTS)).number();
  trapAtOnce(parts.find(({ kind }) => kind === CODE), imported, functionNames(parts));
  forgetPlaces(body(DATA));
  writeFileSync(file, joined(parts));
  const options = [...OPTIONS, ...LEFT_OUT.map((name) => `--skip-pass=${name}`), ...[...FEATURES.map((name) => `enable-${name}`), ...INLINED].map((option) => `--${option}`)];
  checkVersion();
  execFileSync(WASM_OPT, [...options, file, "-o", file], { stdio: "inherit" });
}

/** An old wasm-opt, left from before an update, breaks the page without a word. */
function checkVersion() {
  const [wanted] = JSON.parse(readFileSync("package.json", "utf8")).devDependencies.binaryen.split(".");
  const found = execFileSync(WASM_OPT, ["--version"], { encoding: "utf8" }).trim();
  if (!found.includes(` version ${wanted}`)) throw new Error(`expected wasm-opt version ${wanted}, found "${found}"; run make setup`);
}

/** What each function is called, by its number. */
function functionNames(parts) {
  const names = new Map();
  for (const { body } of parts.filter(({ kind }) => kind === CUSTOM)) {
    const reader = new Reader(body);
    if (reader.words() !== "name") continue;
    while (!reader.isDone) {
      const kind = reader.byte();
      const list = new Reader(reader.take(reader.number()));
      if (kind !== FUNCTION_NAMES) continue;
      for (let left = list.number(); left > 0; left--) names.set(list.number(), list.words());
    }
  }
  return names;
}

/** Leaves nothing of the functions that say what a panic was. */
function trapAtOnce(code, imported, names) {
  const reader = new Reader(code.body);
  const count = reader.number();
  const made = [Buffer.from(number(count))];
  let found = 0;
  for (let n = 0; n < count; n++) {
    let body = reader.take(reader.number());
    if (PANICS.test(names.get(imported + n))) {
      body = Buffer.from(TRAP);
      found++;
    }
    made.push(Buffer.from(number(body.length)), body);
  }
  if (found === 0) throw new Error("expected the core to hold functions that panic, found none: has Rust other names for them now?");
  code.body = Buffer.concat(made);
}

/** Blanks where in its source each panic stands: a file's name with its length, a line and a column, four bytes each. */
function forgetPlaces(data) {
  const reader = new Reader(data);
  const segments = [];
  for (let left = reader.number(); left > 0; left--) {
    if (reader.number() !== 0 || reader.byte() !== 0x41) throw new Error("expected data at a fixed place");
    const from = reader.number();
    reader.byte();
    segments.push({ from, bytes: reader.take(reader.number()) });
  }
  const at = (address, length) => {
    const segment = segments.find(({ from, bytes }) => from <= address && address + length <= from + bytes.length);
    return segment?.bytes.subarray(address - segment.from, address - segment.from + length);
  };
  const files = [];
  for (const { from, bytes } of segments) {
    for (let place = (4 - (from % 4)) % 4; place + 16 <= bytes.length; place += 4) {
      const file = at(bytes.readUInt32LE(place), bytes.readUInt32LE(place + 4));
      const [line, column] = [bytes.readUInt32LE(place + 8), bytes.readUInt32LE(place + 12)];
      if (!file?.subarray(-3).equals(Buffer.from(".rs")) || line === 0 || line > 99_999 || column === 0 || column > 999) continue;
      bytes.fill(0, place, place + 16);
      files.push(file);
    }
  }
  if (files.length === 0) throw new Error("expected the core to hold the places of panics, found none: has Rust another form for them now?");
  for (const file of files) file.fill(0);
}
