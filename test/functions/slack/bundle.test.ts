import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BuiltFunction } from "#functions/build/build.ts";
import { type LocalQueues, startQueues } from "#functions/local/aws/queues.ts";
import { buildOnce } from "#test/build-once.ts";
import { callback, payload } from "./listening-app.ts";
import { type LocalTable, startLocalTable } from "./local-table.ts";
import { type RunningBundle, runBundle } from "./run-bundle.ts";
import { commandBody, form, json, requestEvent, type Sent } from "./signed-request.ts";

const day = 86_400;
const overLimit = "a".repeat(1024 * 1024 + 1);
const accented = "command=/aicost&text=gpt3 2030&channel_name=giá-₫";
const button = payload({ type: "block_actions", actions: [{ action_id: "a", block_id: "b" }] });
const view = { id: "V1", type: "modal", callback_id: "modal", state: { values: {} } };
const mention = {
  type: "app_mention",
  user: "U1",
  text: "<@U0> gpt3?",
  channel: "C1",
  ts: "1.2",
  event_ts: "1.2",
};

describe("the built front function", () => {
  let built: BuiltFunction;
  let table: LocalTable;
  let queues: LocalQueues;
  let bundle: RunningBundle;
  const send = async (sent: Sent) => (await bundle.invoke(requestEvent(sent))).response;

  beforeAll(async () => {
    built = await buildOnce("slack");
    table = await startLocalTable();
    queues = await startQueues();
    bundle = await runBundle(built.outdir, {
      dynamoDbAddress: table.address,
      env: { QUEUE_URL: queues.jobs },
    });
  });
  afterAll(async () => {
    await bundle.stop();
    await queues.stop();
    await table.stop();
  });

  it("has a handler of at most two parameters, since Lambda's Node 24 refuses three", () => {
    expect(bundle.parameters).toBeLessThanOrEqual(2);
  });

  it("answers a command for the asker alone, in text and blocks", async () => {
    const { statusCode, headers, body } = await send({ body: commandBody("gpt3 2030") });
    expect({ statusCode, headers }).toEqual({
      statusCode: 200,
      headers: { "Content-Type": "application/json" },
    });
    expect(JSON.parse(body)).toEqual({
      response_type: "ephemeral",
      text: expect.stringContaining("2030"),
      blocks: expect.arrayContaining([expect.objectContaining({ type: "section" })]),
    });
  });

  it.each<[string, number, Sent]>([
    ["a form with a charset", 200, { body: commandBody("help"), contentType: `${form}; charset=utf-8` }],
    ["a base64 body of UTF-8", 200, { body: accented, base64: true }],
    ["a command of another app", 404, { body: commandBody("", { command: "/other" }) }],
    ["a button that nobody knows", 404, { body: button }],
    ["a submission that nobody knows", 404, { body: payload({ type: "view_submission", view }) }],
    ["an event", 200, { body: callback(mention), contentType: json }],
    ["a certificate check", 200, { body: "ssl_check=1", unsigned: true }],
    ["unsigned JSON that is cut short", 401, { body: '{"a":', contentType: json, unsigned: true }],
    ["an unsigned empty payload", 401, { body: "payload=", unsigned: true }],
    ["an unsigned request of no content type", 401, { body: "a", contentType: undefined, unsigned: true }],
    ["signed JSON that is cut short", 400, { body: '{"a":', contentType: json }],
    ["a signed empty payload", 400, { body: "payload=" }],
    ["a signed form of no content type", 400, { body: commandBody(""), contentType: undefined }],
    ["a signature of another secret", 401, { body: commandBody("help"), secret: "another" }],
    ["a signature a day old", 401, { body: commandBody("help"), ageSeconds: day }],
    ["a signature a day ahead", 401, { body: commandBody("help"), ageSeconds: -day }],
    ["a signature ten years ahead", 401, { body: commandBody("help"), ageSeconds: -3650 * day }],
    ["a signature of version v1", 401, { body: commandBody("help"), version: "v1" }],
    ["a header sent twice", 401, { body: commandBody("help"), headers: { "X-Slack-Signature": "v0=0" } }],
    ["more than 1 MiB", 413, { body: overLimit }],
    ["more than 1 MiB in base64", 413, { body: overLimit, base64: true }],
    ["more than 1 MiB, unsigned", 413, { body: overLimit, unsigned: true }],
  ])("answers %s with %d, over an HTTP API and a REST API", async (_, statusCode, sent) => {
    for (const shape of ["HTTP API (2.0)", "REST API (1.0)"] as const) {
      const { response } = await bundle.invoke(requestEvent(sent, shape));
      expect(response.statusCode).toBe(statusCode);
    }
  });

  it.each([
    ["no headers", { ...requestEvent({ body: commandBody("help") }), headers: undefined }],
    ["nothing at all", {}],
  ])("refuses an event with %s", async (_, event) => {
    expect((await bundle.invoke(event)).response).toEqual({ statusCode: 401, body: "" });
  });

  it("answers Slack's challenge", async () => {
    const challenge = {
      type: "url_verification",
      challenge: "3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P",
    };
    const { body } = await send({ body: JSON.stringify(challenge), contentType: json });
    expect(JSON.parse(body)).toEqual({ challenge: challenge.challenge });
  });

  it("is at most 1 MB unzipped, source maps included", () => {
    expect(built.files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(1_000_000);
  });

  it("loads at most 250 kB of code and 50 kB of catalogue before the DynamoDB client, which comes apart", () => {
    const code = built.files.filter((file) => file.path.endsWith(".mjs"));
    const loaded = code.filter((file) => !file.isDeferred);
    const bytes = loaded.reduce((sum, file) => sum + file.bytes, 0);
    const catalogue = loaded
      .flatMap((file) => Object.entries(file.inputs))
      .reduce((sum, [input, size]) => sum + (/^lib\/catalogue\/.*json$/.test(input) ? size : 0), 0);
    expect(catalogue).toBeGreaterThan(0);
    expect(catalogue).toBeLessThanOrEqual(50_000);
    expect(bytes - catalogue).toBeLessThanOrEqual(250_000);
    const packages = new Set(code.flatMap((file) => (file.isDeferred ? Object.keys(file.inputs) : [])));
    expect(packages).toContain("node_modules/@aws-sdk/client-dynamodb/dist-es/DynamoDBClient.js");
    expect(
      loaded.flatMap((file) => Object.keys(file.inputs)).filter((input) => input.includes("@aws-sdk/")),
    ).toEqual([]);
  });
});
