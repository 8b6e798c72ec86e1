// Can a text do harm? Hostile texts run nothing, huge ones do not stop the page, and a trap of the core loses nothing.

import assert from "node:assert/strict";
import { test } from "node:test";
import { box, button, open, paste, read, results, shared } from "./browser.mjs";

shared();

const HOSTILE = [
  "<img src=x onerror=window.hacked=1>", "<script>window.hacked=1</script>", "<svg onload=window.hacked=1>", "javascript:window.hacked=1",
  "<iframe srcdoc='<script>parent.hacked=1</script>'></iframe>", "\"><img src=x onerror=window.hacked=1>", "'onfocus=window.hacked=1 autofocus='",
  "{{constructor.constructor('window.hacked=1')()}}", "${window.hacked=1}", "<%= hacked = 1 %>", "<math><mi xlink:href=javascript:hacked=1>",
  "<template><script>hacked=1</script></template>", "<style>*{background:url(//evil.test)}</style>", "<link rel=stylesheet href=//evil.test/x.css>",
  "<meta http-equiv=refresh content='0;url=//evil.test'>", "\u202Egnitset idib\u202C", "=HYPERLINK(\"http://evil.test\")", "+cmd|' /C calc'!A0",
  "<a href=\"javascript:hacked=1\" id=text>x</a>", "</textarea><script>hacked=1</script>",
];

test("twenty hostile texts are shown as text and run nothing", async () => {
  const { page, requests, close } = await open();
  assert.equal(HOSTILE.length, 20);
  for (const words of HOSTILE) {
    const text = `REPORT\n\nCOMPLAINT 209900003\n\n${words} Homes\n\n3 June 2024\n\nThe complaint\n\n1. The complaint is about ${words}.\n\nDetermination\n\n2. In accordance with paragraph 52 of the Scheme, there was maladministration in the landlord’s handling of ${words}.\n\nOrders\n\n3. Within 4 weeks of the date of this report, the landlord must pay the resident £100 for ${words}.`;
    await read(page, text);
    await results(page).waitFor();
    await page.locator("#source-text").getByText(words).first().waitFor();
    assert.equal(await page.evaluate(() => globalThis.hacked), undefined, words);
  }
  assert.deepEqual(await page.locator(":is(#workspace, #problem) :is(script, img, iframe, svg, style, link, meta, math)").count(), 0);
  assert.deepEqual(requests.filter((url) => url.includes("evil.test")), []);
  await close();
});

const line = "The landlord said on 3 June 2024 that it would pay £250 within 4 weeks.\n";

test("a text of a million characters is read and stays smooth", async () => {
  const { page, close } = await open();
  const text = "REPORT\n\nCOMPLAINT 209900004\n\nOak Vale Homes\n\n3 June 2024\n\n" + line.repeat(1_000_000 / line.length);
  const took = await page.evaluate(async (words) => {
    const data = new DataTransfer();
    data.setData("text/plain", words);
    const start = performance.now();
    document.getElementById("text").dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    await new Promise((resume) => requestAnimationFrame(() => setTimeout(resume)));
    return performance.now() - start;
  }, text);
  await results(page).waitFor();
  console.log(`a million characters: ${Math.round(took)} ms from the paste to the next frame`);
  assert.ok(took < 5000, `${took} ms`);
  assert.ok((await page.locator("#source-text > p").count()) < 15_000);
  await close();
});

test("twenty million characters are refused with their size and the limit, and what was there stays", async () => {
  const { page, close } = await open();
  await box(page).fill("my own words");
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData("text/plain", "x".repeat(20_000_000));
    document.getElementById("text").dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  });
  const alert = await page.getByRole("alert").innerText();
  assert.match(alert, /20 million characters.*up to 2 million/s);
  assert.equal(await box(page).inputValue(), "my own words");
  await button(page, "Try an example").click();
  await results(page).waitFor();
  await close();
});

/** Makes a door of the core trap once, the way a fault behind it would. */
function trapOnce(door) {
  const Real = WebAssembly.Instance;
  let trapped = false;
  WebAssembly.Instance = class {
    constructor(module, imports) {
      const exports = { ...new Real(module, imports).exports };
      const open = exports[door];
      exports[door] = (...values) => {
        if (trapped) return open(...values);
        trapped = true;
        throw new WebAssembly.RuntimeError("unreachable");
      };
      this.exports = exports;
    }
  };
}

test("after a trap the text is kept, and “Try again” works on a fresh instance, sealed or not", async () => {
  const { page, close } = await open({ init: trapOnce, with: "page_add", wait: "sealed" });
  await box(page).fill("REPORT\n\nCOMPLAINT 209900005\n\nOak Vale Homes\n\n3 June 2024");
  await button(page, "Read it").click();
  assert.match(await page.getByRole("alert").innerText(), /Something went wrong/);
  assert.match(await box(page).inputValue(), /209900005/);
  await button(page, "Try again").click();
  await results(page).getByText("Oak Vale Homes", { exact: true }).waitFor();
  assert.equal(await page.getByRole("alert").isVisible(), false);
  await close();
});

test("a core that does not arrive is said, and the text stays", async () => {
  const { page, close } = await open({ init: () => (WebAssembly.compileStreaming = WebAssembly.compile = () => Promise.reject(new Error("no")) ), wait: "nothing" });
  await page.getByRole("alert").getByText("could not load").waitFor();
  await box(page).fill("my own words");
  await button(page, "Read it").click();
  assert.equal(await box(page).inputValue(), "my own words");
  await close();
});

test("without JavaScript the page says what it needs", async () => {
  const { page, close } = await open({ javaScriptEnabled: false, wait: "nothing" });
  assert.match(await page.locator("body").innerText(), /This page needs JavaScript/);
  await close();
});
