// `new URL` as it stands: bundlers know it, and put the file beside what they make.
export const place = () => fetch(new URL("../../core.wasm", import.meta.url)).then((answer) => {
  if (!answer.ok) throw new Error(`${answer.url}: HTTP status ${answer.status}`);
  return answer.arrayBuffer();
});
