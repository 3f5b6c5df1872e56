// Opens pages in a Chromium of an earlier year, and prints what each comes to, as a line of JSON.
//
//   node run.mjs PACKAGES BROWSER ADDRESS… [--js-flags=…] [--pictures FOLDER]
//
// PACKAGES is the folder node_modules of package.json beside this file. BROWSER is one of its packages (chromium-83), or the path
// of a program. Of each address: the verdict and the status, of which element, what the page says, and what was thrown.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";

const [packages, browser, ...rest] = process.argv.slice(2);
const at = rest.indexOf("--pictures");
const pictures = at < 0 ? null : rest.splice(at, 2)[1];
const addresses = rest.filter((one) => !one.startsWith("--"));
const flags = rest.filter((one) => one.startsWith("--"));
const puppeteer = createRequire(join(packages, "run.mjs"))("puppeteer-core");
const ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--lang=en-US"];
/** Without a language of the system, their first one is no tag that `Intl` takes. */
const ENGLISH = { LANG: "en_US.UTF-8", LANGUAGE: "en_US" };
/** How long a page may take, in milliseconds: these browsers start slowly, and check a proof in plain JavaScript. */
const PATIENCE = 60_000;
/** How long all of it may take. */
const END = 600_000;

/** The program of a package, unpacked beside it once. */
function unpacked(name) {
  const folder = join(packages, name, "unpacked");
  const part = `${folder}.part`;
  if (!existsSync(folder)) {
    rmSync(part, { recursive: true, force: true });
    mkdirSync(part, { recursive: true });
    const bytes = (file) => brotliDecompressSync(readFileSync(join(packages, name, "bin", file)));
    writeFileSync(join(part, "chromium"), bytes("chromium.br"), { mode: 0o755 });
    // The drawing library, and the system's libraries that a bare machine lacks.
    for (const archive of ["swiftshader.tar", "aws.tar"]) {
      writeFileSync(join(part, archive), bytes(`${archive}.br`));
      execFileSync("tar", ["-xf", archive], { cwd: part });
      rmSync(join(part, archive));
    }
    renameSync(part, folder);
  }
  return { executablePath: join(folder, "chromium"), env: { LD_LIBRARY_PATH: join(folder, "lib"), FONTCONFIG_PATH: "/etc/fonts" }, args: ["--no-zygote"] };
}

/** What a page shows: the verdict of the portal, or of a badge. */
function seen() {
  const shown = document.querySelector("[data-verdict]:not([data-landing])");
  if (!shown) return null;
  const root = shown.shadowRoot;
  return {
    verdict: shown.dataset.verdict,
    status: shown.dataset.status || null,
    by: shown.localName,
    text: (root ? root.querySelector(".box").innerText + " " : "") + document.querySelector("body").innerText,
  };
}

const program = existsSync(join(packages, browser)) ? unpacked(browser) : { executablePath: browser, env: {}, args: [] };
// A browser of then may hang in the middle, and what drives it waits without end.
setTimeout(() => {
  console.error(`no end within ${END / 60_000} minutes`);
  process.exit(1);
}, END).unref();
const session = await puppeteer.launch({ ...program, env: { ...process.env, ...ENGLISH, ...program.env }, args: [...ARGUMENTS, ...program.args, ...flags], headless: true });
try {
  console.log(JSON.stringify({ browser: await session.version() }));
  for (const [number, address] of addresses.entries()) {
    const page = await session.newPage();
    const thrown = [];
    page.on("pageerror", ({ message }) => thrown.push(message));
    await page.setViewport({ width: 390, height: 844 });
    await page.goto(address, { waitUntil: "domcontentloaded" });
    const shown = await page.waitForFunction(seen, { timeout: PATIENCE }).catch(() => null);
    const answer = shown ? await shown.jsonValue() : { text: await page.evaluate(() => document.body.innerText) };
    if (pictures) await page.screenshot({ path: join(pictures, `${browser.replace(/\W/g, "-")}-${number}.png`), fullPage: true });
    console.log(JSON.stringify({ address, ...answer, thrown }));
    await page.close();
  }
} finally {
  await session.close();
}
