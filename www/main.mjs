// What does the page do around the core? Loads it, hands it each action, reads texts and files, and survives it.
//
// All listeners live here and call the current instance of the core. If an instance traps it is never
// called again: "Try again" starts a fresh one from the module that is already compiled.

import { compile, instance } from "./core.mjs";
import example from "./example.txt";
import { readFiles, tooLong } from "./files.mjs";
import { copyPlain, hand, make } from "./keep.mjs";
import { askBeforeLeaving, isUnsaved, keepNotes, letterLeft, letterTyped, notes, notesIn, nothingIsLeft, wereSaved } from "./notes.mjs";
import { preparePapers } from "./papers.mjs";
import { openFresh, prepareReader } from "./reader.mjs";
import { sealNow, settle } from "./seal.mjs";
import { cannotLoad, noProblem, problem, problemIsShown, say, sayNear } from "./say.mjs";
import { remember, shownCase, showTheList } from "./views.mjs";

const $ = (id) => document.getElementById(id);
const box = $("text");
const root = document.documentElement;

/** A longer paste is read without being put into the box: browsers need seconds to lay it out there. */
const BOX = 200_000;
const BOX_LINES = 20_000;
/** Beyond any number of a case: "all of them, in a table". */
const ALL = 0xffffffff;
const EXAMPLE = "An example";

let core = null;
let compiled = null;
let ready;
/** All that was read, in its order, so that a fresh core can read it again: texts as `{ name, text }`, files as `{ files }`. */
let opened = [];
/** What stood in the box when it was read last; `null` before. */
let boxRead = null;
let running = null;

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
  if (typeof WebAssembly !== "object") throw new ReferenceError("this browser has no WebAssembly");
  compiled ??= await compile(cache);
  core = instance(compiled);
  safely((c) => {
    const day = $("as-of");
    if (!day.value || !day.validity.valid) day.value = inISO(new Date());
    // What was chosen before a trap is chosen still.
    for (const chosen of document.querySelectorAll("#toolbar :checked, #as-of")) c.page_act(chosen.dataset.act, chosen);
    c.page_take_notes(notes());
  });
}

/** Does it when nothing else is going on; Safari has no such moment, and gets a short wait. */
const whenIdle = (work) => (window.requestIdleCallback ? requestIdleCallback(work, { timeout: 2000 }) : setTimeout(work, 200));

/** Loads what is not there yet. Whatever failed may have had a passing reason: the next try asks the server anew. */
function begin(cache) {
  ready = start(cache);
  ready.then(
    () => {
      root.dataset.ready = "yes";
      settle(Promise.all([preparePapers(), prepareReader()]));
      whenIdle(() => safely((c) => c.page_prepare(example)));
    },
    (error) => {
      console.error(error);
      $("seal-state").textContent = "The page did not load fully.";
      cannotLoad(error);
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
  const slow = setTimeout(() => core || problemIsShown() || problem("Still loading", "It goes on by itself as soon as everything has arrived.", false), 500);
  const done = () => clearTimeout(slow);
  ready.then(() => { done(); work(); }, () => { done(); $("problem").focus(); });
}

function refused(length) {
  const reason = tooLong(length);
  if (reason) problem("The text is too long", `Your text was not read: ${reason}. Please paste one determination at a time, or use “Open files” for several.`, false);
  return reason !== "";
}

/** Adds a text to what is open, and shows what was read in it. */
function give(text, name = "") {
  noProblem();
  sealNow();
  running?.abort();
  $("long").hidden = true;
  // The example is nobody's case: it goes as soon as something else is read.
  opened = opened.filter((one) => one.name !== EXAMPLE && !(one.name === name && one.text === text));
  opened.push({ name, text });
  safely((c) => {
    c.page_close(EXAMPLE);
    c.page_present(c.page_add(name, text));
    remember(c);
  });
  stale();
}

function read() {
  const text = box.value;
  if (text.trim() === "") return problem("There is nothing to read yet", "Paste the determination into the box, then press “Read it”.", false);
  if (refused(text.length)) return;
  boxRead = text;
  give(text);
}

/** Says that a result belongs to an earlier text, as long as it does. */
function stale() {
  const changed = boxRead !== null && box.value !== boxRead;
  const empty = box.value.trim() === "";
  $("stale").hidden = !changed;
  $("stale-read").hidden = empty;
  if (changed) $("stale-words").textContent = empty ? "The box is empty now. What is shown here was read from the text that stood in it." : "The text in the box was changed after it was read. What is shown here belongs to the earlier text.";
}

/** Reads all again with a fresh core. */
function again() {
  noProblem();
  if (!core) begin("reload");
  whenReady(async () => {
    const all = opened;
    const shown = shownCase() ?? ALL;
    if (all.length === 0) return box.value.trim() === "" ? undefined : read();
    for (const { name, text, files } of all) {
      if (files) await add(files);
      else safely((c) => c.page_add(name, text));
    }
    safely((c) => c.page_present(c.page_count() === 1 ? 0 : shown));
    stale();
  });
}

const actions = {
  read,
  example() {
    // The person's own text stays in the box, and what they opened stays open.
    const text = example.replace("{date}", tenDaysAgo().toLocaleDateString("en-GB", { dateStyle: "long" }));
    if (box.value.trim() === "" || box.value === boxRead) {
      replace(text);
      boxRead = text;
    }
    give(text, EXAMPLE);
  },
  restore() {
    replace(boxRead);
    stale();
    box.focus();
  },
  clear() {
    if (isUnsaved() && !confirm("Your ticks, figures or letters are not saved. Clear them as well?")) return;
    replace("");
    noProblem();
    running?.abort();
    opened = [];
    boxRead = null;
    nothingIsLeft();
    $("long").hidden = true;
    safely((c) => {
      c.page_clear();
      c.page_present(ALL);
    });
    stale();
    box.focus();
  },
  cancel() {
    running?.abort();
  },
  fresh: openFresh,
  async misread(button) {
    const report = safely((c) => c.page_misreading(Number(button.dataset.item)));
    if (!report) return;
    try {
      await copyPlain(report);
      sayNear(button, "Copied. Nothing of your text is in it.");
    } catch (error) {
      problem("That did not work", `${error.message}. Nothing was lost.`, false);
    }
  },
  async keep(button) {
    if (button.value === "print") return print();
    if (button.value === "print-all") return printAll();
    const made = safely((c) => make(c, button.value));
    if (!made) return;
    try {
      sayNear(button, await hand(made));
      if (button.value === "notes") wereSaved();
      letterLeft(letterName(button.value.replace(/^letter-(?:copy|save)-/, "")));
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
  box.focus({ preventScroll: true });
  box.select();
  const done = text === "" ? document.execCommand("delete") : document.execCommand("insertText", false, text);
  if (!done || box.value !== text) box.value = text;
}

/** A day that is emptied is today; what is no day is said at the field, and nothing changes. */
function checkDay(field) {
  const wrong = field.validity.badInput || field.validity.rangeUnderflow || field.validity.rangeOverflow;
  field.parentElement.querySelector(".wrong").textContent = wrong ? "Enter a day between 1900 and 2199, such as 5 June 2026." : "";
  if (!wrong && field.value === "") field.value = inISO(new Date());
  return !wrong;
}

function act(element, event) {
  const name = element.dataset.act;
  if (element.tagName === "A") event.preventDefault();
  if (name === "again") return again();
  if (name === "check") return check();
  if (name === "as-of" && !checkDay(element)) return undefined;
  return whenReady(() => {
    if (Object.hasOwn(actions, name)) return actions[name](element);
    if (name === "letter") letterLeft(letterName(element.value));
    if (name === "cases" && showTheList()) return undefined;
    // Asked before the core draws the result anew, and the element is gone.
    const isNote = event.type === "change" && name !== "filter" && element.closest("#result, #caseload") !== null;
    safely((c) => {
      c.page_act(name, element);
      if (isNote) keepNotes(c.page_notes(), true);
      remember(c);
    });
    if (name === "show") requestAnimationFrame(settleOnWords);
    // What cannot be read as a sum is said at its field.
    if (event.type === "change") element.reportValidity();
  });
}

/** A letter of the case that is shown. */
const letterName = (whose) => `${safely((c) => c.page_current())} ${whose}`;

// What is typed into a letter belongs to its case, and is there again when the case is opened again.
document.addEventListener("input", ({ target }) => {
  if (!target.matches?.("textarea.letter")) return;
  safely((c) => c.page_act("letter-typed", target));
  letterTyped(letterName(target.id.replace("letter-", "")));
});

/** Opens "Check it yourself", where the link leads. */
function check() {
  const details = $("check");
  details.open = true;
  details.scrollIntoView();
  details.firstElementChild.focus();
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
addEventListener("popstate", (event) => core && safely((c) => remember(c, event.state)));
askBeforeLeaving();

box.addEventListener("paste", (event) => {
  const text = event.clipboardData?.getData("text/plain") ?? "";
  if (text === "") {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length > 0) event.preventDefault();
    return readAll(files);
  }
  if (text.length > BOX || text.split("\n", BOX_LINES).length === BOX_LINES) {
    event.preventDefault();
    if (!refused(text.length)) {
      whenReady(() => {
        give(text);
        $("long").hidden = false;
      });
    }
  } else if (!event.isTrusted) {
    // A helper program's paste is not carried out by the browser; a person's is, and "input" follows.
    event.preventDefault();
    box.setRangeText(text, box.selectionStart, box.selectionEnd, "end");
    whenReady(read);
  }
});
box.addEventListener("input", (event) => {
  // After the browser has put the caret into view: the result comes into view then, and stays there.
  if (event.inputType === "insertFromPaste" || event.inputType === "insertFromDrop") setTimeout(() => whenReady(read));
  else stale();
});

/** Reads files into the core, one after the other, leaving the page time to answer in between. Returns which case to show. */
async function add(files) {
  running = new AbortController();
  const { signal } = running;
  const progress = $("progress");
  progress.hidden = false;
  $("progress-bar").max = files.length;
  let read = 0;
  let shown = ALL;
  const said = [];
  const showPart = (done, name, part) => {
    $("progress-bar").value = done + part;
    $("progress-label").textContent = `Reading ${name}: ${Math.round(100 * part)} %`;
  };
  for await (const { name, text, failure, done, notes = [] } of readFiles(files, signal, showPart)) {
    if (signal.aborted || !core) break;
    said.push(...notes.map((note) => `${name}: ${note}`));
    shown = safely((c) => (failure ? c.page_add_failure(name, failure) : c.page_add(name, text))) ?? ALL;
    if (!core) break;
    read = done;
    $("progress-bar").value = done;
    $("progress-label").textContent = `Reading file ${done.toLocaleString("en-GB")} of ${files.length.toLocaleString("en-GB")}`;
  }
  progress.hidden = true;
  running = null;
  return { shown: files.length === 1 ? shown : ALL, said, repeated: safely((c) => c.page_files(read, files.length)) };
}

/** Reads what was chosen: files of notes, saved here before, go to the notes, and all others are added to what is open. */
async function readAll(chosen) {
  if (chosen.length === 0 || running) return;
  revive();
  try {
    await ready;
  } catch {
    return $("problem").focus();
  }
  if (running) return;
  noProblem();
  const files = [];
  const said = [];
  for (const file of chosen) {
    if (!/\.json$/i.test(file.name)) files.push(file);
    else said.push(await takeNotes(file));
  }
  if (files.length > 0) {
    opened = opened.filter((one) => one.name !== EXAMPLE);
    opened.push({ files });
    safely((c) => c.page_close(EXAMPLE));
    const cases = boxRead;
    const { shown, repeated, said: notes } = await add(files);
    said.push(...notes);
    if (repeated) said.push(repeated);
    // Something else was asked for meanwhile, and is shown.
    if (opened.at(-1)?.files !== files || cases !== boxRead) return;
    safely((c) => {
      c.page_present(shown);
      remember(c);
    });
  } else {
    safely((c) => c.page_count() > 0 && c.page_present(c.page_current()));
  }
  if (said.length > 0) say([...new Set(said)].join(" "));
}

/** Takes in a file of notes; the answer is the sentence that says which cases they belong to, or why it was refused. */
async function takeNotes(file) {
  const { cases, refused } = await notesIn(file);
  const answer = refused ?? safely((c) => c.page_take_notes(cases)) ?? "";
  safely((c) => keepNotes(c.page_notes()));
  return `${file.name}: ${answer}`;
}

/** Prints every case in full, one after the other. */
function printAll() {
  safely((c) => c.page_print_all(true));
  root.dataset.print = "all";
  addEventListener("afterprint", () => {
    delete root.dataset.print;
    safely((c) => c.page_print_all(false));
  }, { once: true });
  print();
}

// On paper nothing can be opened, and no more rows can be asked for: what explains an order stands open there, and lists are longer.
let opened_for_paper = [];
addEventListener("beforeprint", () => {
  if (root.dataset.print !== "all") safely((c) => c.page_on_paper(true));
  opened_for_paper = [...document.querySelectorAll("#result details.more:not([open]), #print-all details.more:not([open])")];
  for (const details of opened_for_paper) details.open = true;
});
addEventListener("afterprint", () => {
  safely((c) => c.page_on_paper(false));
  for (const details of opened_for_paper) details.open = false;
});

// A file may fall anywhere on the page; text falls into the box by itself.
for (const kind of ["dragenter", "dragover"]) {
  root.addEventListener(kind, (event) => {
    if (![...(event.dataTransfer?.types ?? [])].includes("Files")) return;
    event.preventDefault();
    $("drop").classList.add("dropping");
  });
}
for (const kind of ["dragleave", "drop"]) root.addEventListener(kind, () => $("drop").classList.remove("dropping"));
root.addEventListener("drop", (event) => {
  if (!event.dataTransfer || event.dataTransfer.files.length === 0) return;
  event.preventDefault();
  readAll([...event.dataTransfer.files]);
});

begin();
