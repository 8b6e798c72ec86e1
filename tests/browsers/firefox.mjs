// How is Firefox driven? By Puppeteer over WebDriver BiDi, which Firefox speaks itself: no driver stands between.

import puppeteer from "puppeteer-core";

export async function start(executablePath) {
  const browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true, defaultViewport: { width: 1280, height: 900 } });
  const page = await browser.newPage();
  const said = [];
  page.on("console", (message) => message.type() === "error" && said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  return {
    version: await browser.version(),
    said: () => said,
    go: (url) => page.goto(url),
    reload: () => page.reload(),
    evaluate: (expression) => page.evaluate(expression),
    click: (xpath) => page.locator(`::-p-xpath(${xpath})`).click(),
    async chord(key) {
      await page.keyboard.down("Control");
      await page.keyboard.press(key);
      await page.keyboard.up("Control");
    },
    shot: (path) => page.screenshot({ path }),
    stop: () => browser.close(),
  };
}
