// Accepted by `tsc --strict` as it stands; every line marked so must be refused.
import { Batch, InputError, load, Lookup, verify, verifyAll, type Result } from "robot-id";

const registry = "https://robots.example/registry/v1/";

function told(result: Result): string {
  // @ts-expect-error: only a listed robot has a status
  result.status;
  // @ts-expect-error: nothing is ever called genuine
  if (result.verdict === "genuine") return "";
  switch (result.verdict) {
    case "listed":
      return `${result.status} ${result.freshness} ${result.maker?.names.en} ${result.recalls.open} ${result.unit?.made_on}`;
    case "not-listed":
      return result.memory;
    case "unproven":
      return `${result.proof.failed.check}: ${result.proof.failed.reason}`;
    case "unreachable":
      return `${result.missing.file} ${result.missing.status}`;
    case "malformed":
      return `${result.fault.position} ${result.fault.message}`;
  }
}

export async function all(signal: AbortSignal): Promise<void> {
  told(await verify("CN0142", { registry: new URL(registry), now: new Date(), memory: null, signal }));
  // @ts-expect-error: there is no registry that is meant if none is named
  await verify("CN0142", {});
  for await (const { index, text, result } of verifyAll(new Set(["CN0142"]), { registry, fetch })) {
    told(result);
    index.toFixed();
    text.trim();
  }
  const core = await load();
  const lookup = new Lookup(core, "CN0142", { trust: "{}" });
  lookup.supply(lookup.wants[0] ?? "", new Uint8Array());
  lookup.supply("latest.json", 404);
  // @ts-expect-error: only the core decides
  lookup.result = undefined;
  const [place, result] = new Batch(core, ["CN0142"]).take()[0] ?? [];
  if (place !== undefined && result) told(result);
  try {
    await verify("", { registry });
  } catch (error) {
    if (error instanceof InputError) error.argument.trim();
  }
}
