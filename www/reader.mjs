// How are the words of a PDF, a Word file or a mail read? By a wasm of its own, which is compiled before the page is sealed,
// and of which each file gets an instance of its own: what a file does to one can't harm the next.

import { instanceOf, packedOr } from "./core.mjs";
import glue from "reader-glue";

const $ = (id) => document.getElementById(id);

/** How long it may keep the page from answering, and how long a file may take in all, in milliseconds. */
const PAUSE = 12;
const LONGEST = 20_000;

let compiled = null;

/** On a device that asks to save data the reader is fetched only if this page was opened for it. */
const isWanted = () => location.hash === "#files" || !navigator.connection?.saveData;

/** Loads the reader, in no haste. It ends too where the reader does not come. */
export async function prepareReader() {
  if (compiled || !isWanted()) return;
  await packedOr("packed-reader", document.querySelector("meta[name=reader]").content, { priority: "low" }).then(
    (module) => { compiled = module; },
    (error) => console.warn("Files can't be opened:", error),
  );
}

/** Whether files can be opened in this page. */
export const hasReader = () => compiled !== null;

/** Whether bytes may be a document, by the first of them. The reader itself looks closer. */
export function mayBeDocument(bytes) {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  if (/^(?:PK\x03\x04|\xd0\xcf\x11\xe0|\s*\{\\rtf)/.test(head) || head.slice(0, 1024).includes("%PDF-")) return true;
  return /^(?:\xef\xbb\xbf)?(?:From |[\w-]+:)/.test(head) && /^(?:mime-version|message-id|received|content-type|return-path|delivered-to):/im.test(head);
}

const pause = () => new Promise((resume) => setTimeout(resume));

/** Reads it once, with a password or without; `null` where it is plain text after all. */
async function readOnce(bytes, password, signal, showPart) {
  const fresh = instanceOf(glue, compiled);
  const began = performance.now();
  let rested = began;
  let reading;
  try {
    reading = new fresh.Reading(bytes, password);
    while (reading.step()) {
      const now = performance.now();
      if (now - began > LONGEST) return { error: "reading it takes too long on this device. Print it to a new PDF, and open that" };
      if (now - rested > PAUSE) {
        showPart(reading.part);
        await pause();
        if (signal.aborted) return { error: "it was cancelled" };
        rested = performance.now();
      }
    }
  } catch (error) {
    console.error(error);
    return { error: "it could not be read: something in it is broken, or there is a fault in this page. Open it, copy its words and paste them" };
  }
  if (reading.is_plain) return null;
  return { words: reading.words, notes: reading.notes, error: reading.error?.replace(/\.$/, ""), asksPassword: reading.asks_password };
}

/** Asks for the password of a file; `null` where the person goes on without it. */
function askPassword(name, isWrong, signal) {
  const form = $("password");
  $("password-label").textContent = isWrong ? `That password does not open ${name}. Try another one` : `Password for ${name}`;
  form.hidden = false;
  $("password-field").value = "";
  $("password-field").focus();
  return new Promise((resolve) => {
    const done = (answer) => {
      form.hidden = true;
      form.onsubmit = form.onreset = null;
      resolve(answer);
    };
    form.onsubmit = (event) => {
      event.preventDefault();
      done($("password-field").value);
    };
    form.onreset = () => done(null);
    signal.addEventListener("abort", () => done(null), { once: true });
  });
}

/** The words of a document and what to know about them; `null` where it is plain text after all. Throws the reason why not. */
export async function readDocument(name, bytes, signal, showPart) {
  if (!hasReader()) {
    $("fresh").hidden = false;
    throw new Error("the part of the page that opens such files is not here. Open a fresh page, and open the file there before you paste a text");
  }
  let answer = await readOnce(bytes, "", signal, showPart);
  for (let wrong = false; answer?.asksPassword && !signal.aborted; wrong = true) {
    const password = await askPassword(name, wrong, signal);
    if (password === null) break;
    answer = await readOnce(bytes, password, signal, showPart);
  }
  if (answer?.error) throw new Error(answer.error);
  return answer;
}

/** Opens this page anew, for files: what was fetched on request is fetched then, before the page is sealed. */
export function openFresh() {
  location.hash = "files";
  location.reload();
}
