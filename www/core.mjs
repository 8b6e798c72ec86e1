// Where does the core come from? From the file beside the page; in the single file, from the page itself.

import glue from "glue";

/** What the single file holds. */
async function unpacked(base64) {
  if (typeof DecompressionStream !== "function") throw new Error("this browser is too old to unpack the core");
  const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));
}

async function fetched(url, cache) {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`expected ${url}, the server answered ${response.status}`);
  return response;
}

/** The compiled core: compiled while it comes, where the server names its media type; any other will do. */
export async function compile(cache) {
  const packed = document.getElementById("packed");
  const response = await (packed ? unpacked(packed.text) : fetched(document.querySelector("link[as=fetch]").href, cache));
  if (response.headers.get("content-type") === "application/wasm") return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

/** A fresh instance of the compiled core. */
export function instance(module) {
  const fresh = glue();
  fresh.initSync({ module });
  return fresh;
}
