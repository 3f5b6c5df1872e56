// Reads every made photo with each reader and prints what they read, in which time, and what they weigh.
//   node bench.mjs READER.wasm PHOTOS NODE_MODULES
// The reader is the very file that the portal loads. Each is asked for all it can do: zxing-wasm to try harder,
// rotated, inverted and smaller, jsQR to try both inversions.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { grey, reader } from "../../crates/scan/web/reader.mjs";

const [wasm, photos, modules] = process.argv.slice(2);
const require = createRequire(join(modules, "here.js"));
const zxing = require("zxing-wasm/reader");
const jsQR = require("jsqr");

const zxingWasm = join(modules, "zxing-wasm/dist/reader/zxing_reader.wasm");
const zxingScript = join(modules, "zxing-wasm/dist/es/reader/index.js");
await zxing.prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(zxingWasm)).buffer }, fireImmediately: true });
const ours = await reader(await WebAssembly.compile(readFileSync(wasm)));
const everything = { formats: ["QRCode"], tryHarder: true, tryRotate: true, tryInvert: true, tryDownscale: true, maxNumberOfSymbols: 50 };

const readers = [
  {
    name: "this portal's",
    files: [wasm, new URL("../../crates/scan/web/reader.mjs", import.meta.url)],
    read: (data, width, height) => (ours(grey(data), width, height) ?? []).map(({ text }) => text),
  },
  {
    name: "zxing-wasm",
    files: [zxingWasm, zxingScript],
    read: async (data, width, height) =>
      (await zxing.readBarcodes({ data, width, height, colorSpace: "srgb" }, everything)).map(({ text }) => text),
  },
  {
    name: "jsQR",
    files: [join(modules, "jsqr/dist/jsQR.js")],
    // It would look at 8 megapixels for minutes: it is given what our reader takes by itself.
    read: (data, width, height) => [jsQR(...reduced(data, width, height, 2000))?.data].filter(Boolean),
  },
];

/** The picture halved until no side is longer. */
function reduced(data, width, height, longest) {
  if (Math.max(width, height) <= longest) return [data, width, height];
  const [w, h] = [width >> 1, height >> 1];
  const half = new Uint8ClampedArray(w * h * 4);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < 4 * w; x++) {
      const at = 8 * y * width + 8 * (x >> 2) + (x & 3);
      half[4 * y * w + x] = (data[at] + data[at + 4] + data[at + 4 * width] + data[at + 4 * width + 4] + 2) >> 2;
    }
  }
  return reduced(half, w, h, longest);
}

/** A PGM file as the RGBA data that a canvas would give. */
function open(file) {
  const bytes = readFileSync(file);
  const [head, width, height] = /^P5\n(\d+) (\d+)\n255\n/.exec(bytes.subarray(0, 32).toString("latin1"));
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at++) {
    data.fill(bytes[head.length + at], 4 * at, 4 * at + 3);
    data[4 * at + 3] = 255;
  }
  return [data, Number(width), Number(height)];
}

const results = new Map();
for (const { file, category, texts } of JSON.parse(readFileSync(join(photos, "photos.json")))) {
  const picture = open(join(photos, file));
  const row = results.get(category) ?? results.set(category, readers.map(() => ({ all: 0, read: 0, marks: "" }))).get(category);
  for (const [place, { read, times = (readers[place].times = []) }] of readers.entries()) {
    const start = performance.now();
    const found = new Set(await read(...picture));
    times.push(performance.now() - start);
    const right = texts.filter((text) => found.has(text)).length;
    row[place].all += texts.length;
    row[place].read += right;
    row[place].marks += right === texts.length ? "#" : right ? "+" : ".";
  }
}

const weigh = (file) =>
  brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const quantile = (times, part) => [...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * part)];
const line = (first, cells) => console.log(`| ${first.padEnd(28)} | ${cells.map((cell) => cell.padStart(15)).join(" | ")} |`);

line("codes read of each category", readers.map(({ name }) => name));
console.log(`|${"-".repeat(30)}|${readers.map(() => "-".repeat(16) + ":|").join("")}`);
const sums = readers.map(() => 0);
let all = 0;
for (const [category, row] of results) {
  line(`${category} (${row[0].all})`, row.map(({ read, marks }) => `${marks} ${read}`));
  row.forEach(({ read }, place) => (sums[place] += read));
  all += row[0].all;
}
line(`all (${all})`, sums.map(String));
line("time, median", readers.map(({ times }) => `${quantile(times, 0.5).toFixed(0)} ms`));
line("time, 95 of 100", readers.map(({ times }) => `${quantile(times, 0.95).toFixed(0)} ms`));
line("weight, Brotli", readers.map(({ files }) => `${files.reduce((sum, file) => sum + weigh(file), 0)} B`));
