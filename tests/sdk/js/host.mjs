// A host of the sample registry on the loopback interface, good or altered.
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";

const SAMPLE = new URL("../../../target/registry/v1/", import.meta.url);

/**
 * Serves the sample. `alter(path, bytes, nth)` gives what is sent in place of a file: bytes, an HTTP status, a list of status and
 * headers, or nothing to let the visitor wait; `nth` counts how often the file was asked for, from 1.
 */
export async function host(alter = (path, bytes) => bytes) {
  const asked = [];
  const server = createServer(async (request, response) => {
    const path = request.url.replace(/^\/registry\/v1\//, "");
    asked.push(path);
    const bytes = await readFile(new URL(path, SAMPLE)).catch(() => 404);
    const answer = bytes === 404 ? bytes : alter(path, bytes, asked.filter((other) => other === path).length);
    if (answer === undefined) return;
    const [status, headers] = Array.isArray(answer) ? answer : [typeof answer === "number" ? answer : 200, {}];
    response.writeHead(status, { "Access-Control-Allow-Origin": "*", ...headers }).end(status === 200 ? answer : "");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const registry = `http://127.0.0.1:${server.address().port}/registry/v1/`;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { registry, asked, close };
}

/** A file with one more space at its end: still JSON, and of another hash. */
export const spaced = (bytes) => Buffer.concat([bytes, Buffer.from(" ")]);
