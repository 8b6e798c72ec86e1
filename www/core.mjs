// Where does the core come from? From the file beside the page; in the single file, from the page itself.

import glue from "glue";

/** What the single file holds. */
async function unpacked(base64) {
  if (typeof DecompressionStream !== "function") throw new Error("this browser is too old to unpack the core");
  const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));
}

async function fetched(url, settings) {
  const response = await fetch(url, settings);
  if (!response.ok) throw new Error(`expected ${url}, the server answered ${response.status}`);
  return response;
}

/** What the single file holds under a name, or what stands at an address, compiled while it comes, where the server names its media type; any other will do. */
export async function packedOr(name, url, settings) {
  const packed = document.getElementById(name);
  const response = await (packed ? unpacked(packed.text) : fetched(url, settings));
  if (response.headers.get("content-type") === "application/wasm") return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

/** The compiled core. */
export const compile = (cache) => packedOr("packed", document.querySelector("link[as=fetch]")?.href, { cache });

/** A fresh instance of what was compiled, with its bindings. */
export function instanceOf(bindings, module) {
  const fresh = bindings();
  fresh.initSync({ module });
  return fresh;
}

/** A fresh instance of the compiled core. */
export const instance = (module) => instanceOf(glue, module);
