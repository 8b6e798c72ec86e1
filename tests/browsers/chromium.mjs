// How is Chromium driven? By Playwright. The verbs are those of firefox.mjs and webkit.mjs too; engines.mjs says what each is for.

import { chromium } from "playwright-core";

export async function start(executablePath) {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const said = [];
  page.on("console", (message) => message.type() === "error" && said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  return {
    version: `Chromium ${browser.version()}`,
    said: () => said,
    go: (url) => page.goto(url),
    reload: () => page.reload(),
    evaluate: (expression) => page.evaluate(expression),
    click: (xpath) => page.locator(`xpath=${xpath}`).click(),
    chord: (key) => page.keyboard.press(`Control+${key}`),
    shot: (path) => page.screenshot({ path }),
    stop: () => browser.close(),
  };
}
