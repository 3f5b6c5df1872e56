// The program itself: fetched here, so that the page can be told that something comes, and compiled out of bytes, whatever
// type a host gives it.
import { body } from "./body.mjs";
import init from "./list.js";

/** How large the program may be, in bytes. */
const LIMIT = 16 * 1024 * 1024;

/** Loads the program; `tell` is called whenever a part of it has come. */
export async function load(tell) {
  // A second try has a query, and goes past whatever was kept wrongly.
  const cache = self.location.search ? "reload" : "default";
  const answer = await fetch(new URL("list_bg.wasm", self.location.href), { cache });
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  const bytes = await body(answer, LIMIT, tell);
  await init({ module_or_path: bytes });
}
