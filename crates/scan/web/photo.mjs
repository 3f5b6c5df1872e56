// A photo from a file: opened, upright, and not too large for a canvas.

/** The largest file that is opened, in bytes. The page says so too. */
const LARGEST = 40_000_000;
/** The longest side that is read, in pixels: the most that every browser's canvas and the reader take. */
const LONGEST = 4096;

/**
 * The picture in a file, as ImageData.
 * Throws a word: `too-large`, `heic` (a picture that this browser can't open) or `no-image`.
 */
export async function open(file) {
  if (file.size > LARGEST) throw "too-large";
  let bitmap;
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
  } catch {
    throw (await isHeic(file)) ? "heic" : "no-image";
  }
  try {
    return draw(bitmap, bitmap.width, bitmap.height, LONGEST);
  } finally {
    bitmap.close();
  }
}

/** The pixels of a picture or of a video's frame, at most so many on its longer side. */
export function draw(source, width, height, longest, canvas = document.createElement("canvas")) {
  const scale = Math.min(1, longest / Math.max(width, height));
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext("2d", { willReadFrequently: true });
  // What is transparent counts as paper.
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** Whether it is one of the formats that many phones write and few browsers open. */
async function isHeic(file) {
  if (/hei[cf]/i.test(`${file.type} ${file.name}`)) return true;
  const head = new TextDecoder("latin1").decode(await file.slice(4, 12).arrayBuffer());
  return /^ftyp(hei|hev|mif1|msf1)/.test(head);
}
