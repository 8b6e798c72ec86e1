// What does the page do around the core? Loads it, hands it each action, reads files, and survives it.
//
// All listeners live here and call the current instance of the core. If an instance traps it is never
// called again: "Try again" starts a fresh one from the module that is already compiled.

import { fetchCore } from "./core.mjs";
import { readFiles } from "./files.mjs";
import { bringBack, keep, notesIn } from "./keep.mjs";
import { settle } from "./seal.mjs";

const $ = (id) => document.getElementById(id);
const box = $("text");

/** The most that is read at once, in characters; the longest determinations have about a hundred thousand. */
const LIMIT = 2_000_000;
/** A paste longer than this takes the browser's editor seconds, because it keeps each line for "undo". */
const LONG_PASTE = 100_000;
/** How many times the core can be started anew. Scripts can't be loaded once the page is sealed, so these are loaded before. */
const SPARES = 3;

let core = null;
let compiled = null;
const spares = [];
let problemIsShown = false;

function problem(title, message, again) {
  const panel = $("problem");
  const piece = $("t-problem").content.firstElementChild.cloneNode(true);
  const slot = (name) => piece.querySelector(`[data-slot=${name}]`);
  slot("title").textContent = title;
  slot("message").textContent = message;
  slot("again").hidden = !again;
  panel.replaceChildren(piece);
  panel.hidden = false;
  problemIsShown = true;
  panel.focus();
}

function noProblem() {
  if (!problemIsShown) return;
  $("problem").hidden = true;
  $("problem").replaceChildren();
  problemIsShown = false;
}

/** Calls the core. A trap leaves its memory in an unknown state, so that instance is given up. */
function safely(work) {
  try {
    return work(core);
  } catch (error) {
    core = null;
    console.error(error);
    $("workspace").hidden = true;
    problem(
      "Something went wrong while reading",
      "This is a fault of the page, not of your text. Your text is still in the box below. You can try again; if it happens again, please copy your text before you reload the page.",
      true,
    );
    return undefined;
  }
}

async function start() {
  const glue = spares.shift();
  if (!glue) throw new Error("no fresh instance is left");
  await glue.default({ module_or_path: compiled });
  core = glue;
}

async function load() {
  if (typeof WebAssembly !== "object") throw new Error("this browser has no WebAssembly");
  const arrived = await fetchCore(SPARES + 1);
  compiled = arrived.compiled;
  spares.push(...arrived.glues);
  await start();
  $("as-of").value = safely((c) => c.page_today());
}

function tooLong(length) {
  if (length <= LIMIT) return false;
  const millions = (n) => (n / 1_000_000).toLocaleString("en-GB", { maximumFractionDigits: 1 });
  problem(
    "The text is too long",
    `It has ${millions(length)} million characters. This page reads up to ${millions(LIMIT)} million at once, which is about twenty times the longest determination. Please paste one determination at a time, or use “Open files” for several.`,
    false,
  );
  return true;
}

function read() {
  const text = box.value;
  if (text.trim() === "") {
    problem("There is nothing to read yet", "Paste the determination into the box, then press “Read it”.", false);
    return;
  }
  if (tooLong(text.length)) return;
  noProblem();
  safely((c) => {
    c.page_clear();
    c.page_add("", text);
    c.page_present();
  });
}

async function again() {
  noProblem();
  try {
    await start();
  } catch (error) {
    console.error(error);
    problem("The page could not start again", "Please copy your text from the box below, then reload the page and paste it again.", false);
    return;
  }
  if (box.value.trim() !== "") read();
}

const actions = {
  read,
  again,
  example() {
    // The person's own text comes back with the browser's undo: it is typed over, not thrown away.
    const example = safely((c) => c.page_example());
    if (example === undefined) return;
    replace(example);
    read();
  },
  clear() {
    replace("");
    noProblem();
    safely((c) => {
      c.page_clear();
      c.page_present();
    });
    box.focus();
  },
  cancel() {
    running?.abort();
  },
  async keep(button) {
    if (!core) return;
    try {
      const said = await safely((c) => keep(c, button.value));
      if (said) $("announce").textContent = said;
    } catch (error) {
      problem("That did not work", `${error.message}. Nothing was lost; please try another way to keep the result.`, false);
    }
  },
};

/** Puts text into the box in a way that "undo" takes back. */
function replace(text) {
  box.focus();
  box.select();
  const done = text === "" ? document.execCommand("delete") : document.execCommand("insertText", false, text);
  if (!done || box.value !== text) box.value = text;
}

function act(element, event) {
  const name = element.dataset.act;
  if (element.tagName === "A") event.preventDefault();
  ready.then(() => {
    if (Object.hasOwn(actions, name)) actions[name](element);
    else if (core) safely((c) => c.page_act(name, element));
    if (name === "show") requestAnimationFrame(settleOnWords);
  }, () => {});
}

/** In a very long text the lines above get their true height only now; words taller than the screen begin at its top. */
function settleOnWords() {
  const words = document.querySelector("mark");
  words?.scrollIntoView({ block: words.offsetHeight > innerHeight / 2 ? "start" : "center" });
}

document.addEventListener("click", (event) => {
  const element = event.target.closest?.("[data-act]");
  if (element && element.tagName !== "INPUT") act(element, event);
});
// Beside the text, moving through the items moves the marks. Only by keyboard and press, never by hovering.
const beside = matchMedia("(min-width: 64rem)");
document.addEventListener("focusin", (event) => {
  const item = event.target.closest?.(".item");
  const button = item && beside.matches && core ? item.querySelector("[data-act=show]") : null;
  // The core itself moves the focus sometimes; it is asked again only once it is done.
  if (button && event.target.dataset.act !== "show") queueMicrotask(() => core && safely((c) => c.page_act("peek", button)));
});
document.addEventListener("change", (event) => {
  if (event.target.id === "files") {
    readAll([...event.target.files]);
    event.target.value = "";
  } else if (event.target.dataset.act) {
    act(event.target, event);
    // What cannot be read as a sum is said at its field.
    ready.then(() => event.target.reportValidity(), () => {});
  }
});

box.addEventListener("paste", (event) => {
  const text = event.clipboardData?.getData("text/plain") ?? "";
  const length = box.value.length - (box.selectionEnd - box.selectionStart) + text.length;
  if (tooLong(length)) return event.preventDefault();
  if (event.clipboardData?.files.length && text === "") {
    event.preventDefault();
    return readAll([...event.clipboardData.files]);
  }
  if (event.isTrusted && text.length < LONG_PASTE) return undefined; // The browser pastes, and "input" follows.
  // A helper program's paste is not carried out by the browser, and a very long one only slowly.
  event.preventDefault();
  box.setRangeText(text, box.selectionStart, box.selectionEnd, "end");
  return ready.then(read, () => {});
});
box.addEventListener("input", (event) => {
  if (event.inputType === "insertFromPaste" || event.inputType === "insertFromDrop") ready.then(read, () => {});
});

let running = null;

/** Reads several files, one after the other, leaving the page time to answer in between. */
async function readAll(files) {
  if (files.length === 0 || running) return;
  try {
    await ready;
  } catch {
    return;
  }
  noProblem();
  if (files.length === 1 && /\.json$/i.test(files[0].name)) {
    const notes = files[0].size < LIMIT ? notesIn(await files[0].text()) : null;
    if (notes) $("announce").textContent = safely((c) => bringBack(c, notes)) ?? "";
    else problem("This file holds no ticks", "A .json file is read only if it was saved here with “My ticks and figures”.", false);
    return;
  }
  running = new AbortController();
  const progress = $("progress");
  progress.hidden = false;
  $("progress-bar").max = files.length;
  safely((c) => c.page_clear());
  for await (const { name, text, failure, done } of readFiles(files, LIMIT, running.signal)) {
    safely((c) => (failure ? c.page_add_failure(name, failure) : c.page_add(name, text)));
    if (!core) break;
    $("progress-bar").value = done;
    $("progress-label").textContent = `Reading file ${done} of ${files.length}`;
  }
  progress.hidden = true;
  running = null;
  if (!core) return;
  safely((c) => c.page_present());
}

const drop = $("drop");
for (const kind of ["dragenter", "dragover"]) {
  drop.addEventListener(kind, (event) => {
    if (![...event.dataTransfer.types].includes("Files")) return;
    event.preventDefault();
    drop.classList.add("dropping");
  });
}
for (const kind of ["dragleave", "drop"]) drop.addEventListener(kind, () => drop.classList.remove("dropping"));
drop.addEventListener("drop", (event) => {
  if (event.dataTransfer.files.length === 0) return;
  event.preventDefault();
  readAll([...event.dataTransfer.files]);
});

const ready = load();
ready.then(
  () => {
    document.documentElement.dataset.ready = "yes";
    return settle();
  },
  (error) => {
    console.error(error);
    $("seal-state").textContent = "The page did not load fully.";
    problem(
      "The page could not load",
      "The part that reads your text did not arrive, or this browser cannot run it. It needs a browser with WebAssembly (any current one). Your text stays in the box. Please check the connection and reload the page.",
      false,
    );
  },
);
