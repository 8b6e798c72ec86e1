// Where does the core come from? From the files beside the page. (The single file has its own answer: www/single.mjs.)

async function compile(url) {
  try {
    return await WebAssembly.compileStreaming(fetch(url));
  } catch {
    // A server that names the wrong media type refuses streaming; the bytes are the same.
    const response = await fetch(url);
    if (!response.ok) throw new Error(`expected ${url}, the server answered ${response.status}`);
    return WebAssembly.compile(await response.arrayBuffer());
  }
}

/** The compiled core, and `instances` pieces of glue, each for one instance of it. */
export async function fetchCore(instances) {
  const { js, wasm } = document.getElementById("app-entry").dataset;
  const at = (path) => new URL(path, document.baseURI).href;
  // The fragment makes each import a module of its own; the file itself comes from the cache.
  const glues = Array.from({ length: instances }, (_, n) => import(n === 0 ? at(js) : `${at(js)}#${n}`));
  const [compiled, ...rest] = await Promise.all([compile(at(wasm)), ...glues]);
  return { compiled, glues: rest };
}
