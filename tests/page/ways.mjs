// By which ways could something leave a page, and which of them reach a server?

/** Ways out of a page, each to an address of its own. Not among them, because no policy forbids them: WebRTC, and leaving for another address. */
export const WAYS = {
  fetch: (to) => fetch(to).catch(() => {}),
  xhr: (to) => { const x = new XMLHttpRequest(); x.open("GET", to); x.onerror = () => {}; x.send(); },
  beacon: (to) => { navigator.sendBeacon(to, "x"); },
  image: (to) => { new Image().src = to; },
  "style sheet": (to) => { const l = document.createElement("link"); l.rel = "stylesheet"; l.href = to; document.head.append(l); },
  font: (to) => { new FontFace("f", `url(${to})`).load().catch(() => {}); },
  frame: (to) => { const f = document.createElement("iframe"); f.src = to; document.body.append(f); },
  websocket: (to) => { try { new WebSocket(to.replace("http", "ws")); } catch {} },
  "event source": (to) => { new EventSource(to); },
  "dynamic import": (to) => { import(to).catch(() => {}); },
  "form post": (to) => {
    const f = document.createElement("form");
    f.method = "post"; f.action = to; f.target = "elsewhere";
    document.body.append(f); f.submit();
  },
  prefetch: (to) => { const l = document.createElement("link"); l.rel = "prefetch"; l.href = to; document.head.append(l); },
  worker: (to) => { try { new Worker(to); } catch {} },
  "link ping": (to) => { const a = document.createElement("a"); a.href = "#nowhere"; a.ping = to; document.body.append(a); a.click(); },
};

/** The ways that any engine lets through on a page without policies; the others depend on engine and settings. */
export const MUST_ARRIVE = ["fetch", "xhr", "beacon", "image", "style sheet", "frame", "websocket", "event source"];

/** Tries every way in a page; the answer names those whose request the server has in its log. */
export async function leaks(evaluate, server) {
  const pause = (ms) => new Promise((resume) => setTimeout(resume, ms));
  const seen = server.log.length;
  for (const [name, way] of Object.entries(WAYS)) {
    const to = `${server.url}leak/${encodeURIComponent(name)}`;
    await Promise.resolve(evaluate(`(${way})(${JSON.stringify(to)})`)).catch(() => {});
    await pause(50);
  }
  const came = (name) => server.log.slice(seen).some((line) => line.includes(`leak/${encodeURIComponent(name)}`));
  for (let tries = 0; tries < 40 && !Object.keys(WAYS).every(came); tries++) await pause(25);
  return Object.keys(WAYS).filter(came);
}
