import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LocalRun, startLocal } from "#functions/local/start.ts";
import { chartPath } from "#lib/slack/wire/chart-path.ts";

const pngSignature = "89504e470d0a1a0a";

describe("the charts of the local run", () => {
  let folder: string;
  let run: LocalRun;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "aicost-local-charts-"));
    run = await startLocal({ port: 0, buildFolder: join(folder, "build"), dataFolder: join(folder, "data") });
    await run.ask("gpt3 2030");
  });
  afterAll(async () => {
    await run.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const storedId = async () => {
    const credentials = { accessKeyId: "local", secretAccessKey: "local" };
    const client = new DynamoDBClient({ endpoint: run.addresses.dynamoDb, region: "eu-west-1", credentials });
    const { Items = [] } = await DynamoDBDocumentClient.from(client).send(
      new ScanCommand({ TableName: "aicost" }),
    );
    client.destroy();
    const keys = Items.map(({ pk }) => String(pk)).filter((pk) => pk.startsWith("answer#"));
    return (keys[0] ?? "").slice("answer#".length);
  };
  const get = (path: string) => fetch(`${run.addresses.page}${path}`);

  it("serve the picture of the answer that was given, as a PNG", async () => {
    const response = await get(chartPath({ id: await storedId(), theme: "dark" }));
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("image/png");
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 8).toString("hex")).toBe(pngSignature);
  });

  it("serve nothing else", async () => {
    expect((await get(chartPath({ id: "0".repeat(32), theme: "light" }))).status).toBe(404);
    expect((await get("/charts/")).status).toBe(404);
  });
});
