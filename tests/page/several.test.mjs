// Do several texts, files, ticks and downloads work as people expect?

import assert from "node:assert/strict";
import { test } from "node:test";
import { box, button, download, file, open, read, results, shared } from "./browser.mjs";

shared();

const report = (n, { sum = 100 * n, outcome = "maladministration", landlord = "Oak Vale Homes" } = {}) => `REPORT

COMPLAINT 2020${String(n).padStart(5, "0")}

${landlord}

3 June 2024

The complaint

1. The complaint is about the landlord’s handling of a broken lift.

Determination

2. In accordance with paragraph 52 of the Scheme, there was ${outcome} in the landlord’s handling of a broken lift.

Orders

3. Within 4 weeks of the date of this report, the landlord must pay the resident £${sum} compensation.
`;
const rows = (page) => page.locator(".case-table tbody tr");

test("three files make a table that sorts, adds up and opens each case; a bad file has its row and its reason", async () => {
  const { page, close } = await open();
  await page.locator("#files").setInputFiles([
    file("b.txt", report(2, { landlord: "Elm Bank Homes" })), file("a.txt", report(1)), file("c.txt", report(3, { outcome: "no maladministration" })),
    { name: "photo.txt", mimeType: "text/plain", buffer: Buffer.from([0, 1, 2, 3, 0, 0]) },
  ]);
  await page.locator(".case-table").waitFor();
  assert.equal(await rows(page).count(), 4);
  assert.match(await page.locator(".case-totals").innerText(), /3 cases, 3 findings, £600 ordered, £600 of it new. 1 file could not be read/);
  assert.match(await page.locator(".failed").innerText(), /photo\.txt\s+Could not be read: it is not a text file/);
  await button(page, "Ordered").click();
  await button(page, "Ordered").click();
  assert.match(await rows(page).first().innerText(), /202000003.*£300/s);
  assert.equal(await page.locator("th[aria-sort=descending]").innerText().then((t) => t.includes("Ordered")), true);
  await button(page, "202000002").click();
  assert.match(await results(page).innerText(), /Elm Bank Homes/);
  await button(page, "Back to all cases").click();
  const csv = await download(page, "All orders (CSV)");
  assert.equal(csv.text.charCodeAt(0), 0xfeff, "a byte order mark, for Excel");
  assert.equal(csv.text.trim().split("\r\n").length, 4, "headings and one row an order");
  const calendar = await download(page, "One calendar for all");
  assert.equal(calendar.text.match(/DTSTART;VALUE=DATE:20240701/g).length, 3);
  await close();
});

test("five hundred files are read with a progress bar while the page answers, and reading can be cancelled", async () => {
  const { page, close } = await open();
  const many = Array.from({ length: 500 }, (_, n) => file(`${n}.txt`, report(n + 1)));
  await page.evaluate(() => {
    globalThis.longest = 0;
    let last = performance.now();
    const tick = () => {
      const now = performance.now();
      globalThis.longest = Math.max(globalThis.longest, now - last);
      last = now;
      setTimeout(tick);
    };
    tick();
  });
  await page.locator("#files").setInputFiles(many);
  await page.locator(".case-table").waitFor();
  assert.equal(await rows(page).count(), 50);
  assert.equal(await page.locator("#cases .shown-count").innerText(), "The first 50 of 500 rows are shown.");
  console.log(`500 files: the page was busy for at most ${Math.round(await page.evaluate(() => globalThis.longest))} ms at a time`);
  assert.equal(await page.locator("#progress").isVisible(), false);

  await page.evaluate(() => new MutationObserver(() => document.querySelector("[data-act=cancel]").click()).observe(document.getElementById("progress"), { attributes: true }));
  const others = Array.from({ length: 500 }, (_, n) => file(`other ${n}.txt`, report(n + 1001)));
  await page.locator("#files").setInputFiles(others);
  await page.locator(".case-totals", { hasText: /of 500 files were read/ }).waitFor();
  assert.doesNotMatch(await page.locator(".case-totals").innerText(), /^1,000 cases/, "what was read before the cancel is kept, and no more");
  await close();
});

test("whoever asks for something else while files are read gets that, and the files are let go", async () => {
  const { page, close } = await open();
  const many = Array.from({ length: 300 }, (_, n) => file(`${n}.txt`, report(n + 1)));
  for (const [press, check] of [
    ["Try an example", () => results(page).locator(".landlord", { hasText: "Larkmoor Vale Homes" }).waitFor()],
    ["Clear", () => page.locator("#workspace").waitFor({ state: "hidden" })],
  ]) {
    // Pressed as soon as the bar shows, before the last file is read.
    await page.evaluate((name) => {
      const bar = document.getElementById("progress-bar");
      const watch = new MutationObserver(() => {
        if (bar.value < 10) return;
        watch.disconnect();
        [...document.querySelectorAll(".entry button")].find((button) => button.textContent === name).click();
        document.documentElement.dataset.pressed = name;
      });
      watch.observe(bar, { attributes: true });
    }, press);
    await page.locator("#files").setInputFiles(many);
    await page.locator(`html[data-pressed="${press}"]`).waitFor({ state: "attached" });
    await page.locator("#progress").waitFor({ state: "hidden" });
    await check();
    assert.equal(await page.locator(".case-table").isVisible(), false);
  }
  await close();
});

test("a saved page is read as its words, and nothing in it runs or loads", async () => {
  const { page, requests, close } = await open();
  const markup = `<!doctype html><title>x</title><script>window.hacked = 1</script><body onload="hacked=1"><nav>Menu</nav><main>
    ${report(7).split("\n\n").map((p) => `<p>${p}</p>`).join("\n")}<img src="http://evil.test/x.png" onerror="hacked=1"><iframe src="http://evil.test/"></iframe></main></body>`;
  await page.locator("#files").setInputFiles([file("saved.html", markup, "text/html")]);
  await results(page).getByText("202000007").first().waitFor();
  assert.match(await page.locator(".sums tfoot").innerText(), /£700/);
  assert.equal(await page.evaluate(() => globalThis.hacked), undefined);
  assert.deepEqual(requests.filter((url) => url.includes("evil")), []);
  await close();
});

test("a case in two files is shown and counted once, and that is said", async () => {
  const { page, close } = await open();
  await page.locator("#files").setInputFiles([file("a.txt", report(1)), file("copy of a.txt", report(1).replaceAll("’", "'")), file("b.txt", report(2))]);
  await page.locator("#said", { hasText: "1 file holds a case that is open already: it is shown and counted once." }).waitFor();
  assert.match(await page.locator(".case-totals").innerText(), /2 cases, 2 findings, £300 ordered/);
  await close();
});

test("words that a saved page hides are not read", async () => {
  const { page, close } = await open();
  const order = (style, sum) => `<p ${style}>4. Within 4 weeks of the date of this report, the landlord must pay the resident £${sum} compensation.</p>`;
  const markup = `<main>${report(7).split("\n\n").map((p) => `<p>${p}</p>`).join("\n")}${order('style="display: none"', 901)}${order("hidden", 902)}${order('style="visibility:hidden"', 903)}</main>`;
  await page.locator("#files").setInputFiles([file("saved.html", markup, "text/html")]);
  await results(page).getByText("202000007").first().waitFor();
  assert.match(await page.locator(".sums tfoot").innerText(), /£700/);
  await close();
});

test("two determinations in one text are two cases", async () => {
  const { page, close } = await open();
  await read(page, `${report(1)}\n\n${report(2)}`);
  await page.locator(".case-table").waitFor();
  assert.equal(await rows(page).count(), 2);
  await close();
});

test("ticks and figures change what is still to pay, are marked as one's own, and come back from a file", async () => {
  const { page, close } = await open();
  await read(page, report(5));
  const still = page.locator("[data-slot=still]");
  const figures = () => page.locator(".mine:not([open]) summary").click();
  await figures();
  await page.getByLabel("Already paid £").fill("120.50");
  await page.getByLabel("Already paid £").blur();
  assert.equal(await still.innerText(), "£379.50");
  await page.getByLabel(/^Done/).check();
  assert.match(await page.locator("#orders .due").innerText(), /as you marked it/);
  assert.match(await page.locator(".card", { hasText: "By when" }).innerText(), /All marked as done/);
  const saved = await download(page, "My ticks and figures");
  assert.ok(!saved.text.includes("broken lift"), "the text is not in the file");
  await button(page, "Read it").click();
  assert.equal(await still.innerText(), "£379.50", "the same text keeps its ticks");
  await read(page, report(6));
  await read(page, report(5));
  assert.equal(await still.innerText(), "£379.50", "another text in between keeps them too");
  await figures();
  await page.getByLabel(/is paid in full/).check();
  assert.equal(await still.innerText(), "£0");
  await page.getByLabel(/is paid in full/).uncheck();
  assert.equal(await still.innerText(), "£379.50");
  const count = page.getByRole("checkbox", { name: "Count this payment for order 1" });
  assert.equal(await page.getByText("Left out by you").isVisible(), false);
  await count.uncheck();
  assert.equal(await still.innerText(), "£0");
  assert.ok(await page.getByText("Left out by you").isVisible(), "the line says whose doing it is");
  assert.ok(await count.evaluate((box) => box === document.activeElement), "the focus stays");
  assert.match(await page.locator("#announce").innerText(), /Still to be paid, as you marked it: £0/);
  await count.check();
  assert.equal(await still.innerText(), "£379.50", "what was entered before counts again");
  await page.getByLabel("Already paid £").fill("some");
  await page.getByLabel("Already paid £").blur();
  assert.match(await page.getByLabel("Already paid £").evaluate((field) => field.validationMessage), /Enter a sum/);
  const notes = (order, form = 2) => JSON.stringify({ putright_notes: form, cases: { x: { reference: "202000005", orders: { y: { number: 1, ...order } } } } });
  for (const [broken, said] of [
    ["[1, 2", /no whole JSON file/],
    ["{}", /holds no ticks\. A \.json file is read only if it was saved here/],
    [JSON.stringify({ putright_notes: 2, cases: null }), /holds no ticks/],
    [JSON.stringify({ putright_notes: 2, cases: 7 }), /holds no ticks/],
    [JSON.stringify({ putright_notes: 2, cases: { x: null } }), /holds no ticks, or not in the form/],
    [notes({ done: "yes" }), /holds no ticks, or not in the form/],
    [notes({}, 9), /saved by another version of this page, in form 9; this one knows form 2/],
    [notes({ paid_pence: -5 }), /Case 202000005, order 1: the sum paid is below zero\. Nothing of it was taken in/],
    [notes({ paid_pence: 12.5 }), /the sum paid has a part of a penny/],
    [notes({ paid_pence: 1e15 }), /the sum paid is more than £9,999,999\.99/],
    [notes({ owner: "x".repeat(201) }), /the name of its owner has more than 200 characters/],
    [" ".repeat(10_000_001), /It has 10\.0 MB; a file of ticks has at most 10 MB/],
  ]) {
    await page.locator("#files").setInputFiles([file("ticks.json", broken, "application/json")]);
    await page.locator("#said", { hasText: said }).waitFor();
    assert.match(await page.locator("#said").innerText(), /^ticks\.json: /);
    assert.equal(await page.locator("#problem").isVisible(), false, "a file with other things in it does no harm");
    assert.equal(await still.innerText(), "£379.50", "and changes nothing");
  }
  await close();
});

test("marks in a file of notes that turn the direction of what is shown are shown as such", async () => {
  const { page, close } = await open();
  await read(page, report(5));
  await page.getByLabel(/^Done/).check();
  const saved = JSON.parse((await download(page, "My ticks and figures")).text);
  for (const one of Object.values(saved.cases)) for (const order of Object.values(one.orders)) order.owner = "team\u202edlab";
  saved.cases.other = { reference: "2023\u2066", orders: { y: { number: 1, done: true } } };
  await page.locator("#files").setInputFiles([file("ticks.json", JSON.stringify(saved), "application/json")]);
  await page.locator("#said", { hasText: "another case: 2023[U+2066]" }).waitFor();
  await page.locator("label.reader", { hasText: "For the landlord" }).click();
  assert.equal(await page.getByLabel("Owner for order 1").inputValue(), "team[U+202E]dlab");
  await close();
});

test("downloads hold the answer and never the text", async () => {
  const { page, close } = await open();
  await button(page, "Try an example").click();
  const json = await download(page, "Data (JSON)");
  const answer = JSON.parse(json.text);
  assert.equal(json.name, "put-right-202499998.json");
  assert.equal(answer.remedy.ordered_pence, 65_000);
  assert.match(answer.text_sha256, /^[0-9a-f]{64}$/);
  const text = await page.locator("#text").inputValue();
  const [start, end] = answer.findings[0].outcome_span;
  assert.match(text.slice(start, end).toLowerCase(), /maladministration/, "spans count as JavaScript counts");
  for (const [name, wanted] of [["Calendar file", /BEGIN:VCALENDAR[^]*END:VEVENT/], ["Table of orders (CSV)", /,compensation,/], ["Markdown", /^# /], ["Plain text", /£650/]]) {
    const { text: content } = await download(page, name);
    assert.match(content, wanted);
    assert.ok(!content.includes("4 Teasel Court"), `${name}: the story of the case is not in it`);
  }
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await button(page, "Copy").click();
  await page.locator("#keep .said", { hasText: "Copied" }).waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /£650/);
  await close();
});
