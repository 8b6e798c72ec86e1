// In Node: the wasm is read from beside this file.
import { readFileSync } from "node:fs";
import { initSync } from "./putright.mjs";
initSync({ module: readFileSync(new URL("./putright_bg.wasm", import.meta.url)) });
export { analyse, analyseAll, version } from "./putright.mjs";
