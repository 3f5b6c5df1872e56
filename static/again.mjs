// Busy hosts are asked again when they say.

/** How often a busy host is asked again, and the longest pause that it is granted, in seconds. */
const AGAIN = 2;
const LONGEST = 10;

/** For how many seconds a busy host asks to be left alone; nothing if it does not, or for too long. */
function pause({ status, headers }) {
  if (status !== 429 && status !== 503) return 0;
  const asked = headers.get("Retry-After") ?? (status === 429 ? 2 : "");
  const wait = Number(asked) || (Date.parse(asked) - Date.now()) / 1000;
  return wait > 0 && wait <= LONGEST && wait;
}

/**
 * What `ask` gives, a request of bytes.mjs; or `first`, one that was made before. Fails with the HTTP status, or with 0 if
 * there was no answer in time.
 */
export async function again(ask, first) {
  for (let left = AGAIN; ; left--) {
    try {
      return await (first ?? ask());
    } catch (why) {
      const wait = left && pause(why);
      if (!wait) throw why.status ?? 0;
      first = null;
      await new Promise((resolve) => setTimeout(resolve, wait * 1000));
    }
  }
}
