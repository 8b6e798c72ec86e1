// What words does pdf.js read in a PDF? node pdfjs.mjs PASSWORD FILE...: prints a JSON string for each file, a line of it for each line.
// node pdfjs.mjs --times FILE...: prints two times in milliseconds for each instead, each the best of five: what went by, and what the process worked.

import { readFileSync } from "node:fs";

// It draws too, and asks for what only drawing needs.
for (const name of ["DOMMatrix", "ImageData", "Path2D"]) globalThis[name] ??= class {};
const { getDocument, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");

/** The words of a PDF, page by page. */
async function read(file, password) {
  const task = getDocument({ data: new Uint8Array(readFileSync(file)), password, stopAtErrors: true, verbosity: VerbosityLevel.ERRORS });
  const pdf = await task.promise;
  const words = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    words.push(...items.map(({ str, hasEOL }) => str + (hasEOL ? "\n" : " ")), "\n");
  }
  await task.destroy();
  return words.join("");
}

async function best(file) {
  const runs = [];
  for (let run = 0; run < 5; run++) {
    const [began, before] = [performance.now(), process.cpuUsage()];
    await read(file);
    const { user, system } = process.cpuUsage(before);
    runs.push([performance.now() - began, (user + system) / 1000]);
  }
  return [0, 1].map((kind) => Math.min(...runs.map((run) => run[kind])));
}

const [first, ...files] = process.argv.slice(2);
if (first === "--times") {
  const times = [];
  for (const file of files) times.push(await best(file));
  console.log(JSON.stringify(times));
} else {
  for (const file of files) console.log(JSON.stringify(await read(file, first)));
}
