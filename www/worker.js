// What does the page show without a network? Its own files, from a copy that was stored whole.

const files = "FILES";
// All sites of one address share their storage: the name holds which folder this copy is for. A folder's name ends with "/".
const mine = `putright ${registration.scope} `;
const name = mine + "VERSION";

// All or nothing. The page has the same address in each version, so its contents are checked: a server that is just being
// updated must not give the page of one version and the files of another. If anything fails, the old copy stays whole.
addEventListener("install", (event) => {
  const page = new Request("./", { cache: "reload", integrity: "PAGE" });
  event.waitUntil(
    // A server that goes back to the version in use must not cost its copy.
    caches.has(name).then((had) =>
      caches
        .open(name)
        .then((cache) => cache.addAll([page, ...files.map((file) => new Request(file, { cache: "reload" }))]))
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

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(registration.scope)) return;
  // Only the page's own addresses: another site may live in a folder of this one.
  const url = request.url.replace(/\/index\.html(?=[?#]|$)/, "/");
  event.respondWith(caches.match(url, { cacheName: name, ignoreSearch: true }).then((kept) => kept ?? fetch(request)));
});
