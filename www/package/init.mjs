// Where a bundler does not carry the wasm along (esbuild, Rollup), or none may be fetched: say where it is, or hand over its bytes.
//
//   import { init, analyse } from "putright/init";
//   await init("/assets/putright_bg.wasm");   // or its bytes, or what fetch gives
import start, { initSync } from "./putright.mjs";

export async function init(wasm) {
  if (wasm instanceof ArrayBuffer || ArrayBuffer.isView(wasm) || wasm instanceof WebAssembly.Module) initSync({ module: wasm });
  else await start({ module_or_path: wasm });
}
export { analyse, analyseAll, version } from "./putright.mjs";
