// Files of the program, compiled.
import { bytesOf } from "./bytes.mjs";

/** How long a file may take, in milliseconds, and how large it may be, in bytes. */
const PATIENCE = 30_000;
const LARGEST = 1 << 22;

const get = async (url, cache) => WebAssembly.compile(await bytesOf(url, { cache }, PATIENCE, LARGEST));

/**
 * A file of the program, from its bytes: a host may serve it under any type. What can't be compiled may have been damaged
 * on its way to a cache, which keeps it for ever: it is asked for once more, past that.
 */
export const compiled = (url) =>
  get(url).catch((why) => {
    if (why instanceof WebAssembly.CompileError) return get(url, "reload");
    throw why;
  });
