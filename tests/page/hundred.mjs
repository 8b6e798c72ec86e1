// Which hundred ways lead out of a page in Chromium, and which of them reach a server? Each is tried alone, with an address of its own.
//
// A way is a function of an address (and, for WebRTC, of ports that listen). It counts as a way only if it arrives from a page
// without policies: that is the control, and `private.test.mjs` asks for it.

import { createSocket } from "node:dgram";
import { createServer } from "node:net";
import { WAYS } from "./ways.mjs";

/** Markup that asks for something as soon as it stands in a page. */
const markup = (html) => new Function("to", `const d = document.createElement("div"); document.body.append(d); d.innerHTML = ${JSON.stringify(html)}.replaceAll("TO", to);`);
/** Elements that are made one by one, as a page with Trusted Types must. */
const element = (name, attributes, where = "body") => new Function("to", `
  const e = document.createElement(${JSON.stringify(name)});
  for (const [k, v] of Object.entries(${JSON.stringify(attributes)})) e.setAttribute(k, v.replaceAll("TO", to));
  document.${where}.append(e);`);
/** A rule of style for an element that can be seen. */
const style = (rule) => new Function("to", `
  globalThis.styles = (globalThis.styles ?? 0) + 1;
  const s = new CSSStyleSheet(); s.replaceSync(${JSON.stringify(rule)}.replaceAll("TO", to).replaceAll(".leak", ".leak" + styles).replaceAll("family: leak", "family: leak" + styles));
  document.adoptedStyleSheets.push(s);
  const e = document.createElement("div"); e.className = "leak" + styles; e.textContent = "x"; e.style.cssText = "width:9px;height:9px;display:block;overflow:hidden"; document.body.append(e);`);
/** Work in a worker that is made of a string. */
const inWorker = (words, kind = "Worker") => new Function("to", `
  const url = URL.createObjectURL(new Blob([${JSON.stringify(words)}.replaceAll("TO", to)], { type: "text/javascript" }));
  try { const w = new ${kind}(url); w.onerror = (event) => event.preventDefault?.(); globalThis.kept = [...(globalThis.kept ?? []), w]; } catch {}`);
const rtc = (servers) => new Function("to", "ports", `
  const peer = new RTCPeerConnection({ iceServers: ${JSON.stringify(servers)}.map((s) => ({ ...s, urls: s.urls.replace("UDP", ports.udp).replace("TCP", ports.tcp) })) });
  globalThis.kept = [...(globalThis.kept ?? []), peer];
  peer.createDataChannel("x"); peer.createOffer().then((offer) => peer.setLocalDescription(offer));`);
const svg = (inner) => new Function("to", `
  const s = new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="20" height="20">' + ${JSON.stringify(inner)}.replaceAll("TO", to) + '</svg>', "image/svg+xml");
  document.body.append(document.adoptNode(s.documentElement));`);

const STAYS = {
  ...WAYS,
  "fetch, POST": (to) => fetch(to, { method: "POST", body: "x" }).catch(() => {}),
  "fetch, no-cors": (to) => fetch(to, { mode: "no-cors" }).catch(() => {}),
  "fetch, keepalive": (to) => fetch(to, { keepalive: true, mode: "no-cors" }).catch(() => {}),
  "fetch, HEAD": (to) => fetch(to, { method: "HEAD" }).catch(() => {}),
  "fetch of a Request": (to) => fetch(new Request(to)).catch(() => {}),
  "fetch, with preflight": (to) => fetch(to, { method: "PUT", headers: { "x-y": "z" } }).catch(() => {}),
  "fetch, low priority": (to) => fetch(to, { priority: "low" }).catch(() => {}),
  "fetch, streamed into WebAssembly": (to) => WebAssembly.compileStreaming(fetch(to)).catch(() => {}),
  "fetch later": (to) => { fetchLater(to, { activateAfter: 0 }); },
  "xhr, POST": (to) => { const x = new XMLHttpRequest(); x.open("POST", to); x.onerror = () => {}; x.send("x"); },
  "xhr, synchronous": (to) => { const x = new XMLHttpRequest(); x.open("GET", to, false); try { x.send(); } catch {} },
  "xhr of a document": (to) => { const x = new XMLHttpRequest(); x.open("GET", to); x.responseType = "document"; x.onerror = () => {}; x.send(); },
  "beacon of a form": (to) => { navigator.sendBeacon(to, new FormData()); },
  "websocket stream": (to) => { new WebSocketStream(to.replace("http", "ws")).opened.catch(() => {}); },
  "image, srcset": (to) => { new Image().srcset = `${to} 1x`; },
  "image, decoded": (to) => { const i = new Image(); i.src = to; i.decode().catch(() => {}); },
  "image, with credentials asked": (to) => { const i = new Image(); i.crossOrigin = "anonymous"; i.src = to; },
  "image in markup": element("img", { src: "TO" }),
  "image of attribution": (to) => { const i = document.createElement("img"); i.setAttribute("attributionsrc", ""); i.src = to; document.body.append(i); },
  "picture": (to) => { const p = document.createElement("picture"); const s = document.createElement("source"); s.srcset = to; p.append(s, document.createElement("img")); document.body.append(p); },
  "input of an image": element("input", { type: "image", src: "TO" }),
  "background of the body": (to) => { document.body.setAttribute("background", to); },
  "background of a table": element("table", { background: "TO" }),
  "video": element("video", { src: "TO", preload: "auto" }),
  "video, poster": element("video", { poster: "TO" }),
  "video, source": (to) => { const v = document.createElement("video"); v.preload = "auto"; const s = document.createElement("source"); s.src = to; v.append(s); document.body.append(v); },
  "subtitles": (to) => { const v = document.createElement("video"); const t = document.createElement("track"); t.default = true; t.kind = "subtitles"; t.src = to; v.append(t); document.body.append(v); t.track.mode = "showing"; },
  "audio": element("audio", { src: "TO", preload: "auto" }),
  "Audio": (to) => { new Audio(to).load(); },
  "object": element("object", { data: "TO" }),
  "embed": element("embed", { src: "TO" }),
  "frame, loaded late": (to) => { const f = document.createElement("iframe"); document.body.append(f); f.contentWindow.location = to; },
  "frame of its own words": (to) => { const f = document.createElement("iframe"); f.srcdoc = `<img src="${to}">`; document.body.append(f); },
  "frame of a blob": (to) => { const f = document.createElement("iframe"); f.src = URL.createObjectURL(new Blob([`<img src="${to}">`], { type: "text/html" })); document.body.append(f); },
  "frame, script in it": (to) => { const f = document.createElement("iframe"); document.body.append(f); f.contentWindow.fetch(to, { mode: "no-cors" }).catch(() => {}); },
  "frame, image in it": (to) => { const f = document.createElement("iframe"); document.body.append(f); new f.contentWindow.Image().src = to; },
  "frame, beacon in it": (to) => { const f = document.createElement("iframe"); document.body.append(f); f.contentWindow.navigator.sendBeacon(to); },
  "frame, without a policy of its own": (to) => { const f = document.createElement("iframe"); f.setAttribute("csp", "default-src *"); f.src = to; document.body.append(f); },
  "script": element("script", { src: "TO" }),
  "script, module": element("script", { src: "TO", type: "module" }),
  "import of data": (to) => { import(to, { with: { type: "json" } }).catch(() => {}); },
  "import of a style": (to) => { import(to, { with: { type: "css" } }).catch(() => {}); },
  "rules of speculation: prefetch": (to) => { const s = document.createElement("script"); s.type = "speculationrules"; s.textContent = JSON.stringify({ prefetch: [{ source: "list", urls: [to], eagerness: "immediate" }] }); document.head.append(s); },
  "rules of speculation: prerender": (to) => { const s = document.createElement("script"); s.type = "speculationrules"; s.textContent = JSON.stringify({ prerender: [{ source: "list", urls: [to], eagerness: "immediate" }] }); document.head.append(s); },
  "preload of a script": element("link", { rel: "preload", as: "script", href: "TO" }, "head"),
  "preload of a style": element("link", { rel: "preload", as: "style", href: "TO" }, "head"),
  "preload of an image": element("link", { rel: "preload", as: "image", href: "TO" }, "head"),
  "preload of an image, in sizes": element("link", { rel: "preload", as: "image", imagesrcset: "TO 1x" }, "head"),
  "preload of a font": element("link", { rel: "preload", as: "font", crossorigin: "", href: "TO" }, "head"),
  "preload of data": element("link", { rel: "preload", as: "fetch", crossorigin: "", href: "TO" }, "head"),
  "preload of subtitles": element("link", { rel: "preload", as: "track", crossorigin: "", href: "TO" }, "head"),
  "preload of a module": element("link", { rel: "modulepreload", href: "TO" }, "head"),
  "icon": element("link", { rel: "icon", href: "TO" }, "head"),
  "manifest": element("link", { rel: "manifest", href: "TO" }, "head"),
  "dictionary": element("link", { rel: "compression-dictionary", href: "TO" }, "head"),
  "style sheet, other media": element("link", { rel: "stylesheet", media: "print", href: "TO" }, "head"),
  "style element, import": (to) => { const s = document.createElement("style"); s.textContent = `@import url("${to}");`; document.head.append(s); },
  "style element, background": (to) => { const s = document.createElement("style"); s.textContent = `.leak-b { background: url("${to}") }`; document.head.append(s); const e = document.createElement("p"); e.className = "leak-b"; e.textContent = "x"; document.body.append(e); },
  "style attribute": (to) => { const e = document.createElement("p"); e.setAttribute("style", `background: url("${to}")`); e.textContent = "x"; document.body.append(e); },
  "style of an element": (to) => { const e = document.createElement("p"); e.style.backgroundImage = `url("${to}")`; e.textContent = "x"; document.body.append(e); },
  "style rule, added": (to) => { const s = new CSSStyleSheet(); s.insertRule(`.leak-c { background: url("${to}") }`); document.adoptedStyleSheets.push(s); const e = document.createElement("p"); e.className = "leak-c"; e.textContent = "x"; document.body.append(e); },
  "css background": style('.leak { background: url("TO") }'),
  "css image-set": style('.leak { background: image-set("TO" 1x) }'),
  "css cross-fade": style('.leak { background: -webkit-cross-fade(url("TO"), linear-gradient(red, blue), 50%) }'),
  "css border-image": style('.leak { border: 9px solid; border-image: url("TO") 9 }'),
  "css list-style": style('.leak { display: list-item !important; list-style: url("TO") }'),
  "css content": style('.leak::before { content: url("TO") }'),
  "css mask": style('.leak { mask-image: url("TO") }'),
  "css mask of a part": style('.leak { mask: url("TO#m") }'),
  "css shape-outside": style('.leak { float: left; shape-outside: url("TO") }'),
  "css filter": style('.leak { filter: url("TO#f") }'),
  "css clip-path": style('.leak { clip-path: url("TO#c") }'),
  "css variable": style('.leak { --v: url("TO"); background: var(--v) }'),
  "css first letter": style('.leak::first-letter { background: url("TO") }'),
  "css marker": style('.leak { display: list-item !important } .leak::marker { content: url("TO") }'),
  "css animation": style('@keyframes k { from { background: url("TO") } to { background: url("TO") } } .leak { animation: k 1s infinite }'),
  "css property that reads a selector": style('body:has(.leak) { background: url("TO") }'),
  "css font": style('@font-face { font-family: leak; src: url("TO") } .leak { font-family: leak }'),
  "css font, for one letter": style('@font-face { font-family: leak; src: url("TO"); unicode-range: U+78 } .leak { font-family: leak }'),
  "svg image": svg('<image href="TO" width="9" height="9"/>'),
  "svg image, the old way": svg('<image xlink:href="TO" width="9" height="9"/>'),
  "svg use": svg('<use href="TO#x"/>'),
  "svg filter image": svg('<filter id="i"><feImage href="TO"/></filter><rect width="9" height="9" filter="url(#i)"/>'),
  "svg fill": svg('<rect width="9" height="9" style="fill: url(TO#g)"/>'),
  "svg marker": svg('<path d="M0 0 L9 9" style="marker-end: url(TO#m)"/>'),
  "svg animation of an address": svg('<image width="9" height="9"><set attributeName="href" to="TO"/></image>'),
  "worker, fetch in it": inWorker('fetch("TO", { mode: "no-cors" }).catch(() => {});'),
  "worker, xhr in it": inWorker('const x = new XMLHttpRequest(); x.open("GET", "TO"); x.onerror = () => {}; x.send();'),
  "worker, importScripts": inWorker('try { importScripts("TO"); } catch {}'),
  "worker, websocket in it": inWorker('try { new WebSocket("TO".replace("http", "ws")); } catch {}'),
  "worker, event source in it": inWorker('new EventSource("TO");'),
  "worker, import in it": inWorker('import("TO").catch(() => {});'),
  "worker, font in it": inWorker('new FontFace("h", "url(TO)").load().catch(() => {});'),
  "worker in a worker": inWorker('new Worker(URL.createObjectURL(new Blob([`fetch("TO", { mode: "no-cors" }).catch(() => {})`])));'),
  "shared worker": inWorker('fetch("TO", { mode: "no-cors" }).catch(() => {});', "SharedWorker"),
  "worklet of sound": (to) => { new OfflineAudioContext(1, 1, 8000).audioWorklet.addModule(to).catch(() => {}); },
  "worklet of painting": (to) => { CSS.paintWorklet.addModule(to).catch(() => {}); },
  "signing in": (to) => { navigator.credentials.get({ identity: { providers: [{ configURL: to, clientId: "x" }] } }).catch(() => {}); },
  "form, into a frame": (to) => { const f = document.createElement("iframe"); f.name = "n"; const m = document.createElement("form"); m.action = to; m.target = "n"; document.body.append(f, m); m.requestSubmit(); },
  "background of a cell": markup('<table><tr><td background="TO">x</td></tr></table>'),
  "markup from a string": markup('<img src="TO">'),
  "markup from a string, style": markup('<style>@import "TO";</style>'),
};

/** Ways that open a tab of their own. */
const TABS = {
  "new window": (to) => { open(to); },
  "new window, by the document": (to) => { document.open(to, "w", ""); },
  "new window, empty, then led away": (to) => { const w = open(""); w.location = to; },
  "form, into a new tab": (to) => { const f = document.createElement("form"); f.action = to; f.target = "_blank"; document.body.append(f); f.submit(); },
};

/** Ways by which the page itself would go elsewhere. */
const LEAVES = {
  "location": (to) => { location = to; },
  "location, assign": (to) => { location.assign(to); },
  "location, replace": (to) => { location.replace(to); },
  "location of the document": (to) => { document.location = to; },
  "location, its search": (to) => { location.pathname = new URL(to).pathname; },
  "refresh in the head": (to) => { const m = document.createElement("meta"); m.httpEquiv = "refresh"; m.content = `0;url=${to}`; document.head.append(m); },
  "link, pressed by script": (to) => { const a = document.createElement("a"); a.href = to; document.body.append(a); a.click(); },
  "link, not in the page": (to) => { const a = document.createElement("a"); a.href = to; a.click(); },
  "link, as a download": (to) => { const a = document.createElement("a"); a.href = to; a.download = "x"; document.body.append(a); a.click(); },
  "link in a vector image": (to) => { const s = document.createElementNS("http://www.w3.org/2000/svg", "svg"); const a = document.createElementNS("http://www.w3.org/2000/svg", "a"); a.setAttribute("href", to); s.append(a); document.body.append(s); a.dispatchEvent(new MouseEvent("click")); },
  "navigation": (to) => { navigation.navigate(to); },
  "form, GET": (to) => { const f = document.createElement("form"); f.action = to; document.body.append(f); f.submit(); },
  "form, by its button": (to) => { const f = document.createElement("form"); const b = document.createElement("button"); b.formAction = to; f.append(b); document.body.append(f); b.click(); },
  "from a frame": (to) => { const f = document.createElement("iframe"); document.body.append(f); f.contentWindow.parent.location = to; },
  "address changed, then loaded anew": (to) => { history.pushState(null, "", new URL(to).pathname); location.reload(); },
};

/** Connections that are no requests: from device to device, and by QUIC. */
const PEERS = {
  "WebRTC, by UDP": rtc([{ urls: "stun:127.0.0.1:UDP" }]),
  "WebTransport, by UDP": (to, ports) => { new WebTransport(`https://127.0.0.1:${ports.udp}/x`).ready.catch(() => {}); },
  "WebRTC, by TCP": rtc([{ urls: "turn:127.0.0.1:TCP?transport=tcp", username: "x", credential: "y" }]),
};

/** Left, because no policy forbids them and script can get them back. They arrive from a sealed page too, and are said. */
const LEFT = {
  "WebRTC of a frame, by UDP": (to, ports) => {
    const f = document.createElement("iframe");
    document.body.append(f);
    const peer = new f.contentWindow.RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${ports.udp}` }] });
    peer.createDataChannel("x"); peer.createOffer().then((offer) => peer.setLocalDescription(offer));
    globalThis.kept = [...(globalThis.kept ?? []), peer];
  },
  "connection made ready, by TCP": (to, ports) => { const l = document.createElement("link"); l.rel = "preconnect"; l.href = `http://127.0.0.1:${ports.tcp}/`; document.head.append(l); },
  "link into a tab of its own": (to) => { const a = document.createElement("a"); a.href = to; a.target = "_blank"; document.body.append(a); a.click(); },
};

/** All ways, each with the kind that it is of. */
export const HUNDRED = Object.entries({ stays: STAYS, tabs: TABS, leaves: LEAVES, peers: PEERS, left: LEFT })
  .flatMap(([kind, ways]) => Object.entries(ways).map(([name, go]) => ({ kind, name, go })));

/** Ports that count who comes, new ones each time: who came late to the last ones is not counted. */
async function listeners() {
  const came = { udp: 0, tcp: 0 };
  const udp = createSocket("udp4").on("message", () => { came.udp += 1; });
  await new Promise((done) => udp.bind(0, "127.0.0.1", done));
  const sockets = [];
  const tcp = createServer((socket) => { came.tcp += 1; sockets.push(socket); socket.on("error", () => {}); }).listen(0, "127.0.0.1");
  await new Promise((done) => tcp.once("listening", done));
  return { came, ports: { udp: udp.address().port, tcp: tcp.address().port }, stop: () => { udp.close(); tcp.close(); for (const socket of sockets) socket.destroy(); } };
}

/** Tries these ways in a page, each by its own address at the server; the answer names those that arrived. */
export async function arrivals(page, ways, server, wait = 1500) {
  const pause = (ms) => new Promise((resume) => setTimeout(resume, ms));
  const from = server.log.length;
  const sink = await listeners();
  for (const { name, go } of ways) {
    const to = `${server.url}leak/${encodeURIComponent(name)}/`;
    // In the page's own task and not in the tool's call: a person's press stands behind neither.
    const started = `setTimeout(() => { try { (${go})(${JSON.stringify(to)}, ${JSON.stringify(sink.ports)}) } catch {} })`;
    await page.evaluate(started).catch(() => {});
    await pause(15);
  }
  const came = (name) => {
    const port = name.match(/, by (UDP|TCP)$/)?.[1].toLowerCase();
    return port ? sink.came[port] > 0 : server.log.slice(from).some((line) => line.includes(`leak/${encodeURIComponent(name)}`));
  };
  const names = ways.map(({ name }) => name);
  for (const until = performance.now() + wait; performance.now() < until && !names.every(came);) await pause(25);
  sink.stop();
  return names.filter(came);
}
