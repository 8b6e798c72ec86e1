// How does a result leave the page? As a file or on the clipboard, made here, only when a person asks.

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
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
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

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Without permission, or on a page that is not on https: the old way.
    const field = document.createElement("textarea");
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    if (!done) throw new Error("the browser did not allow copying");
  }
}

/** What the person added, by case; the texts themselves are not in it. */
function ownNotes(core) {
  const cases = Array.from({ length: core.page_count() }, (_, n) => ({ case: core.page_name(n), orders: core.page_notes(n) }));
  return JSON.stringify({ putright_notes: 1, cases }, null, 1);
}

/** Puts ticks and figures back into a case. What is in them may come from a file, so that nothing is taken for granted. */
export function putBack(core, number, orders) {
  for (const [order, note] of (Array.isArray(orders) ? orders : []).entries()) {
    const [done, paid, pence, owner, leftOut] = Array.isArray(note) ? note : [];
    core.page_set_note(number, order, done === true, paid === true, Number(pence) || 0, String(owner ?? ""), leftOut === true);
  }
}

/** Puts saved ticks and figures back where the same text is open; the answer is the sentence that says so. */
export function bringBack(core, saved) {
  let found = 0;
  for (let n = 0; n < core.page_count(); n++) {
    const kept = saved.cases?.find?.((one) => one?.case === core.page_name(n));
    if (!kept) continue;
    found += 1;
    putBack(core, n, kept.orders);
  }
  core.page_present();
  return found > 0 ? "Your ticks and figures are back." : "These ticks belong to another text. Read that text first, then open this file again.";
}

/** The notes in a file, or nothing if it holds something else. */
export function notesIn(text) {
  if (!text.startsWith('{\n "putright_notes"')) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Makes what a button of "Keep or share" asks for. The only part that calls the core: it may trap, and nothing has left yet. */
export function make(core, kind) {
  const number = core.page_current();
  if (kind === "copy") return { text: core.page_export("text", number) };
  if (kind === "notes") return { text: ownNotes(core), type: "application/json", name: "put-right-my-ticks.json" };
  const [type, ending] = KINDS[kind];
  const text = kind === "json" ? answers(core, number) : core.page_export(kind, number);
  const reference = number < core.page_count() ? (answer(core, number)?.case_refs[0] ?? "") : "all-cases";
  return { text, type, name: fileName(reference, ending) };
}

/** Hands it to the person; the answer is the sentence that says so. */
export async function hand({ text, type, name }) {
  if (name) {
    save(text, type, name);
    return `Saved as ${name}.`;
  }
  await copy(text);
  return "Copied as text.";
}
