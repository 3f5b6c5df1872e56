import type { Result } from "./answer.js";

export * from "./answer.js";

/** A trust file (docs/FORMATS.md, section 6), as an object. */
export interface Trust {
  origin: string;
  demonstration?: boolean;
  keys: string[];
  witnesses: string[];
  quorum: number;
  expires_after: number;
}

export interface Question {
  /** Whose signatures count: a trust file as an object or as its text. Without one, that which this package was built with. */
  trust?: Trust | string;
  /** The time, in seconds since 1970 or as a date. Without one, this machine's clock. */
  now?: number | Date;
  /** `memory` of the newest result: an older state of the register is then noticed. */
  memory?: string | null;
}

export interface Options extends Question {
  /** The address of the registry's folder, the one in which `latest.json` lies. */
  registry: string | URL;
  /** In place of the global `fetch`. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** Ends the look-up: the promise fails with the signal's reason. */
  signal?: AbortSignal | null;
  /** How long one file may take, in milliseconds; 15,000 if nothing is said. */
  timeout?: number;
  /** How many files are fetched at a time; 8 if nothing is said. */
  concurrency?: number;
  /** The core, where it can't be found by itself: see `load`. */
  core?: Code;
}

/** A WebAssembly.Module, the bytes of one, or a promise of either. */
export type Code = WebAssembly.Module | BufferSource | PromiseLike<WebAssembly.Module | BufferSource>;

/**
 * Looks one ID up, written as people write it. Every verdict is a result; for a text that is no ID nothing is fetched.
 *
 * @throws {InputError} an argument can't be used
 * @throws {CoreError} the core could not be loaded, or stopped
 */
export function verify(id: string, options: Options): Promise<Result>;

/** One of many. */
export interface Answered {
  /** Its place in the list. */
  index: number;
  /** What was given. */
  text: string;
  /** Without `unit`, `snapshot` and the checks that passed; `model` has a code and names. */
  result: Result;
}

/**
 * Looks many IDs up, and gives each as soon as it is answered. Each file of the registry is fetched once.
 *
 * @throws {InputError} an argument can't be used
 * @throws {CoreError} the core could not be loaded, or stopped
 */
export function verifyAll(ids: Iterable<string>, options: Options): AsyncGenerator<Answered, void, undefined>;

/** The core, loaded. */
export interface Core {
  /** Whether it stopped; then another must be loaded. */
  readonly stopped: boolean;
}

/**
 * Loads the core: that of this package, or another copy of it. `verify` and `verifyAll` do so by themselves.
 *
 * @throws {InputError} what was given is no such program
 * @throws {CoreError} it could not be loaded
 */
export function load(code?: Code): Promise<Core>;

declare class Query {
  /** Paths of the files that are wanted, below the registry's folder. Empty once there is an answer. */
  readonly wants: string[];
  /** Hands over a file's bytes, or the HTTP status that came in place of them; 0 for no answer. */
  supply(path: string, answer: Uint8Array | ArrayBuffer | number): void;
  /** Forgets it. Not needed after an answer. */
  close(): void;
}

/** Looks one ID up, without I/O. */
export class Lookup extends Query {
  /** @throws {InputError} an argument can't be used */
  constructor(core: Core, id: string, options?: Question);
  /** The answer, once there is one. */
  readonly result: Result | undefined;
}

/** Looks a list of IDs up, without I/O; each file is wanted once. */
export class Batch extends Query {
  /** @throws {InputError} an argument can't be used */
  constructor(core: Core, ids: Iterable<string>, options?: Question);
  /** The answers since the last call: places in the list, and results. */
  take(): [number, Result][];
}

/** An argument that can't be used. */
export class InputError extends TypeError {
  /** Which one: `id`, `ids[3]`, `registry`, `trust`, `now`, `memory`, … */
  readonly argument: string;
}

/** The core could not be loaded, or stopped. */
export class CoreError extends Error {}
