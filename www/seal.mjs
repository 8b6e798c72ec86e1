// Can anything leave this page? Prepares it for use without a network, takes away what no policy forbids, then forbids it to
// send anything, and tests that.

import { takeAway } from "./away.mjs";

const state = document.getElementById("seal-state");

function say(kind, words) {
  state.dataset.state = kind;
  state.textContent = words;
}

/** Says that a newer copy is stored, once it is stored whole. A quiet line: it takes no focus, is not read out, and nothing reloads. */
function tellOfNewer(registration) {
  const look = (worker) => {
    if (worker?.state === "installed" && registration.active) document.getElementById("newer").hidden = false;
  };
  look(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => look(worker));
  });
}

/** Whether the copy holds every file as it was built; the worker mends it first where it can. */
function isWhole(worker) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data === true);
    // The worker of an earlier version does not know the question.
    setTimeout(() => resolve(false), 5000);
    worker.postMessage("is the copy whole?", [port2]);
  });
}

/** Keeps a copy of the page for the next visit. The answer says whether it works without a network from now on. */
async function keepCopy() {
  if (!navigator.serviceWorker || !isSecureContext || location.protocol === "file:") return false;
  try {
    const name = "worker.js";
    const policy = window.trustedTypes?.createPolicy("putright-worker", {
      // Only this one address may ever become a worker.
      createScriptURL: (url) => {
        if (url !== name) throw new TypeError("not the page's own worker");
        return url;
      },
    });
    const registration = await navigator.serviceWorker.register(policy ? policy.createScriptURL(name) : name);
    tellOfNewer(registration);
    const worker = registration.installing;
    return await new Promise((resolve) => {
      const look = () => {
        if (registration.active) resolve(isWhole(registration.active));
        else if (worker?.state === "redundant") resolve(false);
      };
      worker?.addEventListener("statechange", look);
      look();
    });
  } catch (error) {
    console.warn("No copy for use without a network:", error);
    return false;
  }
}

const after = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The browser asks for the page's icon and manifest a moment after "load"; the seal would stop those too. */
async function loaded() {
  if (document.readyState !== "complete") await new Promise((resolve) => window.addEventListener("load", resolve, { once: true }));
  await after(400);
}

function seal() {
  takeAway();
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  // No script of any address; but WebKit asks anew whether a wasm that was compiled before may become an instance.
  policy.content = "default-src 'none'; script-src 'wasm-unsafe-eval'; form-action 'none'; base-uri 'none'";
  document.head.append(policy);
}

/** Tries to fetch this very page (from disk, where Firefox refuses that anyway, a "data:"). A sealed page can't even do that; the browser must name a policy as the reason. */
async function holds() {
  let blocked = false;
  const listen = (event) => {
    blocked ||= event.effectiveDirective === "connect-src" || event.violatedDirective === "connect-src";
  };
  document.addEventListener("securitypolicyviolation", listen);
  let arrived = false;
  try {
    await fetch(location.protocol === "file:" ? "data:,is-it-sealed" : "./?is-it-sealed", { cache: "no-store" });
    arrived = true;
  } catch {
    // Refused, as it should be.
  }
  await after(0);
  document.removeEventListener("securitypolicyviolation", listen);
  return blocked && !arrived;
}

let settled = false;
let hurried;
const hurry = new Promise((resolve) => { hurried = resolve; });

/** A text is here: the page waits for nothing more and seals itself, with the rest or without it. */
export const sealNow = () => hurried();

/** Once everything is there, `rest` too: keep a copy, seal, test the seal, and say what is true. Once. */
export async function settle(rest) {
  if (settled) return;
  settled = true;
  say("open", "Not sealed yet: the page is making itself ready. It can reach nothing but this site.");
  // A copy that does not arrive must not keep the page from being sealed.
  const [kept] = await Promise.all([Promise.race([keepCopy(), after(20_000)]), loaded(), Promise.race([rest, hurry])]);
  seal();
  const offline = kept ? " It works without a network from now on." : "";
  if (await holds()) say("sealed", `Sealed: your browser now refuses every request of this page, and the page has just tested that. What a seal does not cover stands under “Check it yourself”.${offline}`);
  else say("open", `Not sealed: this browser did not confirm the second policy. The first one still allows nothing but this site.${offline}`);
}
