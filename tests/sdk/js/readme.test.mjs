// The examples of sdk/js/README.md, as they stand there, over the sample registry.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { host } from "./host.mjs";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const [, ...blocks] = readFileSync(join(root, "sdk/js/README.md"), "utf8").split("```js\n");
const [first, list, sansIo] = blocks.map((block) => block.split("\n```")[0]);

const folder = mkdtempSync(join(tmpdir(), "robot-id-"));
mkdirSync(join(folder, "node_modules"));
symlinkSync(join(root, "target/sdk/js"), join(folder, "node_modules/robot-id"));
const registry = await host();
after(() => (registry.close(), rmSync(folder, { recursive: true })));

async function printed(code) {
  const meant = code.replaceAll("http://127.0.0.1:8080/registry/v1/", registry.registry);
  const file = join(folder, "example.mjs");
  writeFileSync(file, meant);
  return (await promisify(execFile)("node", [file])).stdout;
}

test("one ID, and what is printed", async () => {
  const wanted = /\/\/ (listed .*)$/.exec(first)[1];
  assert.equal(await printed(first), `${wanted}\n`);
});

test("a list", async () => {
  assert.deepEqual((await printed(list)).trim().split("\n").sort(), ["0 CN0142G1A2032026A0314B0000417 listed", "1 CN0142 malformed"]);
});

test("without I/O", async () => {
  const bytesOf = `const bytesOf = async (path) => new Uint8Array(await (await fetch("${registry.registry}" + path)).arrayBuffer());\n`;
  assert.equal(await printed(bytesOf + sansIo), "listed\n");
});
