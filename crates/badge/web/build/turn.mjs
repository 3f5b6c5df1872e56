// What badges do is done in turns, each a task of its own, so that the page they stand on is never held up for long.
export const turn = () => new Promise((resolve) => setTimeout(resolve));

/** How long a script may take, in milliseconds. */
const PATIENCE = 15_000;

/** A script that is loaded when it is needed; fails if it does not come in time. */
export const soon = (script) => Promise.race([script, new Promise((_, reject) => setTimeout(reject, PATIENCE))]);
