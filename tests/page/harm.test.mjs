// Can a text do harm? Hostile texts run nothing, huge ones do not stop the page, and a trap of the core loses nothing.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { box, button, dist, download, file, host, open, read, results, shared, whole } from "./browser.mjs";
import { HOSTILE, hostileReport } from "./hostile.mjs";

shared();

test("twenty hostile texts are shown as text and run nothing", async () => {
  const { page, requests, close } = await open();
  assert.equal(HOSTILE.length, 20);
  for (const words of HOSTILE) {
    await read(page, hostileReport(words));
    await results(page).waitFor();
    await page.locator("#source-text").getByText(words).first().waitFor();
    assert.equal(await page.evaluate(() => globalThis.hacked), undefined, words);
  }
  assert.deepEqual(await page.locator(":is(#workspace, #problem) :is(script, img, iframe, svg, style, link, meta, math)").count(), 0);
  assert.deepEqual(requests.filter((url) => url.includes("evil.test")), []);
  await close();
});

/** The rows of a table as a spreadsheet reads it. */
function cells(csv) {
  return [...csv.slice(1).matchAll(/"((?:[^"]|"")*)"|([^",\r\n]+)/g)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare);
}

test("what is saved of hostile texts is words too: no formula, no markup, no turned direction", async () => {
  const { page, close } = await open();
  const starters = ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠1"];
  const words = [...HOSTILE, ...starters, "\u2067turned\u2069", "[click](javascript:hacked=1)", "![x](http://evil.test/x.png)"];
  const orders = words.map((each, n) => `${n + 3}. ${each} and within 4 weeks of the date of this report, the landlord must pay the resident £${n + 1} for ${each}.`);
  await read(page, `REPORT\n\nCOMPLAINT 209900003\n\n=cmd|' /C calc'!A0 Homes\n\n3 June 2024\n\nDetermination\n\n2. In accordance with paragraph 52 of the Scheme, there was maladministration in the landlord’s handling of ${HOSTILE.join(", ")}.\n\nOrders\n\n${orders.join("\n\n")}`);
  await results(page).waitFor();
  const turned = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

  const csv = cells((await download(page, "Table of orders (CSV)")).text);
  assert.deepEqual(csv.filter((cell) => /^\s*[-=+@＝＋－＠]/.test(cell)), [], "no cell is a formula");
  const guarded = csv.filter((cell) => /^'\s*[-=+@＝＋－＠]/.test(cell));
  assert.ok(guarded.length >= starters.length, `formulas were there, and are words now: ${guarded.length}`);

  const markdown = (await download(page, "Markdown")).text;
  assert.doesNotMatch(markdown, /(?<!\\)[<[`]/, "no markup");
  assert.match(markdown, /\\<img src=x onerror/, "the words are there");
  const calendar = (await download(page, "Calendar file")).text;
  assert.equal(calendar.match(/^BEGIN:/gm).length, calendar.match(/^END:/gm).length);
  assert.ok(calendar.split("\r\n").every((line) => /^( |[A-Z-]+[;:]|$)/.test(line)), "each line is the calendar's own");
  const text = (await download(page, "Plain text")).text;
  assert.match(text, /<img src=x onerror/);
  const data = (await download(page, "Data (JSON)")).text;
  assert.equal(JSON.parse(data).orders.length, orders.length);
  for (const [name, saved] of Object.entries({ csv: csv.join("\n"), markdown, calendar, text, data })) assert.doesNotMatch(saved, turned, `${name}: no direction is turned`);
  await close();
});

const prose = "The landlord said on 3 June 2024 that it would pay £250 within 4 weeks.\n";
const head = "REPORT\n\nCOMPLAINT 209900004\n\nOak Vale Homes\n\n3 June 2024\n\n";
const filled = (unit, length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Pastes as a program does: the text need not go through the clipboard. */
const pasteLong = (page, text) => page.evaluate((words) => {
  const data = new DataTransfer();
  data.setData("text/plain", words);
  document.getElementById("text").dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
}, text);

/** Lets a file fall onto the box. It is made in the page, from a unit that is repeated. */
const drop = (page, name, unit, times) => page.evaluate(([name, unit, times]) => {
  const data = new DataTransfer();
  data.items.add(new File([unit.repeat(times)], name));
  document.getElementById("drop").dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
}, [name, unit, times]);

/** The page still answers. */
async function answers(page) {
  await button(page, "Try an example").click();
  await results(page).locator(".landlord", { hasText: "Larkmoor Vale Homes" }).waitFor();
}

test("a text of a million characters is read without being put into the box, which keeps what it holds", async () => {
  const units = { prose, nested: "1. a\n  (a) b\n    (i) c\n" };
  if (whole) Object.assign(units, { "one line": prose.replace("\n", " "), sums: "£5 ", "empty lines": "\n", "list markers": "1.\n" });
  for (const [name, unit] of Object.entries(units)) {
    const { page, close } = await open();
    await page.evaluate(() => {
      globalThis.longest = 0;
      new PerformanceObserver((list) => list.getEntries().forEach((task) => (globalThis.longest = Math.max(globalThis.longest, task.duration)))).observe({ type: "longtask" });
    });
    await box(page).fill("my own words");
    await pasteLong(page, head + filled(unit, 1_000_000 - head.length));
    await results(page).getByText("Oak Vale Homes", { exact: true }).first().waitFor();
    assert.ok(await page.locator("#long").isVisible(), "it says so");
    assert.equal(await box(page).inputValue(), "my own words");
    console.log(`a million characters, ${name}: the longest task took ${Math.round(await page.evaluate(() => globalThis.longest))} ms`);
    assert.ok((await page.locator("*").count()) < 12_000, "what is drawn is bounded");
    await answers(page);
    assert.equal(await page.locator("#long").isVisible(), false);
    await close();
  }
});

const millions = whole ? 20 : 3;
test("many million characters are refused with their size and the limit, pasted, typed or dropped, and what was there stays", async () => {
  const { page, close } = await open();
  const refused = new RegExp(`${millions} million characters; the limit is 1 million`);
  await box(page).fill("my own words");
  const alert = page.getByRole("alert");
  await pasteLong(page, "x".repeat(millions * 1_000_000));
  assert.match(await alert.innerText(), refused);
  assert.equal(await box(page).inputValue(), "my own words");
  await answers(page);

  await drop(page, "huge.txt", "x", 20_000_000);
  await page.locator(".failed").getByText(/it has 20 MB; the limit is 4 MB/).waitFor();
  await drop(page, "large.txt", "x", 3_000_000);
  await page.locator(".failed").getByText(/it has 3 million characters; the limit is 1 million/).waitFor();
  await answers(page);

  await page.evaluate((count) => (document.getElementById("text").value = "x".repeat(count)), millions * 1_000_000);
  await button(page, "Read it").click();
  assert.match(await alert.innerText(), refused);
  assert.equal(await box(page).evaluate((field) => field.value.length), millions * 1_000_000, "the text is kept");
  await close();
});

test("more items than can be drawn are counted, said, and in the downloads", async () => {
  const { page, close } = await open();
  const order = (n) => `${n}. Within 4 weeks of the date of this report, the landlord must pay the resident £100.\n\n`;
  const count = whole ? 10_000 : 2_000;
  const left = `${(count - 100).toLocaleString("en-GB")} more are not shown here`;
  const many = `${head}Orders\n\n${Array.from({ length: count }, (_, n) => order(n + 1)).join("")}`;
  await pasteLong(page, many);
  await page.locator("#orders").getByText(`${left}. They are in the downloads.`).waitFor();
  // What explains opens on demand.
  await page.evaluate(() => document.querySelectorAll("#money details, #dates details").forEach((details) => (details.open = true)));
  for (const part of ["#money", "#dates"]) await page.locator(part).getByText(left).first().waitFor();
  assert.match(await page.locator(".card", { hasText: "To be paid" }).innerText(), new RegExp(`£${(count * 100).toLocaleString("en-GB")}`), "the total counts all");
  assert.equal((await download(page, "Table of orders (CSV)")).text.trim().split("\r\n").length, count + 1);
  await close();
});

test("files that are no determination get their answer: empty, binary, a recipe, one endless line, a page nested without end", async () => {
  const { page, close } = await open();
  const recipe = "Pancakes\n\n1. Whisk 2 eggs with 300 ml of milk.\n2. Add 100 g of flour by 3 May 2024, for £2.";
  await page.locator("#files").setInputFiles([
    file("empty.txt", ""), file("picture.txt", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0])), file("recipe.txt", recipe),
    file("line.txt", head + filled(prose.replace("\n", " "), 900_000)),
    file("nested.html", `${"<div>".repeat(100_000)}${head.replaceAll("\n\n", "<p>")}`, "text/html"), file("latin.txt", Buffer.from(`${head.replace("209900004", "209900014")}£5 – caf\u00e9`, "latin1")),
  ]);
  await page.locator(".case-table").waitFor();
  const rows = await page.locator(".case-table tbody tr").allInnerTexts();
  assert.equal(rows.length, 6);
  assert.match(rows[0], /empty\.txt\s+Could not be read: it is empty/);
  assert.match(rows[1], /picture\.txt\s+Could not be read: it is not a text file/);
  assert.match(rows[2], /recipe\.txt/);
  assert.match(rows[3], /209900004.*Oak Vale Homes/s);
  assert.match(rows[4], /nested\.html\s+Could not be read: its parts are nested too deep/);
  assert.match(rows[5], /209900014.*Oak Vale Homes/s);
  await button(page, "recipe.txt").click();
  await results(page).getByText("Nothing could be read").waitFor();
  await close();
});

test("five thousand files are read one after the other, more are refused, and the table says how many rows it shows", async () => {
  const { page, close } = await open();
  const made = (count) => page.evaluate((count) => {
    const data = new DataTransfer();
    for (let n = 0; n < count; n++) data.items.add(new File([`REPORT\n\nCOMPLAINT 2020${String(n).padStart(5, "0")}\n\nOak Vale Homes\n\n3 June 2024`], `${n}.txt`));
    globalThis.clicks = 0;
    document.querySelector("h1").addEventListener("click", () => (globalThis.clicks += document.getElementById("progress").hidden ? 0 : 1));
    document.getElementById("drop").dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  }, count);
  await made(5_002);
  await page.locator("#progress").waitFor();
  await page.locator("h1").click();
  await page.locator(".case-table").waitFor({ timeout: 120_000 });
  assert.equal(await page.evaluate(() => globalThis.clicks), 1, "a click was answered while they were read");
  assert.match(await page.locator(".case-totals").innerText(), /5,?000 cases.*2 files could not be read/s);
  await page.getByText("The first 50 of 5,002 rows are shown.").waitFor();
  await close();
});

/** Makes a door of the core trap, the way a fault behind it would, at the next call after `trap` is set. */
function trapOnDemand(door) {
  const Real = WebAssembly.Instance;
  WebAssembly.Instance = class {
    constructor(module, imports) {
      const exports = { ...new Real(module, imports).exports };
      const open = exports[door];
      exports[door] = (...values) => {
        if (!globalThis.trap) return open(...values);
        globalThis.trap = false;
        throw new WebAssembly.RuntimeError("unreachable");
      };
      this.exports = exports;
    }
  };
}

const arm = (page) => page.evaluate(() => (globalThis.trap = true));

const report = (n) => `REPORT\n\nCOMPLAINT 20990000${n}\n\nOak Vale Homes\n\n3 June 2024\n\nOrders\n\n1. Within 4 weeks the landlord must pay the resident £500.`;

for (const [door, press] of Object.entries({
  page_add: (page) => button(page, "Read it").click(),
  page_present: (page) => button(page, "Read it").click(),
  page_hand_over: (page) => button(page, "Markdown").click(),
  page_answer: (page) => button(page, "Data (JSON)").click(),
  page_act: (page) => results(page).getByRole("button", { name: "Show in text (order 1)" }).click(),
})) {
  test(`after a trap in ${door} the text is kept, and “Try again” works on a fresh instance, sealed`, async () => {
    const { page, close } = await open({ init: trapOnDemand, with: door, wait: "sealed" });
    await read(page, report(5));
    await arm(page);
    await press(page);
    await page.getByRole("alert").getByText("Something went wrong").waitFor();
    assert.equal(await results(page).isVisible(), false, "nothing half is shown");
    assert.equal(await box(page).inputValue(), report(5));
    await button(page, "Try again").click();
    await results(page).getByText("Oak Vale Homes", { exact: true }).first().waitFor();
    assert.equal(await page.getByRole("alert").isVisible(), false);
    await download(page, "Markdown");
    await close();
  });
}

test("after a trap the example is read by a fresh instance, and a day that is none becomes today", async () => {
  const { page, close } = await open({ init: trapOnDemand, with: "page_hand_over", wait: "sealed" });
  await read(page, report(5));
  await page.locator("#as-of").evaluate((field) => (field.value = "0202-05-01"));
  await arm(page);
  await button(page, "Markdown").click();
  await page.getByRole("alert").getByText("Something went wrong").waitFor();
  await button(page, "Try an example").click();
  await results(page).locator(".landlord", { hasText: "Larkmoor Vale Homes" }).waitFor();
  assert.equal(await page.getByRole("alert").isVisible(), false);
  assert.equal(await page.locator("#as-of").inputValue(), await page.evaluate(() => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10)));
  await close();
});

test("traps without end: what was ticked, typed, chosen, opened or pasted beside the box is there again each time", async () => {
  const { page, close } = await open({ init: trapOnDemand, with: "page_hand_over", wait: "sealed" });
  const trapAndTryAgain = async (name) => {
    await arm(page);
    await button(page, name).click();
    await button(page, "Try again").click();
    await page.locator("#workspace").waitFor();
  };
  await read(page, report(5));
  await page.locator(".mine summary").click();
  await page.getByLabel("Already paid £").fill("120.50");
  await page.getByLabel("Already paid £").blur();
  await page.getByLabel(/^Done/).check();
  await page.locator("label.reader", { hasText: "For the landlord" }).click();
  await page.getByLabel("Owner for order 1").fill("Repairs team");
  await page.getByLabel("Count days from").fill("2024-06-05");
  for (let n = 0; n < 6; n++) {
    await trapAndTryAgain("Markdown");
    assert.equal(await page.locator("[data-slot=still]").innerText(), "£379.50");
    assert.ok(await page.getByLabel(/^Done/).isChecked());
    assert.equal(await page.getByLabel("Owner for order 1").inputValue(), "Repairs team");
    assert.equal(await page.locator(".result").getAttribute("data-reader"), "landlord");
    assert.equal(await page.getByLabel("Count days from").inputValue(), "2024-06-05");
    assert.match(await page.locator(".print-foot").textContent(), /5 June 2024/);
  }
  await pasteLong(page, head + filled(prose, 400_000));
  const shown = page.locator("#glance .case-line", { hasText: "209900004" });
  await shown.waitFor();
  await trapAndTryAgain("Markdown");
  await shown.waitFor();
  assert.ok(await page.locator("#long").isVisible());
  await page.locator("#files").setInputFiles([file("a.txt", report(6)), file("b.txt", report(7))]);
  await page.locator(".case-table").waitFor();
  await trapAndTryAgain("All orders (CSV)");
  assert.equal(await page.locator(".case-table tbody tr").count(), 4, "what was pasted and what was opened");
  assert.equal(await box(page).inputValue(), report(5), "and the box was left alone");
  await close();
});

const core = (name) => name.endsWith(".wasm");
for (const [what, fault] of Object.entries({
  "is not there (404)": (response) => response.writeHead(404).end("gone"),
  "meets a broken server (500)": (response) => response.writeHead(500).end(),
  "is cut short": (response) => response.writeHead(200, { "content-type": "application/wasm" }).end(readFileSync(join(dist, readdirSync(dist).find(core))).subarray(0, 100_000)),
  "is something else": (response) => response.writeHead(200, { "content-type": "text/html" }).end("<h1>Please log in to the WiFi</h1>"),
  "breaks off": (response) => {
    response.writeHead(200, { "content-type": "application/wasm", "content-length": "500000" });
    response.write("\0asm", () => response.destroy());
  },
})) {
  test(`a core that ${what} is said, the page is not sealed, the text stays, and “Try again” reads it`, async () => {
    host().fault = (name, response) => core(name) && (fault(response), true);
    const { page, close } = await open({ wait: "nothing" });
    const alert = page.getByRole("alert");
    await alert.getByText("could not load").waitFor();
    await box(page).fill(report(8));
    await button(page, "Read it").click();
    assert.equal(await page.locator("#seal-state").innerText(), "The page did not load fully.");
    await button(page, "Try again").click();
    await alert.getByText("could not load").waitFor();
    host().fault = () => false;
    await button(page, "Try again").click();
    await results(page).getByText("Oak Vale Homes", { exact: true }).first().waitFor();
    assert.equal(await box(page).inputValue(), report(8));
    await page.locator("#seal-state[data-state=sealed]").waitFor();
    assert.equal(await page.locator("meta[http-equiv=Content-Security-Policy]").count(), 2, "sealed once");
    await close();
  });
}

test("a core that takes its time is said to, and the text is read when it arrives", async () => {
  const held = [];
  host().fault = (name, response) => core(name) && held.push(response);
  const { page, close } = await open({ wait: "nothing" });
  await read(page, report(9));
  await page.getByRole("alert").getByText("Still loading").waitFor();
  host().fault = () => false;
  for (const response of held) response.writeHead(200).end(readFileSync(join(dist, readdirSync(dist).find(core))));
  await results(page).getByText("Oak Vale Homes", { exact: true }).first().waitFor();
  assert.equal(await page.getByRole("alert").isVisible(), false);
  await close();
});

const writer = (name) => name.startsWith("papers-");

test("a text that is pasted before the writer of papers has come seals the page at once, and papers are written when it has", async () => {
  const held = [];
  host().fault = (name, response) => writer(name) && held.push([name, response]);
  const { page, close } = await open({ clock: true });
  await read(page, report(1));
  // The copy is not whole without the writer: for that the page waits a while.
  await page.clock.fastForward(30_000);
  await page.locator("#seal-state[data-state=sealed]").waitFor();
  assert.ok(held.length > 0, "it was asked for before the seal");
  const saved = download(page, "Markdown");
  host().fault = () => false;
  for (const [name, response] of held) response.writeHead(200, { "content-type": "application/wasm" }).end(readFileSync(join(dist, name)));
  assert.match((await saved).text, /Oak Vale Homes/);
  await close();
});

test("a writer of papers that does not come is said, the page seals all the same, and what needs none still leaves", async () => {
  host().fault = (name, response) => writer(name) && response.writeHead(404).end("gone");
  const { page, close } = await open({ wait: "sealed" });
  await read(page, report(2));
  await button(page, "Markdown").click();
  await page.getByRole("alert").getByText("did not arrive before the page was sealed").waitFor();
  assert.ok(await results(page).isVisible());
  assert.match((await download(page, "Data (JSON)")).text, /Oak Vale Homes/);
  host().fault = () => false;
  await close();
});

test("a writer of papers that traps is said, and the next paper is written by a fresh instance", async () => {
  const { page, close } = await open({ init: trapOnDemand, with: "paper", wait: "sealed" });
  await read(page, report(3));
  await arm(page);
  await button(page, "Markdown").click();
  await page.getByRole("alert").getByText("It could not be written: this is a fault of the page", { exact: false }).waitFor();
  assert.ok(await results(page).isVisible(), "the result stays");
  assert.match((await download(page, "Markdown")).text, /Oak Vale Homes/);
  await close();
});

test("without JavaScript the page says what it needs", async () => {
  const { page, close } = await open({ javaScriptEnabled: false, wait: "nothing" });
  assert.match(await page.locator("body").innerText(), /This page needs JavaScript/);
  await close();
});
