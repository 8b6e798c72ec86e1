// What text is in a file? Plain text as it is; a saved web page as the words a person would see, read without running anything.

import { mayBeDocument, readDocument } from "./reader.mjs";

/** The most that is read of one text, in characters; the longest determinations have about a hundred thousand. */
export const LIMIT = 1_000_000;
/** The most that is kept at once, in characters and in files. */
const MOST = 200_000_000;
const FILES = 5_000;

const utf8 = new TextDecoder("utf-8", { fatal: true });
const windows = new TextDecoder("windows-1252");

/** Takes strings to the one place where markup is parsed: an inert document without scripts, never the page. */
const reader = globalThis.trustedTypes?.createPolicy("putright-reader", { createHTML: (markup) => markup }) ?? { createHTML: (markup) => markup };

const BLOCK = /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DIV|DL|DT|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TBODY|TFOOT|THEAD|TR|UL)$/;
/** Browsers need the square of the depth to lay out boxes in boxes; no page that people wrote is so deep. */
const DEEPEST = 2_000;
/** Elements that need not be closed, or never are. */
const LOOSE = /^(?:area|base|body|br|col|colgroup|dd|dt|embed|head|hr|html|img|input|li|link|meta|optgroup|option|p|param|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/i;

/** How deep the elements of a page are nested, at most, told from its tags alone and in one pass. */
export function depthOf(markup) {
  let depth = 0;
  let deepest = 0;
  for (const [, closing, name] of markup.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (LOOSE.test(name)) continue;
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}

/** Whether nobody sees an element on the page that was saved, as far as it says so itself. */
const isHidden = (node) => node.hidden || /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i.test(node.getAttribute("style") ?? "");

const UNSEEN = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|OBJECT|SVG|MATH|HEAD|SELECT|BUTTON|INPUT|TEXTAREA)$/i;

/** The words of a saved page, with a line for each block, a tab between cells and a number before each list item. */
export function textOfPage(markup) {
  const page = new DOMParser().parseFromString(reader.createHTML(markup), "text/html");
  const root = page.querySelector("main, article") ?? page.body;
  const out = [];
  // A stack of its own: a page nested a million deep must not exhaust the browser's.
  const stack = [{ node: root, closing: false }];
  const newline = () => out.length > 0 && out.at(-1) !== "\n" && out.push("\n");
  while (stack.length > 0) {
    const { node, closing } = stack.pop();
    if (closing) {
      if (node.tagName === "TD" || node.tagName === "TH") node.nextElementSibling && out.push("\t");
      else newline();
      continue;
    }
    if (node.nodeType === 3) {
      const words = node.data.replace(/[ \t\r\n\f]+/g, " ");
      if (words !== " " || (out.length > 0 && !/\s$/.test(out.at(-1)))) out.push(words);
      continue;
    }
    if (node.nodeType !== 1 || UNSEEN.test(node.tagName) || isHidden(node)) continue;
    if (node.tagName === "BR") {
      out.push("\n");
      continue;
    }
    const cell = node.tagName === "TD" || node.tagName === "TH";
    if (BLOCK.test(node.tagName)) newline();
    if (node.tagName === "LI") out.push(marker(node));
    if (cell || BLOCK.test(node.tagName)) stack.push({ node, closing: true });
    for (let child = node.lastChild; child; child = child.previousSibling) stack.push({ node: child, closing: false });
  }
  return out.join("").replace(/[ ]+\n/g, "\n").trim();
}

const numbers = new WeakMap();
/** The marker that a browser would show before a list item. */
function marker(item) {
  const list = item.parentElement;
  if (list?.tagName !== "OL") return "- ";
  const n = (numbers.get(list) ?? (Number.parseInt(list.getAttribute("start") ?? "1", 10) || 1) - 1) + 1;
  numbers.set(list, n);
  const style = list.getAttribute("type") ?? "1";
  return `${style === "a" && n <= 26 ? String.fromCharCode(96 + n) : n}. `;
}

const millions = (n) => (n / 1e6).toLocaleString("en-GB", { maximumFractionDigits: 1 });

/** Why a text of so many characters is not read, or nothing. */
export function tooLong(length) {
  return length > LIMIT ? `it has ${millions(length)} million characters; the limit is ${millions(LIMIT)} million, about ten times the longest determination` : "";
}

/** The most bytes of a PDF, a Word file or a mail: it may hold pictures. */
const DOCUMENT = 64 << 20;

/** The words of a file of any kind, and what to know about how they were read. */
async function wordsOf(file, room, signal, showPart) {
  const head = new Uint8Array(await file.slice(0, 4096).arrayBuffer());
  if (mayBeDocument(head)) {
    if (file.size > DOCUMENT) throw new Error(`it has ${millions(file.size)} MB; the limit is ${millions(DOCUMENT)} MB`);
    const read = await readDocument(file.name, new Uint8Array(await file.arrayBuffer()), signal, showPart);
    if (read) return { text: bounded(read.words, room), notes: read.notes };
  }
  return { text: bounded(await textOf(file), room), notes: [] };
}

function bounded(text, room) {
  if (text.length > LIMIT) throw new Error(tooLong(text.length));
  if (text.length > room) throw new Error(`the files before it have ${millions(MOST - room)} million characters; the limit is ${millions(MOST)} million at once`);
  return text;
}

async function textOf(file) {
  // A saved page holds several times the bytes of its words.
  if (file.size > LIMIT * 4) throw new Error(`it has ${millions(file.size)} MB; the limit is ${millions(LIMIT * 4)} MB`);
  const bytes = await file.arrayBuffer();
  let text;
  try {
    text = utf8.decode(bytes);
  } catch {
    text = windows.decode(bytes);
  }
  if (/[\u0000-\u0008]/.test(text.slice(0, 4096))) throw new Error("it is not a text file. Open it, copy its words and paste them");
  if (/\.html?$/i.test(file.name) || file.type === "text/html") {
    if (depthOf(text) > DEEPEST) throw new Error("its parts are nested too deep for a web page that people wrote. Open it, copy its words and paste them");
    text = textOfPage(text);
  }
  if (text.trim() === "") throw new Error("it is empty");
  return text;
}

/** Yields each file's text or the reason why not, and lets the page breathe about every frame. */
export async function* readFiles(files, signal, showPart) {
  let rested = performance.now();
  let room = MOST;
  for (const [i, file] of files.entries()) {
    if (signal.aborted) return;
    const answer = { name: file.name, done: i + 1 };
    try {
      if (i >= FILES) throw new Error(`the limit is ${FILES.toLocaleString("en-GB")} files at once`);
      Object.assign(answer, await wordsOf(file, room, signal, (part) => showPart(i, file.name, part)));
      room -= answer.text.length;
    } catch (error) {
      answer.failure = error.message;
    }
    yield answer;
    if (performance.now() - rested > 12) {
      await new Promise((resume) => setTimeout(resume));
      rested = performance.now();
    }
  }
}
