// How do the tests reach the page? A static server without headers of its own, like the plainest host; it logs every request.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css", ".wasm": "application/wasm",
  ".svg": "image/svg+xml", ".png": "image/png", ".webmanifest": "application/manifest+json", ".txt": "text/plain; charset=utf-8",
};

/** Serves `root` under `path` on a free local port. */
export async function serve(root, path = "/") {
  const log = [];
  const server = createServer(async (request, response) => {
    log.push(`${request.method} ${request.url}`);
    const { pathname } = new URL(request.url, "http://localhost");
    let name = pathname.startsWith(path) ? pathname.slice(path.length) : null;
    if (name === "" || name?.endsWith("/")) name += "index.html";
    try {
      if (name === null || normalize(name).startsWith("..")) throw new Error("outside");
      const body = await readFile(join(root, normalize(name)));
      response.writeHead(200, { "content-type": TYPES[extname(name)] ?? "application/octet-stream" });
      response.end(body);
    } catch {
      response.writeHead(404, { "content-type": "text/plain" });
      response.end("not here");
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () => new Promise((resolve) => {
    server.closeAllConnections();
    server.close(resolve);
  });
  return { origin: `http://127.0.0.1:${server.address().port}`, url: `http://127.0.0.1:${server.address().port}${path}`, log, stop };
}
