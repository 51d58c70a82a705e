import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BedrockStand, proposes, startBedrock, unhelpful } from "#test/lib/store/bedrock-stand.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const text = "gimme the damage for baking a gpt-3 clone come 2030";
const model = "amazon.nova-lite-v1:0";

describe("npm run aicost with a language model", () => {
  let bedrock: BedrockStand;
  beforeAll(async () => {
    bedrock = await startBedrock();
  });
  afterAll(() => bedrock.stop());

  const ask = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      ["functions/cli/main.ts", text, "--json", "--now", "2026-11-23T12:00:00Z", ...args],
      {
        cwd: root,
        env: {
          AWS_REGION: "us-east-1",
          AWS_ACCESS_KEY_ID: "local",
          AWS_SECRET_ACCESS_KEY: "local",
          AWS_ENDPOINT_URL_BEDROCK_RUNTIME: bedrock.address,
          ...env,
        },
      },
    );
    return { query: JSON.parse(stdout).query, stderr };
  };

  it("asks it when it is named by the option or by the environment, and else nobody", async () => {
    const proposal = { intent: "forecast.cost", system: "gpt3", when: "2030" };
    bedrock.reply(proposes(proposal));

    expect((await ask([])).query.intent).toBe("clarify");
    expect(bedrock.calls).toHaveLength(0);
    expect((await ask(["--model", model])).query).toEqual(proposal);
    expect((await ask([], { BEDROCK_MODEL_ID: model })).query).toEqual(proposal);
    expect((await ask(["--model", ""], { BEDROCK_MODEL_ID: model })).query.intent).toBe("clarify");
  });

  it("says that it did not help, and answers without it", async () => {
    bedrock.reply(unhelpful.throttling ?? expect.fail());
    const { query, stderr } = await ask(["--model", model]);
    expect(query.intent).toBe("clarify");
    expect(stderr).toBe("The model did not help: Too many requests\n");
  });
});
