// What does the page show without a network? Its own files, from a copy that was stored whole.

const version = "VERSION";
const files = ["FILES"];
const name = `putright-${version}`;

// All or nothing: if one file fails, the old copy stays in use.
self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(name)
      .then((cache) => cache.addAll(files.map((file) => new Request(file, { cache: "reload" }))))
      .then(() => self.skipWaiting()),
  );
});

// Open pages have all they need in memory and are sealed, so that a newer copy can take the place of the old at once:
// it is used from the next visit on, and never changes a page in use.
self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((n) => n.startsWith("putright-") && n !== name).map((n) => caches.delete(n)))),
  );
});

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  const scope = new URL(self.registration.scope);
  if (event.request.method !== "GET" || url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return;
  const page = event.request.mode === "navigate" ? new URL("./", scope).href : event.request;
  event.respondWith(caches.match(page, { cacheName: name, ignoreSearch: true }).then((kept) => kept ?? fetch(event.request)));
});
