// How does a person open the built page? A static server on this machine alone, on the first free port.
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, resolve, sep } from "node:path";

const root = resolve(process.argv[2] ?? "dist");
const types = {
  ".css": "text/css; charset=utf-8", ".html": "text/html; charset=utf-8", ".ico": "image/x-icon", ".js": "text/javascript; charset=utf-8",
  ".json": "application/json", ".mjs": "text/javascript; charset=utf-8", ".png": "image/png", ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8", ".wasm": "application/wasm", ".webmanifest": "application/manifest+json",
};

/** The file that an address names, or nothing where it names none inside the folder. */
function fileOf(address) {
  let path;
  try { path = decodeURIComponent(new URL(address, "http://localhost").pathname); } catch { return null; }
  const file = join(root, normalize(path.endsWith("/") ? `${path}index.html` : path));
  if (!file.startsWith(root + sep) || file.includes("\0")) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

const server = createServer((request, response) => {
  const file = fileOf(request.url);
  if (!file) return response.writeHead(404, { "content-type": "text/plain" }).end("not found\n");
  response.writeHead(200, {
    "content-type": types[extname(file)] ?? "application/octet-stream", "cache-control": "no-cache",
    "referrer-policy": "no-referrer", "x-content-type-options": "nosniff",
  });
  if (request.method === "HEAD") return response.end();
  createReadStream(file).pipe(response);
});

let port = Number(process.env.PORT ?? 8080);
server.on("error", (error) => {
  if (error.code !== "EADDRINUSE" || process.env.PORT) throw error;
  server.listen(++port, "127.0.0.1");
});
server.on("listening", () => console.log(`Put Right is open at http://127.0.0.1:${port}/ (Ctrl+C ends it)`));
server.listen(port, "127.0.0.1");
