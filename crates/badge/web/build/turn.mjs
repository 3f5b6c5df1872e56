// What badges do is done in turns, each a task of its own, so that the page they stand on is never held up for long.
export const turn = () => new Promise((resolve) => setTimeout(resolve));
