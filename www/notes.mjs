// What did the person add that would be lost? Their notes as plain data, whether they and typed letters are saved, and the question before leaving.

/** The most that is read of a file of notes, in bytes. */
const MOST = 10_000_000;
/** The form of the file; another one gets another number. */
const FORM = 2;

let kept = {};
let unsaved = false;

/** All notes, by case and order, as the core gives them and takes them. */
export const notes = () => kept;

/** Keeps the notes, so that a fresh core can have them again. */
export function keepNotes(all, changed = false) {
  kept = all ?? {};
  if (changed) unsaved = Object.keys(kept).length > 0;
}

/** The letters that were typed and have not left, by their names. */
const letters = new Set();

export const letterTyped = (name) => letters.add(name);
export const letterLeft = (name) => letters.delete(name);

export const isUnsaved = () => unsaved || letters.size > 0;

export function wereSaved() {
  unsaved = false;
}

/** Everything was let go. */
export function nothingIsLeft() {
  keepNotes({});
  wereSaved();
  letters.clear();
}

/** The browser asks before notes are lost; what it asks is its own. */
export function askBeforeLeaving() {
  addEventListener("beforeunload", (event) => {
    if (isUnsaved()) event.preventDefault();
  });
}

/** The contents of a file of notes. */
export const asFile = (all) => JSON.stringify({ putright_notes: FORM, cases: all }, null, 1);

const NO_TICKS = "It holds no ticks. A .json file is read only if it was saved here with “My ticks and figures”.";

/** The notes in a file, which the core looks through; or why it holds none, as a sentence. */
export async function notesIn(file) {
  if (file.size > MOST) return { refused: `It has ${(file.size / 1e6).toFixed(1)} MB; a file of ticks has at most ${MOST / 1e6} MB.` };
  let saved;
  try {
    saved = JSON.parse(await file.text());
  } catch {
    return { refused: "It is no whole JSON file: it was cut off, or holds something else." };
  }
  if (typeof saved?.putright_notes !== "number") return { refused: NO_TICKS };
  if (saved.putright_notes !== FORM) return { refused: `It was saved by another version of this page, in form ${saved.putright_notes}; this one knows form ${FORM}.` };
  return saved.cases === null || typeof saved.cases !== "object" ? { refused: NO_TICKS } : { cases: saved.cases };
}
