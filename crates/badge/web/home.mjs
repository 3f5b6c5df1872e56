// Where this script and its wasm are.

/** The portal that it came from: badge/v1/ lies two folders below it. */
export const home = new URL("../../", import.meta.url).href;
/** `new URL` as it stands: bundlers know it. */
export const core = new URL("./build/core.wasm", import.meta.url);
