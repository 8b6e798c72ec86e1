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

function answers(core, number) {
  if (number < core.page_count()) return JSON.stringify(core.page_answer(number), null, 1);
  const all = Array.from({ length: core.page_count() }, (_, n) => core.page_answer(n));
  return all.filter((answer) => answer !== null).map((answer) => JSON.stringify(answer)).join("\n");
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

/** Does what a button of "Keep or share" asks; the answer is the sentence that says so. */
export async function keep(core, kind) {
  if (kind === "print") {
    window.print();
    return "";
  }
  const number = core.page_current();
  if (kind === "copy") {
    await copy(core.page_export("text", number));
    return "Copied as text.";
  }
  const [type, ending] = KINDS[kind];
  const text = kind === "json" ? answers(core, number) : core.page_export(kind, number);
  const reference = number < core.page_count() ? (core.page_answer(number).case_refs[0] ?? "") : "all-cases";
  const name = fileName(reference, ending);
  save(text, type, name);
  return `Saved as ${name}.`;
}
