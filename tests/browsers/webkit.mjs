// How is WebKitGTK driven? Its MiniBrowser by WebKitWebDriver, to which this file speaks plain WebDriver over fetch.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Debian's folder is named for the kind of machine. */
const browser = () => readdirSync("/usr/lib").map((kind) => `/usr/lib/${kind}/webkit2gtk-4.1/MiniBrowser`).find(existsSync);

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  return port;
}

/** A program, and the end of it: waited for, so that the next one does not meet it. */
function run(program, words, options) {
  const child = spawn(program, words, options);
  const ended = once(child, "exit");
  return { child, end: () => (child.kill(), ended) };
}

/** A driven WebKit writes its console nowhere; the page itself is listened to, from when it is loaded. */
const LISTEN = `void (() => {
  const heard = (window.heard = []);
  console.error = (...words) => heard.push(words.join(" "));
  addEventListener("error", (event) => heard.push(event.message));
  addEventListener("unhandledrejection", (event) => heard.push(String(event.reason)));
  addEventListener("securitypolicyviolation", (event) => heard.push("refused " + event.blockedURI + ", as " + event.effectiveDirective));
})()`;

export async function start(program) {
  if (!process.env.DISPLAY) throw new Error("WebKitGTK needs a display, found no DISPLAY. Run `make test-browsers`, which makes one with xvfb-run");
  const port = await freePort();
  const driver = run(program, [`--port=${port}`], { stdio: "ignore" });

  async function ask(method, path, body) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKitWebDriver, ${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  }
  while (driver.child.exitCode === null && !(await ask("GET", "/status").catch(() => null))) await new Promise((resume) => setTimeout(resume, 20));

  const wanted = { "webkitgtk:browserOptions": { binary: browser(), args: ["--automation"] } };
  const { sessionId, capabilities } = await ask("POST", "/session", { capabilities: { alwaysMatch: wanted } });
  const at = `/session/${sessionId}`;
  const evaluate = (expression) => ask("POST", `${at}/execute/sync`, { script: `return ${expression}`, args: [] });
  await ask("POST", `${at}/window/rect`, { width: 1280, height: 900 });

  const said = [];
  const listened = async () => said.push(...((await evaluate("window.heard?.splice(0)")) ?? []));
  const move = async (path, body) => (await listened(), await ask("POST", at + path, body), await evaluate(LISTEN));
  return {
    version: `WebKitGTK's ${capabilities.browserName} ${capabilities.browserVersion}`,
    said: async () => (await listened(), said),
    go: (url) => move("/url", { url }),
    reload: () => move("/refresh", {}),
    evaluate,
    async click(xpath) {
      const [element] = Object.values(await ask("POST", `${at}/element`, { using: "xpath", value: xpath }));
      await ask("POST", `${at}/element/${element}/click`, {});
    },
    chord(key) {
      const control = "\uE009";
      const actions = [["keyDown", control], ["keyDown", key], ["keyUp", key], ["keyUp", control]].map(([type, value]) => ({ type, value }));
      return ask("POST", `${at}/actions`, { actions: [{ type: "key", id: "keys", actions }] });
    },
    shot: async (path) => writeFileSync(path, Buffer.from(await ask("GET", `${at}/screenshot`), "base64")),
    async stop() {
      await ask("DELETE", at).catch(() => {}); // A session that has died must not hide why.
      await driver.end();
    },
  };
}

/**
 * What WebKit's console says from the first byte of a page on, until it says what `last` matches: by a MiniBrowser that
 * nobody drives. (The switch is named for standard output; the words come on standard error.)
 */
export async function consoleOf(url, last) {
  const home = mkdtempSync(join(tmpdir(), "putright-webkit-"));
  const env = { ...process.env, XDG_DATA_HOME: home, XDG_CACHE_HOME: home, XDG_CONFIG_HOME: home };
  const { child, end } = run(browser(), ["--enable-write-console-messages-to-stdout=true", url], { env, stdio: ["ignore", "ignore", "pipe"] });
  const patience = setTimeout(() => child.kill(), 60_000);
  let said = "";
  // Its helpers end a moment after it, and write into its folders until then: so this reads on to their end.
  for await (const part of child.stderr) if (last.test((said += part))) child.kill();
  clearTimeout(patience);
  await end();
  rmSync(home, { recursive: true, force: true });
  if (!last.test(said)) throw new Error(`expected WebKit's console to say ${last} in a minute, found ${JSON.stringify(said)}`);
  return said.split("\n").filter(Boolean);
}
