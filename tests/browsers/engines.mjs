// In which engines is each story told, and what can a story do there?
//
// Every engine has a file that drives it, with the same few verbs: go, reload, evaluate (an expression, in the page),
// click (what an XPath names), chord (Control and a key), said (what the console called an error), shot and stop.
// What a person does with the page is built from these, once for all, below.

import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { dist, shots } from "../page/browser.mjs";
import { serve } from "../page/serve.mjs";
import * as chromium from "./chromium.mjs";
import * as firefox from "./firefox.mjs";
import * as webkit from "./webkit.mjs";

const ENGINES = {
  Chromium: [chromium, process.env.CHROMIUM ?? "/usr/bin/chromium"],
  Firefox: [firefox, process.env.FIREFOX ?? "/usr/bin/firefox-esr"],
  WebKitGTK: [webkit, process.env.WEBKIT_DRIVER ?? "/usr/bin/WebKitWebDriver"],
};

/** A determination of our own; its numbers are asserted in the stories. */
export const report = readFileSync(new URL("../package/report.txt", import.meta.url), "utf8");

/** The page tests its seal by breaking it; the refusal is an error to the console. (WebKit names of a data: address no more than that.) */
const SELF_TEST = /is-it-sealed|^refused data, as connect-src$/;

const button = (name) => `//button[normalize-space()="${name}"]`;

function person(engine) {
  /** What an expression in the page gives, once it is not nothing. */
  async function until(expression) {
    const patience = Date.now() + 30_000;
    for (;;) {
      const value = await engine.evaluate(expression);
      if (value) return value;
      if (Date.now() > patience) throw new Error(`expected the page to reach ${expression}, found ${JSON.stringify(value)} for 30 seconds; it says: ${await engine.evaluate("document.body.innerText.slice(0, 400)")}`);
      await new Promise((resume) => setTimeout(resume, 50));
    }
  }
  const opened = () => until("document.documentElement.dataset.ready");
  return {
    ...engine,
    until,
    open: async (url) => (await engine.go(url), opened()),
    reopen: async () => (await engine.reload(), opened()),
    press: (name) => engine.click(button(name)),
    /** The words of an element, as they are seen; waits for the first. */
    words: (selector) => until(`document.querySelector(${JSON.stringify(selector)})?.innerText.trim()`),
    /** What the footer says about the seal, once it has been tried. */
    seal: () => until(`(({ dataset, textContent }) => /^(Sealed|Not sealed):/.test(textContent) && { state: dataset.state, words: textContent })(document.getElementById("seal-state"))`),
    async read(text) {
      await engine.evaluate(`void (document.getElementById("text").value = ${JSON.stringify(text)})`);
      await engine.click(button("Read it"));
    },
    /** Copies and pastes with the keys, through the engine's own clipboard. */
    async paste(text) {
      await engine.evaluate(`void (() => { const field = document.createElement("textarea"); field.id = "elsewhere"; field.value = ${JSON.stringify(text)}; document.body.append(field); field.select(); })()`);
      await engine.chord("c");
      await engine.evaluate(`void (document.getElementById("elsewhere").remove(), document.getElementById("text").focus())`);
      await engine.chord("v");
    },
    /** What the console called an error, but for what the page's test of its own seal provokes. */
    errors: async () => (await engine.said()).filter((words) => !SELF_TEST.test(words)),
    picture: (name) => (mkdirSync(shots, { recursive: true }), engine.shot(resolve(shots, `${name}-${engine.name}.png`))),
  };
}

/**
 * Tells a story in every engine, each time in a fresh profile and with a server of its own under a sub-folder. Where the
 * story ends well, it must not have been an error to the console; one that provokes errors looks at them itself.
 */
export function inEveryEngine(question, story, { provokesErrors = false } = {}) {
  for (const [name, [driver, program]] of Object.entries(ENGINES)) {
    test(`${name}: ${question}`, async (t) => {
      assert.ok(existsSync(program), `expected ${name} at ${program}, found none. Install it: .ci/setup browsers`);
      const server = await serve(dist, "/some/folder/");
      t.after(() => server.stop());
      const engine = await driver.start(program);
      t.after(() => engine.stop());
      t.diagnostic(engine.version);
      const page = person({ ...engine, name });
      await story(page, server);
      if (!provokesErrors) assert.deepEqual(await page.errors(), [], "errors in the console");
    });
  }
}
