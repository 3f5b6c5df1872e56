// A photo from a file: opened, upright, and in pieces that are not too large for a canvas.
import { within } from "./patience.mjs";

/** The largest file that is opened, in bytes. The page says so too. */
const LARGEST = 40_000_000;
/** The longest side that is read, in pixels: the most that every browser's canvas and the reader take. */
const LONGEST = 4096;
/** A screenshot of a whole page is read in pieces of this length, which overlap by less than its width. */
const PIECE = 2000;
const OVERLAP = 1000;
/** How many times as long as wide it is, at least. */
const TALL = 2.5;
/** The most pieces: with these 60,000 pixels are covered. Browsers open hardly more. */
const PIECES = 60;
/** How long opening a file may take, in milliseconds. */
const PATIENCE = 20_000;
/** By how much a pixel that was drawn may differ when it is read. Some browsers alter a little in every picture. */
const FAITHFUL = 48;

/**
 * The picture in a file, as functions that each give a piece of it, an ImageData: one, but for what is very long.
 * `close` frees it.
 *
 * Throws a word: `too-large`, `heic` (a picture that this browser can't open), `no-image`, or `noise` (this browser does
 * not let pages see pictures).
 */
export async function open(file) {
  if (file.size > LARGEST) throw "too-large";
  const picture =
    (await within(PATIENCE, () => createImageBitmap(file, { imageOrientation: "from-image" }), null)) ??
    (await within(PATIENCE, () => element(file), null));
  if (!picture) throw (await isHeic(file)) ? "heic" : "no-image";
  const [width, height] = [picture.naturalWidth ?? picture.width, picture.naturalHeight ?? picture.height];
  const whole = { x: 0, y: 0, width, height };
  const pieces = piecesOf(width, height) ?? [whole];
  return {
    pieces: pieces.map((piece) => () => draw(picture, piece, LONGEST)),
    close: () => picture.close?.(),
  };
}

/** The pieces of what is very long; nothing for other pictures, which are made smaller. */
function piecesOf(width, height) {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (long <= LONGEST || long < TALL * short || short > LONGEST) return null;
  const length = Math.max(PIECE, Math.round(short * 1.5));
  const step = length - Math.min(short, OVERLAP);
  const pieces = [];
  for (let at = 0; pieces.length < PIECES && (at === 0 || at + length - step < long); at += step) {
    const size = Math.min(length, long - at);
    pieces.push(height > width ? { x: 0, y: at, width, height: size } : { x: at, y: 0, width: size, height });
  }
  return pieces;
}

/** As an element opens it: browsers without createImageBitmap, or with one that knows less. */
async function element(file) {
  const picture = new Image();
  const url = URL.createObjectURL(file);
  try {
    picture.src = url;
    await picture.decode();
    return picture;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/**
 * The pixels of a piece of a picture, or of a video's frame, at most so many on the longer side. Throws `noise` where what
 * is read is not what was drawn: a protection against recognising visitors gives noise, or nothing but white.
 */
export function draw(source, { x, y, width, height }, longest, canvas = document.createElement("canvas")) {
  const scale = Math.min(1, longest / Math.max(width, height));
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext("2d", { willReadFrequently: true });
  // Two pixels that are known.
  context.fillStyle = "#000";
  context.fillRect(0, 0, 1, 1);
  const black = context.getImageData(0, 0, 1, 1).data;
  // What is transparent counts as paper.
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  const white = context.getImageData(0, 0, 1, 1).data;
  for (const channel of [0, 1, 2]) if (black[channel] > FAITHFUL || white[channel] < 255 - FAITHFUL) throw "noise";
  context.drawImage(source, x, y, width, height, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** Whether it is one of the formats that many phones write and few browsers open. */
async function isHeic(file) {
  if (/hei[cf]/i.test(`${file.type} ${file.name}`)) return true;
  const head = new TextDecoder("latin1").decode(await file.slice(4, 12).arrayBuffer());
  return /^ftyp(hei|hev|mif1|msf1)/.test(head);
}
