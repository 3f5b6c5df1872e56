// Fetches the registry's files for the program: src/data/client/mod.rs.
import { again } from "./again.mjs";
import { registryFile } from "./bytes.mjs";

/**
 * The bytes of a file; past the browser's cache if `reload` is set. What early.mjs has asked for is not asked for twice.
 *
 * Fails with the HTTP status, or with 0 if there was no answer in time.
 */
globalThis.robotRegisterFile = (path, reload) => {
  const early = globalThis.robotRegisterEarly;
  const first = early?.get(path);
  early?.delete(path);
  // What is named by its content never changes.
  const cache = reload ? "reload" : path.startsWith("objects/") ? "default" : "no-cache";
  return again(() => registryFile(path, cache), reload ? null : first);
};
