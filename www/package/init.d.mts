export * from "./index.mjs";
/**
 * Makes the core ready; call it once, before anything else. `wasm` is `putright_bg.wasm` of this package: its address, its
 * bytes, its module, or what `fetch` gives for it.
 */
export function init(wasm: string | URL | Request | Response | Promise<Response> | BufferSource | WebAssembly.Module): Promise<void>;
