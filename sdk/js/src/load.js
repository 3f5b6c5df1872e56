// The core: the look-up as WebAssembly (crates/badge, with the feature `sdk`). It alone decides.
import { place } from "#core";
import { Core } from "./core.js";
import { CoreError, InputError } from "./errors.js";

let loaded;

/**
 * Loads the core: the one that comes with this package, or what is given: a `WebAssembly.Module`, its bytes, or a
 * promise of either. The one of this package is loaded once.
 */
export function load(given) {
  if (given !== undefined) return start(given);
  loaded ??= start(place()).catch((error) => {
    loaded = undefined;
    throw error;
  });
  // One that stopped is in no known state.
  return loaded.then((core) => {
    if (!core.stopped) return core;
    loaded = undefined;
    return load();
  });
}

async function start(given) {
  try {
    const code = await given;
    if (code instanceof WebAssembly.Module) return new Core(await WebAssembly.instantiate(code));
    const bytes = code instanceof ArrayBuffer || ArrayBuffer.isView(code);
    if (!bytes) throw new InputError("core", "neither a WebAssembly.Module nor its bytes");
    return new Core((await WebAssembly.instantiate(code)).instance);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new CoreError(`the core could not be loaded: ${error?.message ?? error}`, { cause: error });
  }
}
