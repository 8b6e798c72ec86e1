// What does the page show without a network? Its own files, from a copy that was stored whole.

// Each file of the page, "./" for the page itself, with the SHA-256 of what was built.
const all = "FILES";
// On a device that asks to save data, what opens PDF, Word and mail is not fetched before it is asked for.
const isWanted = (file) => !(navigator.connection?.saveData && file.startsWith("reader-"));
const files = Object.fromEntries(Object.entries(all).filter(([file]) => isWanted(file)));
// All sites of one address share their storage: the name holds which folder this copy is for. A folder's name ends with "/".
const mine = `putright ${registration.scope} `;
const name = mine + "VERSION";

// The browser refuses what is not the file that was built: what a hotel's login page answers in its place, or the file of
// another version from a server that is just being updated.
const request = (file) => new Request(file, { cache: "reload", integrity: files[file] });

// All or nothing: if anything fails, the old copy stays whole.
addEventListener("install", (event) => {
  event.waitUntil(
    // A server that goes back to the version in use must not cost its copy.
    caches.has(name).then((had) =>
      caches
        .open(name)
        .then((cache) => cache.addAll(Object.keys(files).map(request)))
        .catch((error) => (had ? Promise.resolve() : caches.delete(name)).then(() => Promise.reject(error))),
    ),
  );
});

// The browser starts a new worker once no page of the old one is open: so a page keeps its own copy from its first file to
// its last, and only then the old copy goes.
addEventListener("activate", (event) => {
  event.waitUntil(
    caches.keys().then((names) => Promise.all(names.filter((n) => n.startsWith(mine) && n !== name).map((n) => caches.delete(n)))),
  );
});

// A file from the copy, if the copy still holds what was built; null where it was emptied or damaged.
async function held(file) {
  const kept = await (await caches.open(name)).match(file);
  if (!kept) return null;
  const digest = await crypto.subtle.digest("SHA-256", await kept.clone().arrayBuffer());
  return files[file] === `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}` ? kept : null;
}

// What is missing or broken is fetched anew. Browsers empty such storage without a word.
async function mended(file) {
  const cache = await caches.open(name);
  await cache.delete(file);
  await cache.add(request(file));
  return cache.match(file);
}

// The page asks, before it says that it works without a network: is the copy whole?
addEventListener("message", (event) => {
  const whole = Promise.all(Object.keys(files).map(async (file) => (await held(file)) ?? (await mended(file))));
  event.waitUntil(whole.then(() => event.ports[0].postMessage(true), () => event.ports[0].postMessage(false)));
});

addEventListener("fetch", (event) => {
  const { request: asked } = event;
  if (asked.method !== "GET" || !asked.url.startsWith(registration.scope)) return;
  // Only the page's own addresses: another site may live in a folder of this one.
  const rest = asked.url.slice(registration.scope.length).replace(/[?#].*$/s, "");
  const file = rest === "" || rest === "index.html" ? "./" : decodeURI(rest);
  if (!Object.hasOwn(files, file)) return;
  event.respondWith(held(file).then((kept) => kept ?? mended(file)).catch(() => fetch(asked)));
});
