// By which names do the core and its bindings call each other? By short ones: each long name holds a hash, which nothing packs smaller.
//
// Written for what wasm-bindgen makes: functions are all that the core imports. Anything else is an error.

import { joined, number, Reader, sections } from "./wasm.mjs";

const IMPORTS = 2;

/** Shortens the names of the core's imports. */
export function shortNames(wasm, glue) {
  const written = (text) => [...number(text.length), ...Buffer.from(text)];
  const parts = sections(wasm);
  const imports = parts.find(({ kind }) => kind === IMPORTS);
  const reader = new Reader(imports.body);
  const count = reader.number();
  const made = number(count);
  for (let n = 0; n < count; n++) {
    const [module, name, type] = [reader.words(), reader.words(), reader.byte()];
    if (type !== 0) throw new Error(`expected the core to import functions alone, found ${name} of kind ${type}`);
    const pieces = glue.split(new RegExp(`\\b${name}\\b`));
    if (pieces.length !== 2) throw new Error(`expected the import ${name} once in the bindings, found it ${pieces.length - 1} times`);
    glue = pieces.join(`f${n}`);
    made.push(...written(module), ...written(`f${n}`), type, ...number(reader.number()));
  }
  if (!reader.isDone) throw new Error("the core's imports were not read to their end");
  imports.body = Buffer.from(made);
  return { wasm: joined(parts), glue };
}
