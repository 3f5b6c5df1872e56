// The npm package as npm packs it: its types, and in a page that Vite bundles, in Chromium, under a strict Content-Security-Policy.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { host } from "./host.mjs";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const programs = join(root, "tests/e2e/npm/node_modules");
const project = mkdtempSync(join(tmpdir(), "robot-id-"));
after(() => rmSync(project, { recursive: true, maxRetries: 5 }));

const run = (program, ...words) => execFileSync(program, words, { cwd: project, encoding: "utf8", stdio: "pipe" });

before(() => {
  const [{ filename }] = JSON.parse(run("npm", "pack", join(root, "target/sdk/js"), "--json", "--ignore-scripts"));
  const own = join(project, "node_modules/robot-id");
  mkdirSync(own, { recursive: true });
  run("tar", "-xzf", filename, "--strip-components=1", "-C", own);
  for (const name of ["vite", "typescript"]) symlinkSync(join(programs, name), join(project, "node_modules", name));
  writeFileSync(join(project, "package.json"), '{"type": "module"}');
});

test("the types are accepted", () => {
  cpSync(join(root, "tests/sdk/js/types.ts"), join(project, "types.ts"));
  run(join(programs, ".bin/tsc"), "--strict", "--noEmit", "--target", "es2022", "--module", "nodenext", "--lib", "es2022,dom", "types.ts");
});

const PAGE = `
import { verify, verifyAll } from "robot-id";
const registry = new URLSearchParams(location.search).get("registry");
const told = [(await verify("CN0142G1A2032026A0314B0000417", { registry })).verdict];
for await (const { result } of verifyAll(["CN0142G1A2032026A0314B9999999", "?"], { registry })) told.push(result.verdict);
await fetch("/told", { method: "POST", body: told.sort().join(" ") });
`;
const KINDS = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/octet-stream" };

test("a page that Vite bundles proves a robot in a browser", { timeout: 120_000 }, async (t) => {
  writeFileSync(join(project, "index.html"), '<!doctype html><title>Shop</title><script type="module" src="./page.js"></script>');
  writeFileSync(join(project, "page.js"), PAGE);
  run(join(programs, ".bin/vite"), "build", "--logLevel", "warn");

  const registry = await host();
  t.after(registry.close);
  const policy = `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' ${new URL(registry.registry).origin}`;
  let tell;
  const told = new Promise((resolve) => (tell = resolve));
  const shop = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://shop");
    if (request.method === "POST") {
      response.end();
      return request.setEncoding("utf8").once("data", tell);
    }
    const name = pathname === "/" ? "/index.html" : pathname;
    const head = { "Content-Type": KINDS[extname(name)] ?? "text/plain", "Content-Security-Policy": policy };
    try {
      response.writeHead(200, head).end(readFileSync(join(project, "dist", name)));
    } catch {
      response.writeHead(404).end();
    }
  });
  shop.listen(0, "127.0.0.1");
  await once(shop, "listening");
  t.after(() => (shop.closeAllConnections(), shop.close()));

  const address = `http://127.0.0.1:${shop.address().port}/?registry=${encodeURIComponent(registry.registry)}`;
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
  const profile = join(project, "profile");
  const browser = spawn(process.env.CHROMIUM ?? "chromium", [...flags, `--user-data-dir=${profile}`, address], { stdio: "ignore" });
  const ended = once(browser, "exit");
  t.after(() => (browser.kill(), ended));
  const failed = new Promise((_, reject) => browser.once("error", reject).once("exit", (code) => reject(new Error(`Chromium ended: ${code}`))));
  failed.catch(() => {});
  assert.equal(await Promise.race([told, failed]), "listed malformed not-listed");
});
