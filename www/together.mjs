// How do many cases leave the page together, and letters on one? Tables, a zip, a paper for a board, duties, and drafts as they were edited.

const CSV = ["text/csv", "csv"];
const ICS = ["text/calendar", "ics"];
/** Beyond any number of a case: all of them. */
const ALL = 0xffffffff;

const KINDS = {
  "duties-csv": ["duties", ...CSV],
  "duties-ics": ["duties", ...ICS],
  "duties-ics-ahead": ["duties-ahead", ...ICS],
  "board-markdown": ["board-paper", "text/markdown", "md"],
  "cases.csv": ["cases", ...CSV],
  "findings.csv": ["findings", ...CSV],
  "orders.csv": ["orders", ...CSV],
  "sums.csv": ["sums", ...CSV],
  "dictionary.csv": ["dictionary", ...CSV],
};

const escaped = (words) => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A letter as its writer left it. */
function letter(kind, whose) {
  const text = document.getElementById(`letter-${whose}`).value;
  if (kind === "save") return { text, type: "text/plain", name: whose === "resident" ? "put-right-letter.txt" : "put-right-evidence-cover.txt" };
  return { text, html: `<p>${escaped(text).replaceAll("\n", "<br>")}</p>` };
}

/** Gets what a button asks for that is about all cases, or about a letter; nothing where it asks for something else. */
export function makeTogether(core, kind) {
  const [, way, whose] = kind.match(/^letter-(copy|save)-(\w+)$/) ?? [];
  if (way) return letter(way, whose);
  if (kind === "board-copy") return { ask: { html: "board-html", text: "board-text" }, handed: core.page_hand_over(kind, ALL) };
  if (kind === "tables-zip") return { ask: { text: kind }, handed: core.page_hand_over(kind, ALL), type: "application/zip", name: "put-right-tables.zip" };
  if (!Object.hasOwn(KINDS, kind)) return undefined;
  const [name, type, ending] = KINDS[kind];
  return { ask: { text: kind }, handed: core.page_hand_over(kind, ALL), type, name: `put-right-${name}.${ending}` };
}
