// Is anything lost? Ticks, a second paste, the way back, what was saved and copied, and where files may fall.

import assert from "node:assert/strict";
import { test } from "node:test";
import { box, button, download, file, open, paste, read, results, shared } from "./browser.mjs";
import { report } from "./reports.mjs";

shared();

const done = (page, n) => page.getByLabel(`Done (order ${n})`);
const rows = (page) => page.locator(".case-table tbody tr");

test("ticks belong to the case: another copy of it, with other line ends, apostrophes and figures, keeps them", async () => {
  const { page, close } = await open();
  await read(page, report());
  await done(page, 2).check();
  await page.locator(".mine summary").click();
  await page.getByLabel(/^Already paid £/).fill("120.50");
  await page.getByLabel(/^Already paid £/).blur();
  await read(page, report().replaceAll("’", "'").replaceAll("\n", "\r\n").replace("£436", "£ 436"));
  assert.ok(await done(page, 2).isChecked());
  assert.match(await page.locator(".mine-total").innerText(), /£315\.50/);
  assert.equal(await page.locator(".case-table").count(), 0, "it is still one case");
  await close();
});

test("a second paste and more files add to what is open", async () => {
  const { page, close } = await open();
  await paste(page, report());
  await done(page, 1).check();
  await page.evaluate((words) => navigator.clipboard.writeText(words), report({ reference: "202699002", landlord: "Elm Bank Homes" }));
  await box(page).click();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("ControlOrMeta+V");
  await results(page).locator(".landlord", { hasText: "Elm Bank Homes" }).waitFor();
  await button(page, "Back to all cases").click();
  assert.equal(await rows(page).count(), 2);
  await page.locator("#files").setInputFiles([file("c.txt", report({ reference: "202699003" })), file("d.txt", report({ reference: "202699004" }))]);
  await page.locator(".case-totals", { hasText: "4 cases" }).waitFor();
  await button(page, "202699001").click();
  assert.ok(await done(page, 1).isChecked(), "and the ticks are there");
  await close();
});

test("a file of notes comes back before, with or after its text, and says where it belongs", async () => {
  const first = await open();
  await read(first.page, report());
  await done(first.page, 1).check();
  await first.page.locator("label.reader", { hasText: "For the landlord" }).click();
  await first.page.getByLabel("Owner for order 2").fill("Finance team");
  await first.page.getByLabel("Owner for order 2").blur();
  const saved = await download(first.page, "My ticks and figures");
  assert.match(await first.page.locator("#keep .said").innerText(), /Saved as put-right-my-ticks\.json/);
  assert.ok(!saved.text.includes("lift") && saved.text.includes("202699001"), "the case is named, its words are not in it");
  await first.close();

  const notes = file("put-right-my-ticks.json", saved.text, "application/json");
  const { page, close } = await open();
  await page.locator("#files").setInputFiles([notes]);
  await page.locator("#said", { hasText: "These notes belong to another case: 202699001. They come back as soon as you read its text." }).waitFor();
  await read(page, report());
  assert.ok(await done(page, 1).isChecked(), "before");
  await close();

  const together = await open();
  await together.page.locator("#files").setInputFiles([notes, file("a.txt", report())]);
  await together.page.locator("#results").waitFor();
  assert.ok(await done(together.page, 1).isChecked(), "with");
  await together.close();

  const after = await open();
  await read(after.page, report({ reference: "202699009" }));
  await read(after.page, report());
  await after.page.locator("#files").setInputFiles([notes]);
  await after.page.locator("#said", { hasText: "Your ticks and figures are back in 1 case." }).waitFor();
  assert.ok(await done(after.page, 1).isChecked(), "after");
  await after.close();
});

test("leaving with notes that are not saved asks first, and not when they are saved", async () => {
  const { page, close } = await open();
  const asked = [];
  page.on("dialog", (dialog) => { asked.push(dialog.type()); dialog.accept(); });
  await read(page, report());
  await done(page, 1).check();
  await page.reload();
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  assert.deepEqual(asked, ["beforeunload"]);
  await read(page, report());
  await done(page, 1).check();
  await download(page, "My ticks and figures");
  await page.reload();
  assert.deepEqual(asked, ["beforeunload"], "saved: nothing to ask");
  await close();
});

test("leaving for another address and going back ask too, and “no” stays", async () => {
  const { page, close } = await open();
  const before = page.url();
  await page.goto(before + "?elsewhere");
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  await read(page, report());
  await done(page, 1).check();
  const asked = [];
  page.on("dialog", (dialog) => { asked.push(dialog.type()); dialog.dismiss(); });
  await page.goto(before).catch(() => {});
  assert.deepEqual(asked, ["beforeunload"]);
  await page.evaluate(() => history.back());
  await page.waitForTimeout(500);
  assert.deepEqual(asked, ["beforeunload", "beforeunload"]);
  assert.ok(await done(page, 1).isChecked(), "and nothing is lost");
  await close();
});

test("a letter that was typed is there again with its case, and leaving asks until it has left", async () => {
  const { page, close } = await open();
  await page.locator("#files").setInputFiles([1, 2].map((n) => file(`${n}.txt`, report({ reference: `20269930${n}` }))));
  await page.locator(".case-table").waitFor();
  const asked = [];
  page.on("dialog", (dialog) => { asked.push(dialog.type()); dialog.accept(); });
  const letters = page.locator("#letters");
  const draft = letters.getByLabel("Your letter to the landlord");
  const opened = async (reference) => {
    await button(page, reference).click();
    await letters.getByText("To the landlord: what has not come").click();
  };
  await opened("202699301");
  await draft.fill("My own words.");
  await page.goBack();
  await opened("202699302");
  assert.doesNotMatch(await draft.inputValue(), /My own words/, "a letter belongs to its case");
  await page.goBack();
  await opened("202699301");
  assert.equal(await draft.inputValue(), "My own words.");
  await page.locator("#files").setInputFiles([file("1.txt", report({ reference: "202699301" }).replaceAll("’", "'"))]);
  await page.locator("#glance .case-line", { hasText: "202699301" }).waitFor();
  assert.equal(await draft.inputValue(), "My own words.", "another copy of the case keeps it");
  await page.reload();
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  assert.deepEqual(asked, ["beforeunload"]);
  await read(page, report());
  await letters.getByText("To the landlord: what has not come").click();
  await draft.fill("My own words.");
  await download(page, "Save this letter");
  await page.reload();
  assert.deepEqual(asked, ["beforeunload"], "saved: nothing to ask");
  await close();
});

test("clearing with notes that are not saved asks first, and “no” keeps everything", async () => {
  const { page, close } = await open();
  await read(page, report());
  await done(page, 1).check();
  page.once("dialog", (dialog) => dialog.dismiss());
  await button(page, "Clear").click();
  assert.ok(await done(page, 1).isChecked());
  page.once("dialog", (dialog) => dialog.accept());
  await button(page, "Clear").click();
  await page.locator("#workspace").waitFor({ state: "hidden" });
  await close();
});

test("“Back” from a case leads to the list, at its place", async () => {
  const { page, close } = await open({ viewport: { width: 390, height: 844 } });
  await page.locator("#files").setInputFiles(Array.from({ length: 30 }, (_, n) => file(`${n}.txt`, report({ reference: String(202600100 + n) }))));
  await page.locator(".case-table").waitFor();
  await button(page, "202600125").click();
  await results(page).locator(".landlord").first().waitFor();
  await page.goBack();
  await page.locator(".case-table").waitFor();
  const top = await button(page, "202600125").evaluate((b) => b.getBoundingClientRect().top);
  assert.ok(top > 0 && top < 844, `the row of the case is in view: ${top}`);
  await page.goForward();
  await page.locator("#glance .case-line", { hasText: "202600125" }).waitFor();
  await button(page, "Back to all cases").click();
  await page.locator(".case-table").waitFor();
  assert.doesNotMatch(page.url(), /#|\?/, "nothing stands in the address");
  await close();
});

test("what was copied is rich text and plain text, and it is said beside the button", async () => {
  const { page, close } = await open();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await read(page, report());
  await button(page, "Copy").click();
  await page.locator("#keep .said", { hasText: "Copied" }).waitFor();
  const clip = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const of = async (type) => (await item.getType(type)).text();
    return { html: await of("text/html"), text: await of("text/plain") };
  });
  assert.match(clip.html, /<h2>[^<]*Orders/);
  assert.match(clip.html, /<table>/);
  assert.match(clip.html, /£436/);
  assert.match(clip.text, /£436/);
  assert.doesNotMatch(clip.text, /</);
  await close();
});

test("owners, ticks, sums paid and evidence leave in every format, under the numbers of the page", async () => {
  const { page, close } = await open();
  await read(page, report());
  await page.locator("label.reader", { hasText: "For the landlord" }).click();
  await page.getByLabel("Owner for order 2").fill("Finance team");
  await page.getByLabel("Owner for order 2").blur();
  await done(page, 1).check();
  await page.locator(".mine summary").click();
  await page.getByLabel(/^Already paid £/).fill("120.50");
  await page.getByLabel(/^Already paid £/).blur();
  for (const name of ["Plain text", "Markdown", "Calendar file"]) {
    const text = (await download(page, name)).text.replace(/\r\n /g, "").replaceAll("\\", "");
    for (const words of ["Done, as you marked it", "Finance team", "£120.50", "Proof of the payment"]) assert.ok(text.includes(words), `${name}: ${words} in\n${text}`);
  }
  assert.match((await download(page, "Calendar file")).text.replace(/\r\n /g, ""), /DESCRIPTION:Order 2\. /);
  const csv = (await download(page, "Table of orders (CSV)")).text;
  assert.match(csv, /Number,Done,Owner,Paid \(£\),Left out,Evidence to keep/);
  assert.match(csv, /,2,no,Finance team,120\.50,no,"Proof of the payment/);
  const json = JSON.parse((await download(page, "Data (JSON)")).text);
  assert.deepEqual(json.own_notes.map(({ order, done, owner, paid_pence }) => [order, done, owner, paid_pence]), [[1, true, "", 0], [2, false, "Finance team", 12050], [3, false, "", 0]]);
  await close();
});

test("calendar entries keep their name when a copy has other apostrophes and commas, so that they are renewed", async () => {
  const { page, close } = await open();
  const uids = async () => (await download(page, "Calendar file")).text.match(/^UID:.*$/gm);
  await read(page, report().replace("£436", "£1,436"));
  const first = await uids();
  await read(page, report().replace("£436", "£1436").replaceAll("’", "'"));
  assert.deepEqual(await uids(), first);
  assert.equal(new Set(first).size, 4);
  await close();
});

test("JSON lines are saved as .jsonl, one answer a line", async () => {
  const { page, close } = await open();
  await page.locator("#files").setInputFiles([file("a.txt", report()), file("b.txt", report({ reference: "202699002" }))]);
  await page.locator(".case-table").waitFor();
  const { name, text } = await download(page, "All data (JSON lines)");
  assert.equal(name, "put-right-all-cases.jsonl");
  assert.deepEqual(text.trim().split("\n").map((line) => JSON.parse(line).case_refs[0]), ["202699001", "202699002"]);
  assert.match(await page.locator(".cases .said").innerText(), /Saved as put-right-all-cases\.jsonl/);
  await close();
});

test("a file may fall anywhere on the page", async () => {
  const { page, close } = await open();
  for (const [n, place] of ["header", "footer", "main"].entries()) {
    await page.evaluate(([place, words, n]) => {
      const data = new DataTransfer();
      data.items.add(new File([words], `${n}.txt`));
      for (const kind of ["dragover", "drop"]) document.querySelector(place).dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
    }, [place, report({ reference: `20269920${n}` }), n]);
    await page.locator("#glance .case-line", { hasText: `20269920${n}` }).waitFor();
  }
  assert.equal(await page.locator("#cases tbody tr").count(), 3);
  await close();
});
