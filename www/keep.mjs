// How does a result leave the page? As a file or on the clipboard, made here, only when a person asks.

import { makeTogether } from "./together.mjs";
import { asFile } from "./notes.mjs";
import { written } from "./papers.mjs";

const KINDS = {
  csv: ["text/csv", "csv"],
  ics: ["text/calendar", "ics"],
  markdown: ["text/markdown", "md"],
  text: ["text/plain", "txt"],
  json: ["application/json", "json"],
};

/** A file name from the case reference: digits and letters only, so that no text can choose a path. */
function fileName(reference, ending) {
  const safe = reference.replace(/[^0-9A-Za-z]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 60);
  return `put-right-${safe || "result"}.${ending}`;
}

function save(text, type, name) {
  const url = URL.createObjectURL(new Blob([text], { type: typeof text === "string" ? `${type};charset=utf-8` : type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken its copy long before.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Data keeps every character of its words; those that turn the direction of what is shown are written as their numbers. */
const json = (answer, indent) =>
  JSON.stringify(answer, null, indent).replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);

const answer = (core, number) => JSON.parse(core.page_answer(number) || "null");

function answers(core, number) {
  if (number < core.page_count()) return json(answer(core, number), 1);
  const all = Array.from({ length: core.page_count() }, (_, n) => answer(core, n));
  return all.filter((one) => one !== null).map((one) => json(one)).join("\n");
}

/** Puts a text on the clipboard in the kinds that it is there in: programs take what they can. */
async function copy(kinds) {
  try {
    const blobs = Object.entries(kinds).map(([type, text]) => [type, new Blob([text], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  } catch {
    // Without permission, or on a page that is not on https: the old way.
    const put = (event) => {
      for (const [type, text] of Object.entries(kinds)) event.clipboardData.setData(type, text);
      event.preventDefault();
    };
    document.addEventListener("copy", put, { once: true });
    const done = document.execCommand("copy");
    document.removeEventListener("copy", put);
    if (!done) throw new Error("the browser did not allow copying");
  }
}

/** Puts words on the clipboard. */
export const copyPlain = (text) => copy({ "text/plain": text });

/** Gets from the core what a button of "Keep or share" asks for: what leaves, or what is `handed` over and what to `ask` of its writer. The only part that calls the core: it may trap, and nothing has left yet. */
export function make(core, kind) {
  const together = makeTogether(core, kind);
  if (together) return together;
  const number = core.page_current();
  if (kind === "copy") return { ask: { html: "html", text: "text" }, handed: core.page_hand_over("text", number) };
  if (kind === "notes") return { text: asFile(core.page_notes()), type: "application/json", name: "put-right-my-ticks.json" };
  const [type, ending] = KINDS[kind];
  const one = number < core.page_count();
  const reference = one ? (answer(core, number)?.case_refs[0] ?? "") : "all-cases";
  if (kind !== "json") return { ask: { text: kind }, handed: core.page_hand_over(kind, number), type, name: fileName(reference, ending) };
  const text = answers(core, number);
  // One answer a line, for several cases.
  return one ? { text, type, name: fileName(reference, ending) } : { text: `${text}\n`, type: "application/x-ndjson", name: fileName(reference, "jsonl") };
}

/** Hands it to the person, written where it has to be; the answer is the sentence that says so. */
export async function hand({ ask, handed, type, name, ...made }) {
  const { html, text } = ask ? await written(ask, handed) : made;
  if (name) {
    save(text, type, name);
    return `Saved as ${name}.`;
  }
  // Headings and tables where a program takes them, words everywhere.
  await copy({ "text/html": html, "text/plain": text });
  return "Copied, with headings and tables.";
}
