// How is a wasm module taken apart and put together again? As far as the build needs it: numbers, words and sections.

/** A number as wasm writes it: seven bits a byte, the lowest first. */
export function number(value) {
  const bytes = [];
  do bytes.push((value & 127) | (value > 127 ? 128 : 0));
  while ((value >>>= 7) > 0);
  return bytes;
}

/** Reads bytes, from the first to the last. */
export class Reader {
  at = 0;

  constructor(bytes) {
    this.bytes = bytes;
  }

  get isDone() {
    return this.at >= this.bytes.length;
  }

  byte() {
    return this.bytes[this.at++];
  }

  number() {
    for (let value = 0, shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  take(length) {
    return this.bytes.subarray(this.at, (this.at += length));
  }

  words() {
    return this.take(this.number()).toString();
  }
}

/** The sections of a module, in their order. */
export function sections(wasm) {
  const reader = new Reader(wasm.subarray(8));
  const found = [];
  while (!reader.isDone) found.push({ kind: reader.byte(), body: reader.take(reader.number()) });
  return found;
}

/** The module that has these sections. */
export function joined(parts) {
  const header = Buffer.from([0, 97, 115, 109, 1, 0, 0, 0]);
  return Buffer.concat([header, ...parts.flatMap(({ kind, body }) => [Buffer.from([kind, ...number(body.length)]), body])]);
}
