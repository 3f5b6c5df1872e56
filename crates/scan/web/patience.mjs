// What a browser is asked for may be missing, throw, fail, or never come.

/** What `ask` comes to; `instead` if it throws, fails or takes longer than so many milliseconds. */
export async function within(patience, ask, instead) {
  let late;
  try {
    return await Promise.race([
      ask(),
      new Promise((resolve) => {
        late = setTimeout(resolve, patience, instead);
      }),
    ]);
  } catch {
    return instead;
  } finally {
    clearTimeout(late);
  }
}
