// How is something written out: a table, a calendar, a paper? By a small wasm that comes behind the page, because nobody needs it
// before there is a result. The page hands over what was read, and each paper gets an instance of its own.

import { instanceOf, packedOr } from "./core.mjs";
import glue from "papers-glue";

let compiled = null;
let coming = null;

/** Loads it, in no haste. What was begun before the page is sealed goes on after it. */
export function preparePapers() {
  const load = () => packedOr("packed-papers", document.querySelector("meta[name=papers]").content, { priority: "low" });
  coming ??= load().then(
    (module) => { compiled = module; },
    (error) => {
      coming = null;
      console.warn("Nothing can be written out:", error);
    },
  );
  return coming;
}

/** What is asked for by its name, each of its kind, written from what the core handed over. */
export async function written(ask, handed) {
  if (!compiled) await coming;
  if (!compiled) throw new Error("the part of the page that writes this did not arrive before the page was sealed. Open the page anew, and read your text there");
  try {
    const writer = instanceOf(glue, compiled);
    const write = (kind) => (kind === "tables-zip" ? writer.tables(handed) : writer.paper(kind, handed));
    return Object.fromEntries(Object.entries(ask).map(([name, kind]) => [name, write(kind)]));
  } catch (error) {
    console.error(error);
    throw new Error("it could not be written: this is a fault of the page");
  }
}
