// How do many cases leave the page together, and letters on one? Tables, a zip, a paper for a board, duties, and drafts as they were edited.

const CSV = ["text/csv", "csv"];
const ICS = ["text/calendar", "ics"];

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

/** Makes what a button asks for that is about all cases, or about a letter; nothing where it asks for something else. */
export function makeTogether(core, kind) {
  const [, way, whose] = kind.match(/^letter-(copy|save)-(\w+)$/) ?? [];
  if (way) return letter(way, whose);
  if (kind === "board-copy") return { html: core.page_together("board-html"), text: core.page_together("board-text") };
  if (kind === "tables-zip") return { text: core.page_zip(), type: "application/zip", name: "put-right-tables.zip" };
  if (!Object.hasOwn(KINDS, kind)) return undefined;
  const [name, type, ending] = KINDS[kind];
  return { text: core.page_together(kind), type, name: `put-right-${name}.${ending}` };
}
