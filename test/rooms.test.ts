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
  ["lib/forecast/probe.ts", "#lib/catalogue/catalogue.ts", "#lib/when/days.ts"],
  ["lib/forecast/hindcast/probe.ts", "#lib/query/query.ts", "#lib/forecast/drift-model.ts"],
  ["lib/when/probe.ts", "#lib/forecast/index.ts", "#lib/errors.ts"],
  ["lib/catalogue/probe.ts", "#lib/forecast/claim.ts", "#lib/forecast/index.ts"],
  ["lib/zones/probe.ts", "#lib/errors.ts", "./places.ts"],
  ["lib/ask/probe.ts", "#lib/forecast/claim.ts", "#lib/catalogue/catalogue.ts"],
  ["lib/answer/probe.ts", "#lib/forecast/claim.ts", "#lib/forecast/index.ts"],
  ["lib/words/probe.ts", "#lib/forecast/forecast.ts", "#lib/forecast/index.ts"],
  ["lib/answer/probe.ts", "#lib/slack/card/answer-message.ts", "#lib/query/query.ts"],
  ["lib/chart/probe.ts", "#lib/answer/answer-query.ts", "#lib/answer/answer.ts"],
  ["lib/slack/probe.ts", "#lib/answer/answer-query.ts", "#lib/answer/answer.ts"],
  ["lib/digest/probe.ts", "#lib/slack/card/answer-message.ts", "#lib/answer/answer-query.ts"],
  ["lib/once/probe.ts", "#lib/slack/wire/job.ts", "#lib/errors.ts"],
  ["lib/digest/probe.ts", "#lib/store/claims.ts", "#lib/once/do-once.ts"],
  ["lib/digest/compose/probe.ts", "#lib/digest/publish-digest.ts", "#lib/digest/digest.ts"],
  ["lib/prices/probe.ts", "#lib/answer/answer.ts", "#lib/catalogue/catalogue.ts"],
  ["lib/store/probe.ts", "@slack/bolt", "@aws-sdk/lib-dynamodb"],
  ["lib/store/probe.ts", "#lib/answer/answer-query.ts", "#lib/answer/answering.ts"],
  ["lib/errors.ts", "#lib/catalogue/catalogue.ts", "zod/mini"],
  ["lib/config.ts", "@slack/bolt", "zod/mini"],
  ["lib/log.ts", "node:fs", "@aws-lambda-powertools/logger"],
  ["functions/slack/probe.ts", "#functions/local/start.ts", "@slack/bolt"],
  ["functions/build/build.ts", "#lib/config.ts", "esbuild"],
  ["functions/cli/probe.ts", "@slack/bolt", "#lib/answer/answer-query.ts"],
  ["functions/chart/probe.ts", "@slack/oauth", "@aws-lambda-powertools/logger"],
  ["functions/refresh/probe.ts", "#functions/build/build.ts", "zod/mini"],
  ["functions/sweep/probe.ts", "#functions/slack/receiver.ts", "@aws-sdk/client-sqs"],
  ["functions/work/probe.ts", "#functions/slack/receiver.ts", "@aws-lambda-powertools/batch"],
  ["functions/work/slack/probe.ts", "#functions/work/answer-once.ts", "@slack/web-api"],
  [
    "functions/work/messages/probe.ts",
    "#functions/work/presses/share-answer.ts",
    "#functions/work/answer-once.ts",
  ],
  [
    "functions/work/presses/probe.ts",
    "#functions/work/digests/post-digest.ts",
    "#functions/work/messages/read-asked.ts",
  ],
  [
    "functions/work/digests/probe.ts",
    "#functions/work/answer-once.ts",
    "#functions/work/slack/slack-outcome.ts",
  ],
  [
    "functions/work/failures/probe.ts",
    "#functions/work/digests/post-digest.ts",
    "#functions/work/slack/slack-outcome.ts",
  ],
  ["functions/local/probe.ts", "#infra/data-stack.ts", "#functions/build/build.ts"],
  ["functions/local/aws/probe.ts", "#functions/local/slack/person.ts", "dynalite"],
  ["functions/local/page/probe.ts", "#functions/local/slack/validate/block-rules.ts", "zod/mini"],
  ["functions/local/slack/probe.ts", "#lib/config.ts", "emulate"],
  ["functions/local/slack/validate/probe.ts", "#functions/local/slack/person.ts", "./block-rules.ts"],
  ["infra/probe.ts", "#lib/answer/answer.ts", "cdk-nag"],
  ["infra/probe.ts", "#functions/local/start.ts", "#lib/config.ts"],
  ["test/probe.ts", "../lib/errors.ts", "#lib/errors.ts"],
] as const;

/** What Biome's JSON reporter prints, as far as it is read here. */
interface Report {
  readonly summary: object;
  readonly diagnostics: readonly { readonly location: { readonly path: string } }[];
}

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

  /** Lint a file for each row, with one import each, in one run; the files whose import is refused. */
  const refusedOf = async (imports: readonly (readonly [path: string, imported: string])[]) => {
    for (const [path, imported] of imports) {
      await mkdir(dirname(join(house, path)), { recursive: true });
      await writeFile(join(house, path), `export * as it from "${imported}";\n`);
    }
    const options = ["--only=style/noRestrictedImports", "--max-diagnostics=none", "--reporter=json"];
    const command = ["--no-install", "biome", "lint", ...options, ...imports.map(([path]) => path)];
    const said = await run("npx", command, { cwd: house }).then(
      ({ stdout }) => stdout,
      ({ stdout }) => stdout,
    );
    const { summary, diagnostics }: Report = JSON.parse(said);
    expect(summary).toMatchObject({ unchanged: imports.length, diagnosticsNotPrinted: 0 });
    return new Set(diagnostics.map(({ location }) => location.path));
  };

  /** A path of its own for each row: some rooms have several. */
  const pathOf = (path: string, at: number) => path.replace("probe.ts", `probe-${at}.ts`);

  describe.each([
    ["refuses what it must not have", 1, true],
    ["passes what it may have", 2, false],
  ] as const)("%s", (_, column, isRefused) => {
    let refused: ReadonlySet<string>;
    beforeAll(async () => {
      refused = await refusedOf(rows.map((row, at) => [pathOf(row[0], at), row[column]]));
    });

    it.each(rows.map((row, at) => [row[0], row[column], pathOf(row[0], at)]))(
      "%s: %s",
      (_room, _it, path) => {
        expect(refused.has(path)).toBe(isRefused);
      },
    );
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
