// Asks for the files that a look-up will want, while the program that looks up is still on its way. It decides nothing:
// the program takes the answers, and verifies them as if it had asked itself. What fails or is guessed wrongly here, it
// asks for itself.

/**
 * Asks for latest.json and, for an ID in capitals, for what is beneath: the way down is that of
 * docs/FORMATS.md, "The unit tree". `ask` gives a file's bytes by its path.
 */
export async function ahead(id, ask) {
  const read = async (path) => JSON.parse(new TextDecoder().decode(await ask(path)));
  const object = (hash) => read(`objects/${hash.slice(0, 2)}/${hash}.json`);
  const latest = await read("latest.json");
  if (!id) return;
  const { units, manufacturers } = JSON.parse(latest.snapshot);
  const objects = (latest.objects || []).map((text) => JSON.parse(text));
  // Not by its hash, as the program will: a node that stands there is the root, and there is one index.
  const inline = (kind) => objects.find(({ type }) => type === kind);

  const toBucket = async ({ root, prefix_bits: bits }) => {
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(id));
    const word = new DataView(digest).getUint32(0);
    let hash = root;
    let node = inline("node");
    // The root takes the bits left over, every lower node 8.
    for (let left = bits, width = bits % 8 || 8; left > 0; width = 8) {
      left -= width;
      node = node || (await object(hash));
      hash = node.children[(word >>> (32 - bits + left)) & ((1 << width) - 1)];
      node = null;
    }
    await object(hash);
  };
  const toModels = async ({ index }) => {
    const { manufacturers } = inline("manufacturers") || (await object(index));
    const maker = manufacturers.find(({ country, code }) => country + code === id.slice(0, 6));
    if (maker) await object(maker.models);
  };
  await Promise.all([toBucket(units), toModels(manufacturers)]);
}
