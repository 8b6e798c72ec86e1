// How do the tests reach the page? A static server without headers of its own, like the plainest host; it logs every request.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm",
  ".svg": "image/svg+xml", ".png": "image/png", ".webmanifest": "application/manifest+json", ".txt": "text/plain; charset=utf-8",
};

/**
 * Serves `root` under `path` on a free local port. `mounts` maps further paths to folders and can be changed while it
 * runs; `fault(name, response)` may answer in the server's place, and returns true where it did.
 */
export async function serve(root, path = "/") {
  const log = [];
  const host = { log, mounts: { [path]: root }, fault: () => false };
  const server = createServer(async (request, response) => {
    log.push(`${request.method} ${request.url}`);
    const { pathname } = new URL(request.url, "http://localhost");
    // The longest path wins: one site may lie in a folder of another.
    const mount = Object.keys(host.mounts).filter((at) => pathname.startsWith(at)).sort((a, b) => b.length - a.length)[0];
    let name = mount === undefined ? null : pathname.slice(mount.length);
    if (name === "" || name?.endsWith("/")) name += "index.html";
    if (name !== null && host.fault(name, response)) return;
    try {
      if (name === null || normalize(name).startsWith("..")) throw new Error("outside");
      const body = await readFile(join(host.mounts[mount], normalize(name)));
      response.writeHead(200, { "content-type": TYPES[extname(name)] ?? "application/octet-stream" });
      response.end(body);
    } catch {
      response.writeHead(404, { "content-type": "text/plain" });
      response.end("not here");
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const stop = () => new Promise((resolve) => {
    server.closeAllConnections();
    server.close(resolve);
  });
  return Object.assign(host, { origin, url: `${origin}${path}`, stop });
}
