// Tells each badge once when it comes near the viewport. One observer serves the page.
const waiting = new Map();

const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      const tell = waiting.get(target);
      if (isIntersecting && tell) {
        leave(target);
        tell();
      }
    }
  },
  { rootMargin: "256px" },
);

/** Calls `tell` when the element is less than 256 pixels from being seen. */
export function whenNear(element, tell) {
  waiting.set(element, tell);
  observer.observe(element);
}

/** No longer waits for the element. */
export function leave(element) {
  waiting.delete(element);
  observer.unobserve(element);
}
