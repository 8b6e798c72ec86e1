// What did the person add that would be lost? Their notes as plain data, whether they are saved, and the question before leaving.

/** The most that is read of a file of notes, in bytes. */
const MOST = 10_000_000;

let kept = {};
let unsaved = false;

/** All notes, by case and order, as the core gives them and takes them. */
export const notes = () => kept;

/** Keeps the notes, so that a fresh core can have them again. */
export function keepNotes(all, changed = false) {
  kept = all ?? {};
  if (changed) unsaved = Object.keys(kept).length > 0;
}

export const isUnsaved = () => unsaved;

export function wereSaved() {
  unsaved = false;
}

/** The browser asks before notes are lost; what it asks is its own. */
export function askBeforeLeaving() {
  addEventListener("beforeunload", (event) => {
    if (unsaved) event.preventDefault();
  });
}

/** The contents of a file of notes. */
export const asFile = (all) => JSON.stringify({ putright_notes: 2, cases: all }, null, 1);

/** The notes in a file, or nothing if it holds something else. */
export async function notesIn(file) {
  if (file.size > MOST) return null;
  try {
    const saved = JSON.parse(await file.text());
    return saved.putright_notes === 2 && typeof saved.cases === "object" ? saved.cases : null;
  } catch {
    return null;
  }
}
