// What goes wrong in a program. What is wrong with an ID or with a registry is an answer, never an error.

/** An argument that can't be used: which one, and what is wrong with it. */
export class InputError extends TypeError {
  constructor(argument, message) {
    super(`${argument}: ${message}`);
    this.name = "InputError";
    this.argument = argument;
  }
}

/** The core could not be loaded, or stopped. `cause` says why. */
export class CoreError extends Error {
  constructor(message, options) {
    super(message, options);
    this.name = "CoreError";
  }
}
