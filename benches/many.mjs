// How long does the page take for a step with many cases open, and how much memory? node benches/many.mjs DIST [CASES]
//
// A step is what a person waits for: a sort, a filter, a tick, another view, with the layout of what it drew. Prints the
// median, the 95th percentile and the longest of each kind of step in milliseconds, and the memory, as a table in Markdown.
// Nothing here passes or fails: a machine's speed is no property of the page.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { withChromium } from "./chromium.mjs";

const [dist = "dist", asked = "5000"] = process.argv.slice(2);
const cases = Number(asked);
const corpus = process.env.PUTRIGHT_CORPUS ?? "../shared/corpus";
// Real determinations, each many times under references of its own.
const texts = ["report", "decision"].flatMap((folder) => {
  const from = resolve(corpus, folder);
  return readdirSync(from).filter((name) => name.endsWith(".txt")).map((name) => readFileSync(join(from, name), "utf8"));
});

/** Runs in the page: chooses files as a person does, and notes how long the page was busy at a time. */
async function readAll({ texts, cases }) {
  const files = new DataTransfer();
  let letters = 0;
  for (let n = 0; n < cases; n++) {
    const text = texts[n % texts.length].replace(/\b20\d{7}\b/g, String(300_000_000 + n));
    letters += text.length;
    files.items.add(new File([text], `${n}.txt`, { type: "text/plain" }));
  }
  const busy = [];
  let done = false;
  const beats = new Promise((resume) => {
    let last = performance.now();
    const beat = () => {
      const now = performance.now();
      busy.push(now - last);
      last = now;
      done ? resume() : setTimeout(beat);
    };
    beat();
  });
  const began = performance.now();
  const field = document.getElementById("files");
  field.files = files.files;
  field.dispatchEvent(new Event("change", { bubbles: true }));
  while (!/^[\d,]+ cases/.test(document.querySelector(".case-totals")?.textContent ?? "")) await new Promise((resume) => setTimeout(resume, 50));
  done = true;
  await beats;
  return { letters, seconds: (performance.now() - began) / 1000, busy, said: document.querySelector(".case-totals").textContent };
}

const press = (...selectors) => ({ selectors });
const choose = (name, value) => ({ selectors: [`.filters [name=${name}]`], value });
const STEPS = [
  ["show the cases", press("#views [value=cases]")],
  ...["reference", "landlord", "ordered", "next"].map((column) => ["sort the cases", press(`.case-table [value=${column}]`)]),
  ["show the duties", press("#views [value=duties]")],
  ...[["kind", "=compensation"], ["kind", ""], ["state", "=passed"], ["state", ""], ["owner", "="], ["owner", ""]].map(([name, value]) => ["filter the duties", choose(name, value)]),
  ["tick a duty", press(".duty-table tbody tr:first-child [type=checkbox]")],
  ["more duties", press("[data-act=more-duties]")],
  ["show the counts", press("#views [value=counts]")],
  ["show the board paper", press("#views [value=board]")],
  ["open a case", press("#views [value=cases]", "[data-act=case]")],
];

/** Runs in the page: one step, with the layout of what it drew. */
async function step({ selectors, value }) {
  const began = performance.now();
  for (const selector of selectors) {
    const element = document.querySelector(selector);
    if (value === undefined) element.click();
    else {
      element.value = value;
      element.dispatchEvent(new Event("change", { bubbles: true }));
    }
    // What is pressed is handed on in a microtask.
    for (let n = 0; n < 5; n++) await null;
  }
  document.body.getBoundingClientRect();
  return performance.now() - began;
}

/** Each kind of step with its times: of the clock, and of the processor, which other programs do not lengthen. */
async function steps(page, times) {
  const tools = await page.context().newCDPSession(page);
  await tools.send("Performance.enable", { timeDomain: "threadTicks" });
  const worked = async () => (await tools.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration").value * 1000;
  const took = {};
  for (let n = 0; n < times; n++) {
    for (const [kind, what] of STEPS) {
      const before = await worked();
      const clock = await page.evaluate(step, what);
      (took[kind] ??= []).push({ clock, processor: (await worked()) - before });
    }
    await page.evaluate(() => document.querySelector("[data-act=cases]").click());
    await page.waitForTimeout(100);
  }
  return took;
}

/** How much memory the instances of the core hold, which only the browser's own tools can ask. */
async function wasmMemory(page) {
  const tools = await page.context().newCDPSession(page);
  const { result } = await tools.send("Runtime.evaluate", { expression: "WebAssembly.Memory.prototype" });
  const { objects } = await tools.send("Runtime.queryObjects", { prototypeObjectId: result.objectId });
  const functionDeclaration = "function () { return [...this].reduce((sum, memory) => sum + memory.buffer.byteLength, 0); }";
  const { result: sum } = await tools.send("Runtime.callFunctionOn", { objectId: objects.objectId, functionDeclaration, returnByValue: true });
  return sum.value;
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const row = (kind, clock, processor) => {
  const of = (values) => {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted.length === 0 ? ["–", "–"] : [at(sorted, 0.5), at(sorted, 0.95)].map((ms) => ms.toFixed(0));
  };
  console.log(`| ${kind} | ${clock.length} | ${[...of(clock), Math.max(...clock).toFixed(0), ...of(processor)].join(" | ")} |`);
};

await withChromium(dist, async (browser, server) => {
  const page = await browser.newPage();
  page.on("dialog", (dialog) => dialog.accept());
  await page.goto(server.url);
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  const read = await page.evaluate(readAll, { texts, cases });
  console.log(`${read.said} Read in ${read.seconds.toFixed(0)} s.\n`);
  console.log("| step | times | median, ms | 95th percentile, ms | longest, ms | processor, median, ms | 95th percentile, ms |\n|---|---:|---:|---:|---:|---:|---:|");
  row("busy while reading", read.busy, []);
  for (const [kind, took] of Object.entries(await steps(page, Number(process.env.BENCH_TIMES ?? 20)))) {
    row(kind, took.map(({ clock }) => clock), took.map(({ processor }) => processor));
  }
  const heap = await page.evaluate(() => performance.memory?.usedJSHeapSize ?? 0);
  const core = await wasmMemory(page);
  const all = execFileSync("ps", ["-eo", "rss,args"], { encoding: "utf8" }).split("\n").filter((line) => line.includes("--type=renderer") && line.includes("chromium"));
  const most = Math.max(...all.map((line) => parseInt(line, 10)));
  console.log(`\nMemory: ${Math.round(heap / 1e6)} MB of JavaScript, ${Math.round(core / 1e6)} MB of WebAssembly (texts of ${Math.round(read.letters / 1e6)} million characters, and what was read in them), ${Math.round(most / 1000)} MB resident in the page's process.`);
});
