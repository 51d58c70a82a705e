import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { synthesise } from "#test/infra/synthesise.ts";
import { isInstalled } from "./is-installed.ts";

const run = promisify(execFile);
const program = "cfn-lint";
const isThere = isInstalled(program);

describe.skipIf(!isThere)(isThere ? program : `${program} (skipped: it is not on this machine)`, () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "aicost-lint-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each([
    ["AiCost", "us-east-1", {}],
    [
      "AiCostDev",
      "eu-central-1",
      { stage: "dev", region: "eu-central-1", bedrockModelId: "amazon.nova-lite-v1:0" },
    ],
  ])("finds nothing in the templates of %s in %s", { timeout: 240_000 }, async (prefix, region, context) => {
    await synthesise(folder, { ...context, alarmEmail: "on-call@example.com" });
    const templates = [`${prefix}Data`, prefix].map((name) => join(folder, `${name}.template.json`));
    const { stdout } = await run(program, [...templates, "--regions", region]);
    expect(stdout).toBe("");
  });

  it("is told to leave one finding alone, on functions, each time with the reason", async () => {
    const { Resources } = JSON.parse(await readFile(join(folder, "AiCost.template.json"), "utf8"));
    const told = Object.values<{ Type: string; Metadata?: Record<string, unknown> }>(Resources).flatMap(
      ({ Type, Metadata }) => (Metadata?.[program] === undefined ? [] : [[Type, Metadata[program]]]),
    );
    expect(told).toHaveLength(5);
    for (const [type, acknowledged] of told) {
      expect(type).toBe("AWS::Lambda::Function");
      expect(acknowledged).toMatchObject({
        config: { ignore_checks: ["W3005"] },
        reason: expect.stringContaining("CDK names a function's role twice"),
      });
    }
  });
});
