// Looks robot IDs up in a registry of static files, and proves the answers. README.md has examples, index.d.ts the types.
export { load } from "./src/load.js";
export { Batch, Lookup } from "./src/lookup.js";
export { verify, verifyAll } from "./src/verify.js";
export { CoreError, InputError } from "./src/errors.js";
