// How long until the page can be used, and from paste to result? node benches/start.mjs DIST [RUNS]: prints a table in Markdown.
//
// Cold is a fresh profile: no cache, no worker. Warm is the next visit of the same profile, through the service worker. Each also
// on a processor slowed down four times, and with a server 150 ms away. All times are the browser's own (Performance API), in milliseconds since the navigation,
// but the last column: from the paste to the next frame with the result. The median of the runs counts.
import { readFileSync } from "node:fs";
import { median, withChromium } from "./chromium.mjs";

const [dist, runs = 9] = process.argv.slice(2);
const example = readFileSync(new URL("../www/example.txt", import.meta.url), "utf8").replace("{date}", "1 March 2024");

/** Runs in the page before anything else: when is it ready, and was the wasm compiled while it came? */
function watch() {
  const seen = (window.benchSeen = { ready: null, streamed: 0, whole: 0 });
  new MutationObserver(() => {
    if (document.documentElement?.dataset.ready) seen.ready ??= performance.now();
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-ready"] });
  const { compile, compileStreaming } = WebAssembly;
  WebAssembly.compileStreaming = async (...a) => {
    const module = await compileStreaming.apply(WebAssembly, a);
    seen.streamed = performance.now();
    return module;
  };
  WebAssembly.compile = (...a) => {
    seen.whole++;
    return compile.apply(WebAssembly, a);
  };
}

function timings() {
  const [page] = performance.getEntriesByType("navigation");
  const wasm = performance.getEntriesByType("resource").find(({ name }) => name.endsWith(".wasm"));
  const main = performance.getEntriesByType("resource").find(({ name }) => /\/main-[0-9a-f]+\.js$/.test(name));
  const blocking = performance.getEntriesByType("resource").filter((entry) => entry.renderBlockingStatus === "blocking");
  return {
    html: page.responseEnd, paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime, main: main.responseEnd,
    asked: wasm.startTime, came: wasm.responseEnd, compiled: window.benchSeen.streamed, ready: window.benchSeen.ready,
    whole: window.benchSeen.whole, blocking: blocking.map(({ name }) => name.replace(/.*\//, "").replace(/-[0-9a-f]{12,}/, "")),
  };
}

/** Pastes as a page sees it, and waits until the result is laid out and a frame was made with it. */
function paste(text) {
  const box = document.getElementById("text");
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  return new Promise((resolve, reject) => {
    const began = performance.now();
    box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    const look = (left) => requestAnimationFrame(() => {
      if (document.querySelector("#results .items > *")) {
        // A message comes behind the frame that was just being made.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - began);
        return port2.postMessage(null);
      }
      return left ? look(left - 1) : reject(new Error("expected a result within 600 frames, found none"));
    });
    look(600);
  });
}

const conditions = [
  ["", () => {}],
  [", processor 4 times slower", (devtools) => devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 })],
  [", server 150 ms away", (devtools) => devtools.send("Network.emulateNetworkConditions", { offline: false, latency: 150, downloadThroughput: -1, uploadThroughput: -1 })],
];

async function visit(profile, url, set, after) {
  const page = await profile.newPage();
  await page.addInitScript(watch);
  await set(await profile.newCDPSession(page));
  await page.goto(url);
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  const times = await page.evaluate(timings);
  times.paste = await page.evaluate(paste, example);
  await after(page);
  await page.close();
  return times;
}

// The worker keeps its copy, and the page says so, before the next visit.
const settled = (page) => page.locator('#seal-state:not([data-state=""])', { hasText: /[Ss]ealed/ }).waitFor();

const rows = await withChromium(dist, async (browser, server) => {
  const kinds = new Map();
  for (let run = 0; run < Number(runs); run++) {
    for (const [name, set] of conditions) {
      const profile = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      for (const kind of ["cold", "warm"]) {
        const times = await visit(profile, server.url, set, settled);
        kinds.set(kind + name, [...(kinds.get(kind + name) ?? []), times]);
      }
      await profile.close();
    }
  }
  return kinds;
});

const columns = [
  ["page here", "html"], ["first paint", "paint"], ["script here", "main"], ["wasm asked for", "asked"], ["wasm here", "came"],
  ["wasm compiled", "compiled"], ["**ready**", "ready"], ["paste to result", "paste"],
];
console.log(`| visit | ${columns.map(([head]) => head).join(" | ")} |\n|---|${"---:|".repeat(columns.length)}`);
for (const [kind, all] of rows) {
  console.log(`| ${kind} | ${columns.map(([, of]) => median(all.map((times) => times[of] ?? NaN)).toFixed(0)).join(" | ")} |`);
}
const all = [...rows.values()].flat();
const streamed = all.filter(({ compiled, whole }) => compiled > 0 && whole === 0).length;
const blocking = [...new Set(all.flatMap((times) => times.blocking))];
console.log(`\nThe wasm was compiled while it came (\`compileStreaming\`) in ${streamed} of ${all.length} visits. What holds up the first paint: ${blocking.join(", ") || "nothing"}.`);
