import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..");

/** For each room a file in it, an import that it must not have, and one that it may. */
const rows = [
  ["lib/forecast/probe.ts", "zod/mini", "#lib/errors.ts"],
  ["lib/catalogue/probe.ts", "#lib/forecast/claim.ts", "#lib/forecast/observation.ts"],
  ["lib/zones/probe.ts", "#lib/errors.ts", "./places.ts"],
  ["lib/ask/probe.ts", "#lib/forecast/claim.ts", "#lib/catalogue/catalogue.ts"],
  ["lib/answer/probe.ts", "#lib/slack/card/answer-message.ts", "#lib/query/query.ts"],
  ["lib/chart/probe.ts", "#lib/answer/answer-query.ts", "#lib/answer/answer.ts"],
  ["lib/slack/probe.ts", "#lib/answer/answer-query.ts", "#lib/answer/answer.ts"],
  ["lib/digest/probe.ts", "#lib/slack/card/answer-message.ts", "#lib/answer/answer-query.ts"],
  ["lib/prices/probe.ts", "#lib/answer/answer.ts", "#lib/catalogue/catalogue.ts"],
  ["lib/store/probe.ts", "@slack/bolt", "@aws-sdk/lib-dynamodb"],
  ["lib/errors.ts", "#lib/catalogue/catalogue.ts", "zod/mini"],
  ["lib/config.ts", "@slack/bolt", "zod/mini"],
  ["lib/log.ts", "node:fs", "@aws-lambda-powertools/logger"],
  ["functions/slack/probe.ts", "#functions/local/start.ts", "@slack/bolt"],
  ["functions/build.ts", "#lib/config.ts", "esbuild"],
  ["functions/cli/probe.ts", "@slack/bolt", "#lib/answer/answer-query.ts"],
  ["functions/local/probe.ts", "#infra/data-stack.ts", "emulate"],
  ["infra/probe.ts", "#lib/answer/answer.ts", "cdk-nag"],
  ["test/probe.ts", "../lib/errors.ts", "#lib/errors.ts"],
] as const;

describe("the rooms of the house", () => {
  let house: string;

  beforeAll(async () => {
    house = await mkdtemp(join(tmpdir(), "aicost-rooms-"));
    await cp(join(root, ".biome"), join(house, ".biome"), { recursive: true });
    const settings = JSON.parse(await readFile(join(root, ".biome.json"), "utf8"));
    await writeFile(join(house, ".biome.json"), JSON.stringify({ ...settings, vcs: { enabled: false } }));
    await cp(join(root, "package.json"), join(house, "package.json"));
    await symlink(join(root, "node_modules"), join(house, "node_modules"));
  });
  afterAll(() => rm(house, { recursive: true, force: true }));

  /** What the linter says of one file that holds one import. */
  const lint = async (path: string, imported: string) => {
    await mkdir(dirname(join(house, path)), { recursive: true });
    await writeFile(join(house, path), `export * as it from "${imported}";\n`);
    const command = ["--no-install", "biome", "lint", "--only=style/noRestrictedImports", path];
    const said = await run("npx", command, { cwd: house }).then(
      ({ stdout, stderr }) => stdout + stderr,
      ({ stdout, stderr }) => stdout + stderr,
    );
    expect(said).toContain("Checked 1 file");
    return said;
  };

  it.each(rows)("%s may not import %s, and may import %s", async (path, forbidden, allowed) => {
    expect(await lint(path, forbidden)).toContain("noRestrictedImports");
    expect(await lint(path, allowed)).not.toContain("noRestrictedImports");
  });

  it("keeps the clock, chance and the network out of the forecasts", async () => {
    const path = "lib/forecast/probe.ts";
    await mkdir(join(house, "lib", "forecast"), { recursive: true });
    await writeFile(join(house, path), "export const impure = [Date.now(), Math.random(), new Date()];\n");
    await expect(run("npx", ["--no-install", "biome", "lint", path], { cwd: house })).rejects.toMatchObject({
      stderr: expect.stringContaining("pure: pass this in"),
    });
  });
});
