import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildBundles } from "#infra/create-app.ts";
import { synthesise } from "./synthesise.ts";

const stacks = ["AiCostData.template.json", "AiCost.template.json"];

async function readSynthesis(out: string) {
  await synthesise(out);
  const assets = (await readdir(out)).filter((name) => name.startsWith("asset.")).sort();
  const templates = await Promise.all(stacks.map((name) => readFile(join(out, name), "utf8")));
  return { assets, templates };
}

describe("synthesis", () => {
  it("gives the same templates and assets twice, offline and without credentials; the assets are the bundles", async () => {
    const folder = await mkdtemp(join(tmpdir(), "aicost-synth-"));
    const first = await readSynthesis(join(folder, "one"));
    const second = await readSynthesis(join(folder, "two"));
    const bundles = Object.values(await buildBundles(join(folder, "built")));
    const contents = async (place: string) =>
      Promise.all(
        (await readdir(place))
          .sort()
          .map(async (name) => [name, await readFile(join(place, name), "base64")]),
      );

    expect(second).toEqual(first);
    const assets = await Promise.all(first.assets.map((asset) => contents(join(folder, "one", asset))));
    expect(assets).toHaveLength(bundles.length);
    const built = await Promise.all(bundles.map(contents));
    expect(assets.map((asset) => JSON.stringify(asset)).sort()).toEqual(
      built.map((bundle) => JSON.stringify(bundle)).sort(),
    );
    await rm(folder, { recursive: true, force: true });
  }, 120_000);
});
