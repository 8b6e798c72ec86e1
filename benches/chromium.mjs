// Where do measurements in a browser run? One Chromium and one local server for the built page.
import { chromium } from "playwright-core";
import { serve } from "../tests/page/serve.mjs";

export async function withChromium(dist, work) {
  const server = await serve(dist, "/some/folder/");
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  try {
    return await work(browser, server);
  } finally {
    await browser.close();
    await server.stop();
  }
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
