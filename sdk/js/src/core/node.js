import { readFile } from "node:fs/promises";

export const place = () => readFile(new URL("../../core.wasm", import.meta.url));
