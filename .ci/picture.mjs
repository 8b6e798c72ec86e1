// How does a result look? Writes docs/result.png, the picture in README.md, from the built page and its own example.
import { mkdirSync } from "node:fs";
import { chromium } from "playwright-core";
import { serve } from "../tests/page/serve.mjs";

const server = await serve("dist");
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
const page = await browser.newPage({ viewport: { width: 1280, height: 1000 }, colorScheme: "light" });
await page.goto(server.url);
await page.locator("html[data-ready=yes]").waitFor({ state: "attached" });
await page.getByRole("button", { name: "Try an example" }).click();
await page.getByRole("region", { name: "Results" }).waitFor();
await page.evaluate(() => document.querySelector("#results, [aria-label=Results], .workspace")?.scrollIntoView());
mkdirSync("docs", { recursive: true });
await page.screenshot({ path: "docs/result.png" });
await browser.close();
await server.stop();
