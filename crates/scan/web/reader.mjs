// The reader's wasm behind one function. Runs in a worker, and in Node for the bench.

/** How long one photo may take, in milliseconds: looking in a further way is not begun after that. */
const ENOUGH = 4000;

/**
 * Makes a reader of the compiled module: a function that takes a grey picture and gives its codes.
 * `frame` is the number of a camera's frame, or -1 for a photo.
 * Gives null if the picture is none that can be read, or a list of `{ text, place, of, corners }`: the text is part number
 * `place`, from 0, of `of`; corners are eight numbers, x and y of each, in pixels. Throws if the module stopped; then another must be made.
 */
export async function reader(module) {
  const { exports } = await WebAssembly.instantiate(module, {});
  const { memory, input, begin, step, report, output } = exports;

  return (grey, width, height, frame = -1) => {
    const until = performance.now() + ENOUGH;
    const place = input(grey.length);
    new Uint8Array(memory.buffer, place, grey.length).set(grey);
    if (!begin(width, height, frame)) return null;
    while (step() && performance.now() < until);
    const length = report();
    return codes(new Uint8Array(memory.buffer, output(), length));
  };
}

/** The codes of a report: a line of eight numbers and what the text is, the text, and so on. */
function codes(bytes) {
  const found = [];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(10, at);
    const line = new TextDecoder().decode(bytes.subarray(at, end)).split(" ");
    const [place, of, encoding, length] = line.splice(8);
    at = end + 1 + Number(length);
    const text = new TextDecoder(encoding).decode(bytes.subarray(end + 1, at));
    found.push({ text, place: Number(place), of: Number(of), corners: line.map(Number) });
  }
  return found;
}

/** Brightness of each pixel of RGBA data. */
export function grey(rgba) {
  const pixels = new Uint8Array(rgba.length / 4);
  for (let from = 0, to = 0; to < pixels.length; from += 4, to++) {
    // Rec. 601, in 256ths.
    pixels[to] = (77 * rgba[from] + 150 * rgba[from + 1] + 29 * rgba[from + 2]) >> 8;
  }
  return pixels;
}
