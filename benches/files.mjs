// How long from a file to its result? node benches/files.mjs DIST FILE...: in the sealed page in Chromium, from the choice of the
// file to the next frame with the result. Prints, as JSON, two times in milliseconds for each file, each the best of three: what went
// by, and what the page's thread worked, which other work on the machine does not change.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { withChromium } from "./chromium.mjs";

const [dist, ...files] = process.argv.slice(2);

/** Chooses a file as a person does, and waits until the result is laid out and a frame was made with it. */
function choose({ name, base64 }) {
  const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  const chosen = new DataTransfer();
  chosen.items.add(new File([bytes], name));
  const field = document.getElementById("files");
  field.files = chosen.files;
  return new Promise((resolve, reject) => {
    const began = performance.now();
    field.dispatchEvent(new Event("change", { bubbles: true }));
    const look = (left) => requestAnimationFrame(() => {
      if (document.querySelector("#results .items > *")) {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - began);
        return port2.postMessage(null);
      }
      return left ? look(left - 1) : reject(new Error(`expected a result of ${name} within 1200 frames, found none`));
    });
    look(1200);
  });
}

const times = await withChromium(dist, async (browser, server) => {
  const best = [];
  for (const path of files) {
    const runs = [];
    const worked = async (devtools) => 1000 * (await devtools.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration").value;
    for (let run = 0; run < 3; run++) {
      const profile = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const page = await profile.newPage();
      await page.goto(server.url);
      await page.locator("#seal-state", { hasText: /^Sealed/ }).waitFor();
      const devtools = await profile.newCDPSession(page);
      await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
      const before = await worked(devtools);
      const passed = await page.evaluate(choose, { name: basename(path), base64: readFileSync(path).toString("base64") });
      runs.push([passed, (await worked(devtools)) - before]);
      await profile.close();
    }
    best.push([0, 1].map((kind) => Math.min(...runs.map((run) => run[kind]))));
  }
  return best;
});
console.log(JSON.stringify(times));
