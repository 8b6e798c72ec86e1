// What does the page do around the core? Loads it, hands it each action, reads files, and survives it.
//
// All listeners live here and call the current instance of the core. If an instance traps it is never
// called again: "Try again" starts a fresh one from the module that is already compiled.

import { compile, instance } from "./core.mjs";
import example from "./example.txt";
import { LIMIT, readFiles, tooLong } from "./files.mjs";
import { bringBack, hand, make, notesIn, putBack } from "./keep.mjs";
import { settle } from "./seal.mjs";

const $ = (id) => document.getElementById(id);
const box = $("text");

/** A longer paste is read without being put into the box: browsers need seconds to lay it out there. */
const BOX = 200_000;
const BOX_LINES = 20_000;

let core = null;
let compiled = null;
let ready;
let problemIsShown = false;
/** What was read last: a text or a list of files, whether it stands elsewhere than in the box, and what the person added, by case. */
let last = null;
let outside = false;
const own = new Map();

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
  if (!core) return undefined;
  try {
    return work(core);
  } catch (error) {
    core = null;
    console.error(error);
    $("workspace").hidden = true;
    problem(
      "Something went wrong",
      "This is a fault of the page, not of your text. Nothing that you typed is lost. You can try again; if it happens again, please copy your text from the box before you reload the page.",
      true,
    );
    return undefined;
  }
}

async function start(cache) {
  if (typeof WebAssembly !== "object") throw new Error("this browser has no WebAssembly");
  compiled ??= await compile(cache);
  core = instance(compiled);
  safely((c) => {
    const day = $("as-of");
    if (!day.value || !day.validity.valid) day.value = inISO(new Date());
    // What was chosen before a trap is chosen still.
    for (const chosen of document.querySelectorAll("#toolbar :checked, #as-of")) c.page_act(chosen.dataset.act, chosen);
  });
}

/** Loads what is not there yet. Whatever failed may have had a passing reason: the next try asks the server anew. */
function begin(cache) {
  ready = start(cache);
  ready.then(
    () => {
      document.documentElement.dataset.ready = "yes";
      settle();
    },
    (error) => {
      console.error(error);
      $("seal-state").textContent = "The page did not load fully.";
      problem(
        "The page could not load",
        "The part that reads your text did not arrive, or this browser cannot run it. It needs a browser with WebAssembly (any current one). Your text stays in the box. Please check the connection and try again.",
        true,
      );
    },
  );
}

/** After a trap the next thing that is asked for starts a fresh instance: no text is typed over for nothing. */
function revive() {
  if (!core && compiled) begin();
}

/** Does it once the core is there; says so where that takes a while. */
function whenReady(work) {
  revive();
  const slow = setTimeout(() => core || problemIsShown || problem("Still loading", "It goes on by itself as soon as everything has arrived.", false), 500);
  const done = () => clearTimeout(slow);
  ready.then(() => { done(); work(); }, () => { done(); $("problem").focus(); });
}

function refused(length) {
  const reason = tooLong(length);
  if (reason) problem("The text is too long", `Your text was not read: ${reason}. Please paste one determination at a time, or use “Open files” for several.`, false);
  return reason !== "";
}

function restore(c) {
  for (const [number, orders] of own) putBack(c, number, orders);
}

/** Remembers what is read now; the ticks of another text go. */
function take(given, isOutside) {
  noProblem();
  if (last !== given) own.clear();
  last = given;
  outside = isOutside;
  $("long").hidden = true;
}

function give(text, isOutside) {
  take(text, isOutside);
  $("long").hidden = !isOutside;
  safely((c) => {
    c.page_clear();
    c.page_add("", text);
    restore(c);
    c.page_present();
  });
}

function read() {
  const text = box.value;
  if (text.trim() === "") problem("There is nothing to read yet", "Paste the determination into the box, then press “Read it”.", false);
  else if (!refused(text.length)) give(text, false);
}

function again() {
  noProblem();
  if (!core) begin("reload");
  whenReady(() => {
    if (outside) typeof last === "string" ? give(last, true) : readAll(last);
    else if (box.value.trim() !== "") read();
  });
}

const actions = {
  read,
  example() {
    // The person's own text comes back with the browser's undo: it is typed over, not thrown away.
    replace(example.replace("{date}", tenDaysAgo().toLocaleDateString("en-GB", { dateStyle: "long" })));
    read();
  },
  clear() {
    replace("");
    noProblem();
    if (running) last = null;
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
    if (button.value === "print") return print();
    const made = safely((c) => make(c, button.value));
    if (!made) return;
    try {
      $("announce").textContent = await hand(made);
    } catch (error) {
      problem("That did not work", `${error.message}. Nothing was lost; please try another way to keep the result.`, false);
    }
  },
};

/** A day on the person's own device, as a field for dates holds it. */
const inISO = (day) => new Date(day - day.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** The day of the example, which is a report that we wrote, about places that do not exist. */
function tenDaysAgo() {
  const day = new Date();
  day.setDate(day.getDate() - 10);
  return day;
}

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
  if (name === "again") return again();
  if (name === "check") return check();
  whenReady(() => {
    if (Object.hasOwn(actions, name)) return actions[name](element);
    safely((c) => {
      c.page_act(name, element);
      if (event.type === "change") keepOwn(c, c.page_current());
    });
    if (name === "show") requestAnimationFrame(settleOnWords);
    // What cannot be read as a sum is said at its field.
    if (event.type === "change") element.reportValidity();
  });
}

/** Opens "Check it yourself", where the link leads. */
function check() {
  const details = $("check");
  details.open = true;
  details.scrollIntoView();
  details.firstElementChild.focus();
}

function keepOwn(c, number) {
  own.set(number, c.page_notes(number));
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
  if (button && event.target.dataset.act !== "show") queueMicrotask(() => safely((c) => c.page_act("peek", button)));
});
document.addEventListener("change", (event) => {
  if (event.target.id === "files") {
    readAll([...event.target.files]);
    event.target.value = "";
  } else if (event.target.dataset.act) act(event.target, event);
});

box.addEventListener("paste", (event) => {
  const text = event.clipboardData?.getData("text/plain") ?? "";
  if (text === "") {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length > 0) event.preventDefault();
    return readAll(files);
  }
  if (text.length > BOX || text.split("\n", BOX_LINES).length === BOX_LINES) {
    event.preventDefault();
    if (!refused(text.length)) whenReady(() => give(text, true));
  } else if (!event.isTrusted) {
    // A helper program's paste is not carried out by the browser; a person's is, and "input" follows.
    event.preventDefault();
    box.setRangeText(text, box.selectionStart, box.selectionEnd, "end");
    whenReady(read);
  }
});
box.addEventListener("input", (event) => {
  if (event.inputType === "insertFromPaste" || event.inputType === "insertFromDrop") whenReady(read);
});

let running = null;

/** Reads several files, one after the other, leaving the page time to answer in between. */
async function readAll(files) {
  if (files.length === 0 || running) return;
  revive();
  try {
    await ready;
  } catch {
    return $("problem").focus();
  }
  if (files.length === 1 && /\.json$/i.test(files[0].name)) {
    const notes = files[0].size < LIMIT ? notesIn(await files[0].text()) : null;
    if (!notes) return problem("This file holds no ticks", "A .json file is read only if it was saved here with “My ticks and figures”.", false);
    safely((c) => {
      $("announce").textContent = bringBack(c, notes);
      for (let n = 0; n < c.page_count(); n++) keepOwn(c, n);
    });
    return;
  }
  if (running) return;
  take(files, true);
  running = new AbortController();
  const progress = $("progress");
  progress.hidden = false;
  $("progress-bar").max = files.length;
  safely((c) => c.page_clear());
  for await (const { name, text, failure, done } of readFiles(files, running.signal)) {
    if (last !== files) break; // Something else was asked for meanwhile.
    safely((c) => (failure ? c.page_add_failure(name, failure) : c.page_add(name, text)));
    if (!core) break;
    $("progress-bar").value = done;
    $("progress-label").textContent = `Reading file ${done} of ${files.length}`;
  }
  progress.hidden = true;
  running = null;
  if (last !== files) return;
  safely((c) => {
    restore(c);
    c.page_present();
  });
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

begin();
