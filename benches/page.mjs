// How fast does the page's wasm read, in Chromium? node benches/page.mjs FOLDER FILE...: prints JSON, the nanoseconds
// for one pass over all and for the longest, and the answers. The browser's clock is coarse: each sample is many passes.
import { readFileSync } from "node:fs";
import { withChromium } from "./chromium.mjs";

const [dist, ...files] = process.argv.slice(2);
const texts = files.map((file) => readFileSync(file, "utf8"));

/** Runs in the browser, on an empty page of the same origin. */
async function measure({ folder, texts }) {
  const glue = await import(`${folder}putright.js`);
  await glue.default({ module_or_path: `${folder}putright_bg.wasm` });
  const read = (which) => {
    glue.page_clear();
    for (const text of which) glue.page_add("", text);
  };
  const best = (which) => {
    let least = Infinity;
    // The engine compiles twice, quickly and then well: enough passes for the second.
    for (const end = performance.now() + 3000; performance.now() < end; ) {
      const began = performance.now();
      let passes = 0;
      do read(which);
      while (++passes && performance.now() - began < 50);
      least = Math.min(least, (performance.now() - began) / passes);
    }
    return Math.round(least * 1e6);
  };
  const longest = texts.reduce((a, b) => (b.length > a.length ? b : a));
  const times = { nanoseconds: best(texts), longest: best([longest]) };
  const answers = texts.map((text) => {
    read([text]);
    return JSON.parse(glue.page_answer(0));
  });
  return { ...times, answers };
}

const result = await withChromium(dist, async (browser, server) => {
  const page = await browser.newPage();
  await page.goto(`${server.url}an-empty-page`);
  return page.evaluate(measure, { folder: server.url, texts });
});
console.log(JSON.stringify(result));
