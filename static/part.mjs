// Loads the parts of the program: src/app/parts.rs. Each is placed in the memory and the table of the first part, which
// calls for it.
import { initSync } from "./portal.js";
import { compiled } from "./program.mjs";

const files = {};

/** Loads a file, once. One that can't be had is asked for again by the next call. */
const load = (name) =>
  (files[name] ??= compiled(new URL(name + ".wasm", import.meta.url))
    .then((module) => WebAssembly.instantiate(module, { __wasm_split: initSync() }))
    .catch((error) => {
      delete files[name];
      throw error;
    }));

/** What the first part calls: its function at `place` of the table is told when all files are there, or that they are not. */
export const part = (names) => async (place, call) => {
  const there = await Promise.all(names.map(load)).then(
    () => true,
    (error) => console.error(error),
  );
  initSync().__indirect_function_table.get(place)(call, Boolean(there));
};
