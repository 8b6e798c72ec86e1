// How are small PDFs of our own made, whole ones and hostile ones? Objects by number, and where each of them stands.

import { deflateSync } from "node:zlib";

const stream = (data, more = "") => Buffer.concat([Buffer.from(`<<${more}/Length ${data.length}>>stream\n`), Buffer.from(data), Buffer.from("\nendstream")]);

/** A PDF of these objects, the first of which is its catalogue. */
function pdf(objects) {
  const parts = [Buffer.from("%PDF-1.7\n")];
  const places = [];
  let length = parts[0].length;
  for (const [at, held] of objects.entries()) {
    places.push(length);
    parts.push(Buffer.from(`${at + 1} 0 obj`), Buffer.from(held), Buffer.from("endobj\n"));
    length += parts.slice(-3).reduce((sum, part) => sum + part.length, 0);
  }
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  parts.push(Buffer.from(`xref\n0 ${places.length + 1}\n0000000000 65535 f \n${table}trailer<</Root 1 0 R/Size ${places.length + 1}>>\nstartxref\n${length}\n%%EOF\n`));
  return Buffer.concat(parts);
}

/** A PDF of so many pages, all of which show the object 4 with these resources; more objects follow from 5 on. */
function pages(count, content, resources, more = []) {
  const first = 5 + more.length;
  const kids = Array.from({ length: count }, (_, at) => `${first + at} 0 R`).join(" ");
  const page = `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources 3 0 R/Contents 4 0 R>>`;
  return pdf(["<</Type/Catalog/Pages 2 0 R>>", `<</Type/Pages/Count ${count}/Kids[${kids}]>>`, resources, content, ...more, ...Array(count).fill(page)]);
}

const HELVETICA = "<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>>>>>";
const PICTURE = stream(Buffer.from([200]), "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8");

/** Lines of text, from the top of a page. */
const lines = (words, turn = "1 0 0 1 60 780") => stream(`BT /F 11 Tf 14 TL ${turn} Tm ${words.map((line) => `(${line}) Tj T*`).join("\n")} ET`);

/** A report of so many pages with the same words. */
export const report = (count, words) => pages(count, lines(words), HELVETICA);
/** A page that lies on its side. */
export const turned = (words) => pages(1, lines(words, "0 1 -1 0 60 60"), HELVETICA);
/** Words as usual, and more that stand sideways beside them. */
export const partlyTurned = (words, sideways) => pages(1, Buffer.from(stream(`BT /F 11 Tf 14 TL 1 0 0 1 60 780 Tm ${words.map((line) => `(${line}) Tj T*`).join("\n")} ET BT /F 11 Tf 0 1 -1 0 500 60 Tm (${sideways}) Tj ET`)), HELVETICA);
/** A picture over the whole page, and what the scanner calls itself. */
export const scan = () => pages(2, stream("q 595 0 0 842 0 0 cm /I Do Q BT /F 9 Tf 60 20 Td (Scanned by a machine) Tj ET"), HELVETICA.replace(/>>$/, "/XObject<</I 5 0 R>>>>"), [PICTURE]);
/** Forms that show forms that show forms: ten to the power of nine of them. */
export const forms = () => {
  const form = (next) => stream("/X Do ".repeat(10), `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X ${next} 0 R>>>>`);
  const more = Array.from({ length: 9 }, (_, at) => (at < 8 ? form(6 + at) : stream("BT ET", "/Type/XObject/Subtype/Form/BBox[0 0 9 9]")));
  return pages(1, stream("/X Do ".repeat(10)), "<</XObject<</X 5 0 R>>>>", more);
};
/** 300 kB that hold 300 MB. */
export const inflated = () => pages(1, stream(deflateSync(Buffer.alloc(300_000_000, " "), { level: 9 }), "/Filter/FlateDecode"), HELVETICA);
/** A font that names no letters. */
export const nameless = () => pages(1, stream("BT /F 11 Tf 60 780 Td <00010002000300040005> Tj ET"),
  "<</Font<</F<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/DW 500>>]>>>>>>");
