// Can people work with many cases at once: duties, counts, the paper for a board, tables, and letters?

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { axe, button, download, file, open, shared, whole } from "./browser.mjs";
import { APOLOGY, INSPECTION, PAYMENT, report } from "./reports.mjs";

shared();

const TRAINING = "Within 8 weeks of the date of this report, the landlord must train its staff in keeping records.";
const LANDLORDS = ["Oak Vale Homes", "Elm Bank Homes", "Ash Grove Council"];
const OUTCOMES = ["maladministration", "severe maladministration", "service failure", "no maladministration", "reasonable redress"];
/** Between the days of the orders, so that some are late and some are not. */
const TODAY = "2026-06-20";

/** A case of its own for each number: landlords, outcomes and orders take turns. */
const one = (n) => file(`case ${n}.txt`, report({
  reference: `2026${String(n).padStart(5, "0")}`,
  landlord: LANDLORDS[n % 3],
  outcome: OUTCOMES[n % 5],
  orders: [APOLOGY, PAYMENT, INSPECTION, TRAINING].slice(0, (n % 4) + 1),
}));
const many = (count) => Array.from({ length: count }, (_, n) => one(n));

/** Opens cases, seen from a day that stays. */
async function cases(count, options = {}) {
  const opened = await open(options);
  const { page } = opened;
  await page.locator("#files").setInputFiles(many(count));
  await page.locator(".case-table").waitFor();
  await button(page, "Duties").waitFor();
  await page.getByLabel("Days are counted from").fill(TODAY);
  return opened;
}
const view = (page, name) => page.getByRole("navigation", { name: "All cases together" }).getByRole("button", { name, exact: true }).click();
const rows = (page) => page.locator(".duty-table tbody tr");
/** What went wrong, but for the page's own try at its seal, which must fail. */
const wrong = (trouble) => trouble.filter((said) => !said.includes("is-it-sealed"));
const rowsOf = (csv) => csv.replace(/^\ufeff/, "").trim().split("\r\n");

test("twelve cases are one list of duties: late first, filtered, ticked, saved, and brought back", async () => {
  const { page, trouble, close } = await cases(12);
  await view(page, "Duties");
  // Twelve cases with one, two, three and four orders in turn.
  assert.equal(await rows(page).count(), 30);
  assert.match(await page.locator(".duties .case-totals").innerText(), /^30 orders: 21 with a day that has passed and no tick, 9 due later\.$/);
  assert.match(await rows(page).first().innerText(), /16 June 2026[^]*4 days ago, not ticked as done/);
  assert.match(await rows(page).last().innerText(), /Training/);

  const filter = page.locator(".filters");
  await filter.getByLabel("Landlord").selectOption("Elm Bank Homes");
  const ofElm = await rows(page).count();
  assert.equal(await page.locator(".duty-table", { hasText: "Oak Vale" }).count(), 0);
  await filter.getByLabel("Kind").selectOption("Compensation");
  assert.ok((await rows(page).count()) < ofElm);
  assert.match(await page.locator("#caseload .shown-count").innerText(), /^\d+ of 30 orders are shown\.$/);
  await filter.getByLabel("Landlord").selectOption("All landlords");
  await filter.getByLabel("Kind").selectOption("All kinds");
  await filter.getByLabel("Due from").fill("2026-06-21");
  await filter.getByLabel("Due until").fill("2026-07-01");
  await filter.getByLabel("Due until").blur();
  assert.match(await rows(page).first().innerText(), /30 June 2026/);
  assert.equal(await page.locator(".duty-table", { hasText: "Training" }).count(), 0);
  await filter.getByLabel("Due from").fill("");
  await filter.getByLabel("Due until").fill("");
  await filter.getByLabel("Due until").blur();
  assert.equal(await rows(page).count(), 30);

  const first = rows(page).first();
  const what = await first.locator("[data-act=duty]").innerText();
  await first.getByRole("checkbox").check();
  assert.match(await first.innerText(), /Done, as ticked/);
  assert.match(await page.locator(".duties .case-totals").innerText(), /20 with a day that has passed and no tick/);
  assert.match(await page.locator("#announce").innerText(), /Done, as ticked/);
  await first.getByRole("textbox").fill("Repairs team");
  await first.getByRole("textbox").blur();
  const saved = await download(page, "My ticks and figures");
  await view(page, "Cases");
  await view(page, "Duties");
  assert.match(await rows(page).last().innerText(), /Done, as ticked/, "what is done goes to the end");
  await filter.getByLabel("Owner").selectOption("Repairs team");
  assert.equal(await rows(page).count(), 1);

  const csv = await download(page, "These duties (CSV)");
  assert.equal(rowsOf(csv.text).length, 2, "the table holds what the filter shows");
  assert.match(rowsOf(csv.text)[1], /^2026\d{5},.*,2026-06-16,.*,yes,Repairs team,/);
  await filter.getByLabel("Owner").selectOption("All owners");
  const ahead = await download(page, "Calendar without days that have passed");
  const all = await download(page, "Calendar of these duties");
  const days = (calendar) => calendar.text.match(/DTSTART;VALUE=DATE:\d{8}/g).map((line) => line.slice(-8));
  assert.equal(days(all).length, 30);
  assert.ok(days(ahead).length > 0 && days(ahead).every((day) => day >= "20260620"), String(days(ahead)));
  assert.equal(new Set(all.text.replaceAll("\r\n ", "").match(/^SUMMARY:.*$/gm)).size, 30, "entries are told apart by case and order");

  // A fresh page, with the same cases and the saved notes.
  await close();
  const again = await cases(12);
  await again.page.locator("#files").setInputFiles([file("notes.json", saved.text, "application/json")]);
  await again.page.locator("#said", { hasText: "Your ticks and figures are back in 1 case." }).waitFor();
  await view(again.page, "Duties");
  const back = rows(again.page).last();
  assert.equal(await back.locator("[data-act=duty]").innerText(), what);
  assert.ok(await back.getByRole("checkbox").isChecked());
  assert.equal(await back.getByRole("textbox").inputValue(), "Repairs team");
  assert.deepEqual(wrong([...trouble, ...again.trouble]), []);
  await again.close();
});

test("a duty is a click from its order, and Back leads to the list as it was filtered", async () => {
  const { page, close } = await cases(12);
  await view(page, "Duties");
  await page.locator(".filters").getByLabel("Kind").selectOption("Training");
  const count = await rows(page).count();
  await rows(page).first().locator("[data-act=duty]").click();
  assert.match(await page.evaluate(() => document.activeElement.id), /^order-4$/);
  assert.ok(await page.locator("#views").isHidden());
  await page.locator("#order-4").getByRole("button", { name: /Show in text/ }).first().click();
  assert.match(await page.locator("mark").first().innerText(), /train its staff/);
  await page.goBack();
  await rows(page).first().waitFor();
  assert.equal(await rows(page).count(), count);
  assert.equal(await page.locator(".filters").getByLabel("Kind").inputValue(), "=training");
  await close();
});

test("counts are tables with bars, shares have their numbers, and fewer than five findings no rate", async () => {
  const { page, close } = await cases(12);
  await page.locator("#files").setInputFiles([{ name: "photo.txt", mimeType: "text/plain", buffer: Buffer.from([0, 1, 2, 3, 0, 0]) }]);
  await page.locator("#said, .case-totals", { hasText: /could not be read/ }).first().waitFor();
  await view(page, "Counts");
  const counts = page.locator(".counts");
  assert.match(await counts.locator(".case-totals").innerText(), /^12 cases, 12 findings, £\d[\d,]* ordered\.$/);
  // Of each five findings three are upheld: 3 + 3 of the first ten, and 2 of the last two.
  assert.match(await counts.innerText(), /Upheld: 67 % \(8 of 12\)/);
  const landlords = page.getByRole("table", { name: "Findings by landlord" });
  assert.equal(await landlords.locator("tbody tr").count(), 3);
  for (const row of await landlords.locator("tbody tr").all()) {
    assert.match(await row.innerText(), /\d of 4/);
    assert.doesNotMatch(await row.innerText(), /%/, "four findings have no rate");
    const cells = (await row.locator("td.num").allInnerTexts()).map(Number);
    assert.equal(cells.slice(0, 5).reduce((a, b) => a + b), cells[5], "outcomes add up to the findings");
  }
  assert.equal(await landlords.getByRole("row").count(), 4, "a table to those who hear it");
  const widths = await landlords.locator("tbody tr").first().locator(".bar-part").evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().width));
  assert.ok(widths.length >= 3 && widths.every((width) => width > 5), String(widths));
  assert.match(await page.getByRole("table", { name: "Sums by theme" }).innerText(), /Property condition[^]*In all/);
  assert.match(await counts.locator("[data-slot=beside]").innerText(), /1 file could not be read and is in no count/);
  await close();
});

test("the board paper stands on the page, and leaves as Markdown and as rich text", async () => {
  const { page, close } = await cases(12);
  await view(page, "Board paper");
  const paper = page.locator(".paper");
  const words = await paper.innerText();
  for (const want of ["paper for the board", "Compliance with the Ombudsman’s orders", "What is late, or not ticked as done", "What was ordered beyond the case", "Upheld", "67 % (8 of 12)"]) assert.ok(words.includes(want), want);
  const markdown = await download(page, "Board paper (Markdown)");
  assert.equal(markdown.name, "put-right-board-paper.md");
  assert.match(markdown.text, /^# Housing Ombudsman determinations: paper for the board\n\n- \*\*Determinations:\*\* 12/);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await button(page, "Copy for Word").click();
  await page.locator(".board .said", { hasText: "Copied" }).waitFor();
  const html = await page.evaluate(async () => (await (await navigator.clipboard.read())[0].getType("text/html")).text());
  assert.match(html, /<h2>Compliance with the Ombudsman’s orders<\/h2>/);
  await close();
});

test("tables leave one by one and as a zip that others open", async () => {
  const { page, close } = await cases(12);
  await view(page, "Tables");
  const orders = await download(page, "Orders (CSV)");
  assert.equal(rowsOf(orders.text).length, 31);
  assert.equal(rowsOf((await download(page, "Cases (CSV)")).text).length, 13);
  const [saved] = await Promise.all([page.waitForEvent("download"), button(page, "All tables (zip)").click()]);
  assert.equal(saved.suggestedFilename(), "put-right-tables.zip");
  const listed = execFileSync("python3", ["-c", "import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print(*sorted(z.namelist())); sys.stdout.write(z.read('orders.csv').decode('utf-8'))", await saved.path()], { encoding: "utf8" });
  assert.match(listed, /^cases\.csv dictionary\.csv findings\.csv orders\.csv sums\.csv\n/);
  assert.equal(rowsOf(listed.slice(listed.indexOf("\n") + 1).replaceAll("\n", "\r\n").replaceAll("\r\r", "\r")).length, 31);
  await close();
});

test("a letter says what has not come, follows the ticks when asked, and keeps what was typed", async () => {
  const { page, close } = await cases(4);
  await button(page, "202600003").click();
  const letters = page.locator("#letters");
  await letters.getByText("To the landlord: what has not come").click();
  const draft = letters.getByLabel("Your letter to the landlord");
  assert.match(await draft.inputValue(), /Order 1 was due on 16 June 2026 and has not come:\n“/);
  assert.match(await draft.inputValue(), /Order 2 was due on 16 June 2026 and has not come:/);
  assert.doesNotMatch(await draft.inputValue(), /Order 3/, "an order that is not due yet is not asked for");
  await draft.fill(`${await draft.inputValue()}\nP.S. <b>Thank you</b>`);
  await page.locator("#order-1").getByRole("checkbox", { name: /^Done/ }).check();
  assert.match(await draft.inputValue(), /P\.S\. <b>Thank you/, "a tick undoes nothing that was typed");
  const saved = await download(page, "Save this letter");
  assert.match(saved.text, /Order 1 was due[^]*P\.S\. <b>Thank you<\/b>$/);
  await letters.getByRole("button", { name: "Write it anew from the ticks" }).first().click();
  assert.doesNotMatch(await draft.inputValue(), /Order 1 |P\.S\./);
  await letters.getByText("To the Ombudsman: cover for the evidence").click();
  const cover = letters.getByLabel("The landlord’s cover for its evidence");
  assert.match(await cover.inputValue(), /Order 1: Apology[^]*Order 4: Training[^]*What is not complete/);
  assert.match(await cover.inputValue(), /\[ {2}\] Proof of the payment to the resident/);
  await close();
});

test("three hundred cases are listed by fifties, and the lists say how many are left", async () => {
  const { page, close } = await cases(300);
  await view(page, "Duties");
  const shown = page.locator("#caseload .shown-count");
  assert.equal(await rows(page).count(), 50);
  assert.match(await shown.innerText(), /^The first 50 of 750 orders are shown\.$/);
  await button(page, "Show 50 more").click();
  assert.equal(await rows(page).count(), 100);
  assert.ok(await rows(page).nth(50).locator("[data-act=duty]").evaluate((button) => button === document.activeElement), "the focus is on the first that was added");
  assert.match(await shown.innerText(), /^The first 100 of 750/);
  const csv = await download(page, "These duties (CSV)");
  assert.equal(rowsOf(csv.text).length, 751, "the table holds what is not drawn too");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  assert.equal(await rows(page).count(), 500, "paper holds more than the screen");
  assert.match(await shown.innerText(), /^The first 500 of 750/);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  assert.equal(await rows(page).count(), 100);
  assert.match(await shown.innerText(), /^The first 100 of 750/);

  await view(page, "Cases");
  const drawn = page.locator(".case-table tbody tr");
  assert.equal(await drawn.count(), 50);
  await button(page, "Landlord").click();
  await button(page, "Show 50 more").click();
  assert.equal(await drawn.count(), 100);
  assert.ok(await drawn.nth(50).locator("[data-act=case]").evaluate((button) => button === document.activeElement));
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  assert.equal(await drawn.count(), 300);
  assert.ok(await button(page, "Show 50 more").isHidden());
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  assert.equal(await drawn.count(), 100);
  await close();
});

test("Back leads to the row that was opened, in the order in which the list was, with the focus on it", async () => {
  const { page, close } = await cases(120);
  await button(page, "Landlord").click();
  await button(page, "Show 50 more").click();
  const names = await page.locator(".case-table tbody th").allInnerTexts();
  assert.equal(names.length, 100);
  await button(page, names[80]).click();
  await page.locator("#glance .case-line", { hasText: names[80] }).waitFor();
  await page.goBack();
  await page.locator(".case-table").waitFor();
  assert.deepEqual(await page.locator(".case-table tbody th").allInnerTexts(), names);
  assert.equal(await page.evaluate(() => document.activeElement.textContent), names[80]);
  const { top, bottom } = await button(page, names[80]).evaluate((b) => b.getBoundingClientRect().toJSON());
  assert.ok(top >= 0 && bottom <= 900, `${top} to ${bottom}`);
  await view(page, "Duties");
  await page.locator(".filters").getByLabel("Kind").selectOption("Compensation");
  const name = await rows(page).nth(30).locator("[data-act=duty]").evaluate((b) => b.textContent);
  await rows(page).nth(30).locator("[data-act=duty]").click();
  await page.locator("#glance .case-line").waitFor();
  await page.goBack();
  assert.equal(await page.evaluate(() => document.activeElement.textContent), name);
  await close();
});

test("the list of duties is a table to those who hear the page, as rows and as cards", async () => {
  for (const viewport of [{ width: 1280, height: 900 }, { width: 390, height: 844 }]) {
    const { page, close } = await cases(60, { viewport });
    await view(page, "Duties");
    const client = await page.context().newCDPSession(page);
    const { nodes } = await client.send("Accessibility.getFullAXTree");
    const of = (role, name) => nodes.filter((node) => node.role?.value === role && (!name || name.test(node.name?.value ?? "")));
    const [table] = of("table", /Orders of all cases by day/);
    assert.ok(table, "the list is a table");
    assert.equal(of("row").length, 51, "a heading and fifty rows");
    assert.equal(of("columnheader").length, 6);
    assert.equal(of("rowheader").length, 50);
    assert.equal(of("button", /^Order \d.*case 2026\d{5}$/).length, 50);
    assert.equal(of("textbox", /^Owner of Order \d.*case 2026\d{5}$/).length, 50);
    await close();
  }
});

test("thousands of cases are read, counted and filtered, and none is lost", async () => {
  const count = whole ? 5_000 : 1_000;
  const [all, orders, pounds] = [count, 3 * count, 436 * count].map((n) => n.toLocaleString("en-GB"));
  const { page, close } = await open();
  await page.evaluate(() => {
    globalThis.made = (from, count, text) => {
      const files = new DataTransfer();
      for (let n = from; n < from + count; n++) files.items.add(new File([text.replaceAll("202699001", String(300000000 + n))], `${n}.txt`, { type: "text/plain" }));
      const field = document.getElementById("files");
      field.files = files.files;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    };
  });
  await page.evaluate(({ text, count }) => globalThis.made(0, count, text), { text: report(), count });
  await page.locator(".case-totals", { hasText: new RegExp(`^${all} cases`) }).waitFor({ timeout: 600_000 });
  await view(page, "Duties");
  assert.match(await page.locator("#caseload .shown-count").innerText(), new RegExp(`of ${orders} orders are shown`));
  await page.locator(".filters").getByLabel("Kind").selectOption("Compensation");
  assert.match(await page.locator("#caseload .shown-count").innerText(), new RegExp(`^${all} of ${orders} orders were found, and the first 50 are shown`));
  await view(page, "Counts");
  assert.match(await page.locator(".counts .case-totals").innerText(), new RegExp(`^${all} cases, ${all} findings, £${pounds} ordered\\.$`));
  assert.match(await page.locator(".counts").innerText(), new RegExp(`Upheld: 100 % \\(${all} of ${all}\\)\\.`), "thousands have their comma");
  assert.doesNotMatch(await page.locator(".counts").innerText(), new RegExp(`\\b${count}\\b`));
  await close();
});

const STATES = {
  duties: (page) => view(page, "Duties"),
  counts: (page) => view(page, "Counts"),
  "board paper": (page) => view(page, "Board paper"),
  tables: (page) => view(page, "Tables"),
  letters: async (page) => {
    await button(page, "202600003").click();
    await page.evaluate(() => document.querySelectorAll("#letters details").forEach((details) => (details.open = true)));
  },
};

for (const [name, options] of [["light", {}], ["dark", { colorScheme: "dark" }], ["forced", { forcedColors: "active" }], ["small", { viewport: { width: 320, height: 640 } }]]) {
  test(`axe finds nothing and nothing stands beyond the edge in any view of many cases, ${name}`, async () => {
    const { page, close } = await cases(12, options);
    for (const [state, go] of Object.entries(STATES)) {
      if (state !== "letters") await go(page);
      else {
        await view(page, "Cases");
        await go(page);
      }
      // What forced colours look like is the system's; axe knows the page's own colours.
      if (name !== "forced") await axe(page, `${state}, ${name}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wide <= 0, `${state}, ${name}: ${wide} px beyond the edge`);
    }
    await close();
  });
}

test("on paper stand the duties, the bars with their figures, and the board paper, without what is pressed", async () => {
  const { page, close } = await cases(12);
  for (const [state, shown, hidden] of [["duties", ".duty-table", ".filters"], ["counts", ".count-table .bar-part", ".views"], ["board paper", ".paper", ".board .buttons"]]) {
    await STATES[state](page);
    await page.emulateMedia({ media: "print" });
    assert.ok(await page.locator(shown).first().isVisible(), `${state} is printed`);
    assert.equal(await page.locator(hidden).first().isVisible(), false, `${hidden} is not printed`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g).length;
    console.log(`${state} of twelve cases on paper: ${pages} pages`);
    assert.ok(pages <= 4, `${state}: ${pages} pages`);
    await page.emulateMedia({ media: "screen" });
  }
  await close();
});

test("every view is reached and worked by keyboard alone", async () => {
  const { page, close } = await cases(4);
  const press = async (name) => {
    for (let n = 0; n < 80; n++) {
      const here = await page.evaluate(() => document.activeElement.labels?.[0]?.textContent.trim() ?? document.activeElement.textContent.trim());
      if (here.startsWith(name)) return;
      await page.keyboard.press("Tab");
    }
    assert.fail(`Tab never reaches “${name}”`);
  };
  await page.locator("#results-title").focus();
  await press("Duties");
  await page.keyboard.press("Enter");
  await press("Landlord");
  await page.keyboard.type("Elm");
  assert.match(await page.locator("#caseload .shown-count").innerText(), /^\d of 10 orders are shown/);
  await press("Order");
  await press("Done:");
  await page.keyboard.press("Space");
  assert.match(await page.locator(".duty-table").innerText(), /Done, as ticked/);
  assert.equal(await page.evaluate(() => document.activeElement.dataset.act), "duty-done", "the focus stays on the tick");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  assert.match(await page.evaluate(() => document.activeElement.id), /^order-\d$/);
  await close();
});

test("hostile words are words in every view", async () => {
  const { page, trouble, close } = await open();
  const landlord = '<img src=x onerror="window.hacked=1"> =1+1';
  await page.locator("#files").setInputFiles([file("<b>a</b>.txt", report({ landlord })), file("b.txt", report({ reference: "202699002", landlord: "any" }))]);
  await page.locator(".case-table").waitFor();
  for (const name of ["Duties", "Counts", "Board paper", "Tables"]) await view(page, name);
  await view(page, "Duties");
  assert.match(await page.locator(".duty-table").innerText(), /<img src=x/);
  await page.locator(".filters").getByLabel("Landlord").selectOption("any");
  assert.equal(await rows(page).count(), 3);
  assert.equal(await page.locator("#caseload img").count(), 0);
  assert.equal(await page.evaluate(() => globalThis.hacked), undefined);
  assert.deepEqual(wrong(trouble), []);
  await close();
});
