// In a browser or a bundler: the wasm is fetched from beside this file before anything is exported.
import init from "./putright.mjs";
await init();
export { analyse, analyseAll, version } from "./putright.mjs";
