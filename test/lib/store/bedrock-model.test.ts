import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { readQuestion } from "#lib/ask/read-question.ts";
import { readWithModel } from "#lib/ask/read-with-model.ts";
import { bedrockModel } from "#lib/store/bedrock-model.ts";
import { type BedrockStand, endless, proposes, silent, startBedrock, unhelpful } from "./bedrock-stand.ts";

const today = "2026-11-23";
const text = "gimme the damage for baking a gpt-3 clone come 2030";

describe(bedrockModel, () => {
  let bedrock: BedrockStand;
  const failures: unknown[] = [];

  beforeAll(async () => {
    bedrock = await startBedrock();
    vi.stubEnv("AWS_REGION", "us-east-1");
    vi.stubEnv("AWS_ACCESS_KEY_ID", "local");
    vi.stubEnv("AWS_SECRET_ACCESS_KEY", "local");
    vi.stubEnv("AWS_ENDPOINT_URL_BEDROCK_RUNTIME", bedrock.address);
  });
  beforeEach(() => {
    failures.length = 0;
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    bedrock.stop();
  });

  const read = (asked: string, timeoutMilliseconds = 4000) =>
    readWithModel(asked, {
      today,
      model: {
        propose: bedrockModel({ modelId: "amazon.nova-lite-v1:0", timeoutMilliseconds }),
        onFailure: (error) => failures.push(error),
      },
    });

  it("reads what the grammar cannot, by a tool that the model has to call", async () => {
    bedrock.reply(proposes({ intent: "forecast.cost", system: "gpt3", when: "2030" }));

    expect(await read(`<@U024BE7LH> ${text}`)).toEqual(readQuestion("gpt3 2030", { today }));
    expect(bedrock.calls.at(-1)).toMatchObject({
      path: "POST /model/amazon.nova-lite-v1%3A0/converse",
      body: {
        messages: [{ role: "user", content: [{ text: `<question>${text}</question>` }] }],
        toolConfig: {
          tools: [{ toolSpec: { name: "read_question" } }],
          toolChoice: { tool: { name: "read_question" } },
        },
      },
    });
  });

  it.each([
    ["another system", { intent: "forecast.cost", system: "gpt2", when: "2030" }],
    ["another year", { intent: "forecast.cost", system: "gpt3", when: "2031" }],
    ["an amount", { intent: "forecast.when", system: "gpt3", thresholdUsd: 100, op: "lt", by: "2030" }],
    ["a system of its own making", { intent: "forecast.cost", system: "gpt9", when: "2030" }],
    ["a sentence", { intent: "forecast.cost", system: "gpt3", when: "it costs $5" }],
    ["an order", { intent: "workspace.forget" }],
    ["nothing", {}],
    ["no object", "gpt3 2030"],
    ["none", { intent: "none" }],
  ])("asks when the model proposes %s", async (_, input) => {
    bedrock.reply(proposes(input));
    expect(await read(text)).toEqual(readQuestion(text, { today }));
  });

  it.each(Object.entries(unhelpful))(
    "keeps the grammar's reading over %s, after one attempt",
    async (_, reply) => {
      bedrock.reply(reply);
      const before = bedrock.calls.length;

      expect(await read(text)).toEqual(readQuestion(text, { today }));
      expect(failures).toHaveLength(1);
      expect(bedrock.calls).toHaveLength(before + 1);
    },
  );

  it.each([
    ["says nothing", silent],
    ["never ends", endless],
  ])("waits no longer than it may for a model that %s", async (_, reply) => {
    bedrock.reply(reply);
    expect(await read(text, 60)).toEqual(readQuestion(text, { today }));
    expect(failures).toHaveLength(1);
  });

  it("keeps the grammar's reading when nobody listens", async () => {
    vi.stubEnv("AWS_ENDPOINT_URL_BEDROCK_RUNTIME", "http://127.0.0.1:1");
    expect(await read(text)).toEqual(readQuestion(text, { today }));
    vi.stubEnv("AWS_ENDPOINT_URL_BEDROCK_RUNTIME", bedrock.address);
    expect(failures).toHaveLength(1);
  });
});
