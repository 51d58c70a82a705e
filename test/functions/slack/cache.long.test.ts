import { once } from "node:events";
import { createServer } from "node:net";
import { PutCommand, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { buildOnce } from "#test/build-once.ts";
import { type LocalTable, startLocalTable } from "./local-table.ts";
import { type RunningBundle, runBundle } from "./run-bundle.ts";
import { commandBody, requestEvent } from "./signed-request.ts";

const question = () => requestEvent({ body: commandBody("gpt3 2030") });
const answered = (cache: string) => ({ level: "INFO", message: "answered", intent: "forecast.cost", cache });

describe("the built front function and its answers in DynamoDB", () => {
  let folder: string;
  let table: LocalTable;
  let bundle: RunningBundle;

  beforeAll(async () => {
    folder = (await buildOnce("slack")).outdir;
  });
  beforeEach(async () => {
    table = await startLocalTable();
    bundle = await runBundle(folder, { dynamoDbAddress: table.address });
  });
  afterEach(async () => {
    await bundle.stop();
    await table.stop();
  });

  const storedItem = async () => {
    const { Items = [] } = await table.db.send(new ScanCommand({ TableName: "aicost" }));
    expect(Items).toHaveLength(1);
    return Items[0] ?? {};
  };
  const overwrite = async (item: Record<string, unknown>) => {
    const Item = Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
    await table.db.send(new PutCommand({ TableName: "aicost", Item }));
  };

  it("gives the second asker the stored answer, the same to the byte", async () => {
    const first = await bundle.invoke(question());
    await bundle.findLine(answered("miss"));
    const second = await bundle.invoke(question());
    await bundle.findLine(answered("hit"));
    expect(second.response).toEqual(first.response);
    const [miss, hit] = bundle.lines;
    expect(hit).toMatchObject({ answerId: miss?.answerId, durationMilliseconds: expect.any(Number) });
  });

  it("finds the answer that another process of the function stored", async () => {
    const first = await bundle.invoke(question());
    const other = await runBundle(folder, { dynamoDbAddress: table.address });
    const second = await other.invoke(question()).finally(other.stop);
    expect(second.response).toEqual(first.response);
    expect(other.lines).toContainEqual(expect.objectContaining(answered("hit")));
  });

  it("computes again what has expired and was not deleted yet, and stores it again", async () => {
    const first = await bundle.invoke(question());
    await overwrite({ ...(await storedItem()), expiresAt: Math.floor(Date.now() / 1000) - 1 });
    const second = await bundle.invoke(question());
    expect(second.response).toEqual(first.response);
    await bundle.invoke(question());
    await bundle.findLine(answered("hit"));
    expect(bundle.lines.map((line) => line.cache)).toEqual(["miss", "miss", "hit"]);
  });

  it.each([
    ["has no expiry", { expiresAt: undefined }],
    ["expires on a word", { expiresAt: "tomorrow" }],
    ["has no answer", { answer: undefined }],
    ["has an answer cut short", { answer: '{"shape":"forecast",' }],
    ["has an answer of another shape", { answer: '{"shape":"forecast"}' }],
    ["has an answer that is no text", { answer: 5 }],
  ])("computes again what %s", async (_, change) => {
    const first = await bundle.invoke(question());
    await overwrite({ ...(await storedItem()), ...change });
    const second = await bundle.invoke(question());
    expect(second.response).toEqual(first.response);
    await vi.waitFor(() => expect(bundle.lines.map((line) => line.cache)).toEqual(["miss", "miss"]));
  });

  it("answers within a second when DynamoDB has stopped, and says so in the log", async () => {
    const first = await bundle.invoke(question());
    await table.stop();
    const second = await bundle.invoke(question());
    expect(second.response).toEqual(first.response);
    expect(second.milliseconds).toBeLessThan(1000);
    await bundle.findLine(answered("down"));
    await bundle.findLine({ level: "WARN", message: "answer cache down", error: expect.any(String) });
  });

  it("answers within a second when DynamoDB takes the request and stays silent", async () => {
    const silent = createServer(() => undefined).listen(0, "127.0.0.1");
    await once(silent, "listening");
    const address = silent.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const waiting = await runBundle(folder, { dynamoDbAddress: `http://127.0.0.1:${port}` });
    const { response, milliseconds } = await waiting.invoke(question());
    await waiting.findLine(answered("down")).finally(waiting.stop);
    silent.close();
    expect(response.body).toBe((await bundle.invoke(question())).response.body);
    expect(milliseconds).toBeLessThan(1000);
  });

  it("never writes the question to the log", async () => {
    await bundle.invoke(requestEvent({ body: commandBody("a private question, gpt3 2030") }));
    await bundle.findLine({ message: "answered" });
    expect(JSON.stringify(bundle.lines)).not.toContain("private");
  });
});
