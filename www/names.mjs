// By which names do the core and its bindings call each other? By short ones: each long name holds a hash, which nothing packs smaller.
//
// Written for what wasm-bindgen makes: functions are all that the core imports. Anything else is an error.

/** A number as wasm writes it: seven bits a byte, the lowest first. */
function number(value) {
  const bytes = [];
  do bytes.push((value & 127) | (value > 127 ? 128 : 0));
  while ((value >>>= 7) > 0);
  return bytes;
}

/** Shortens the names of the core's imports, and leaves out its notes about the tools that made it. */
export function shortNames(wasm, glue) {
  let at = 8;
  const read = () => {
    for (let value = 0, shift = 0; ; shift += 7) {
      const byte = wasm[at++];
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const bytes = (length) => wasm.subarray(at, (at += length));
  const words = () => bytes(read()).toString();
  const written = (text) => [...number(text.length), ...Buffer.from(text)];
  const sections = [];
  while (at < wasm.length) {
    const kind = wasm[at++];
    const body = bytes(read());
    if (kind === 0) continue;
    let made = body;
    if (kind === 2) {
      const end = at;
      at -= body.length;
      const count = read();
      made = number(count);
      for (let n = 0; n < count; n++) {
        const [module, name, type] = [words(), words(), wasm[at++]];
        if (type !== 0) throw new Error(`expected the core to import functions alone, found ${name} of kind ${type}`);
        const parts = glue.split(new RegExp(`\\b${name}\\b`));
        if (parts.length !== 2) throw new Error(`expected the import ${name} once in the bindings, found it ${parts.length - 1} times`);
        glue = parts.join(`f${n}`);
        made.push(...written(module), ...written(`f${n}`), type, ...number(read()));
      }
      if (at !== end) throw new Error("the core's imports were not read to their end");
    }
    sections.push(Buffer.from([kind, ...number(made.length)]), Buffer.from(made));
  }
  return { wasm: Buffer.concat([wasm.subarray(0, 8), ...sections]), glue };
}
