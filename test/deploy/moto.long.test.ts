import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { DescribeTableCommand, DynamoDBClient, ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tableShape } from "#lib/config.ts";
import { synthesise } from "#test/infra/synthesise.ts";
import { hasMoto, type Moto, startMoto } from "./moto.ts";
import { pruneAssembly } from "./prune-assembly.ts";

const run = promisify(execFile);
const title = "cdk bootstrap and cdk deploy, into moto";
const stacks = ["AiCostData", "AiCost"] as const;

const valuesOf = (xml: string, tag: string) =>
  [...xml.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, "g"))].map(([, value = ""]) => value);

describe.skipIf(!hasMoto)(hasMoto ? title : `${title} (skipped: moto_server is not on this machine)`, () => {
  let folder: string;
  let moto: Moto;
  let left: Awaited<ReturnType<typeof pruneAssembly>>;
  const cdk = async (...args: string[]) => {
    const env = {
      PATH: process.env.PATH,
      HOME: folder,
      CDK_DISABLE_VERSION_CHECK: "1",
      AWS_ENDPOINT_URL: moto.address,
      AWS_ACCESS_KEY_ID: "local",
      AWS_SECRET_ACCESS_KEY: "local",
      AWS_REGION: "us-east-1",
    };
    const command = ["--no-install", "cdk", ...args, "--app", join(folder, "out")];
    return run("npx", command, { env, cwd: join(import.meta.dirname, "..", "..") });
  };
  const cloudFormation = (Action: string, StackName: string) =>
    moto.ask("cloudformation", "/", { Action, Version: "2010-05-15", StackName });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "aicost-moto-"));
    await synthesise(join(folder, "out"));
    left = await pruneAssembly(join(folder, "out"));
    moto = await startMoto();
    await cdk("bootstrap", "aws://123456789012/us-east-1");
    // Of a change set moto forgets what it exports.
    await cdk("deploy", "--all", "--require-approval", "never", "--method", "direct");
  }, 240_000);
  afterAll(async () => {
    await moto.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(stacks)("makes the stack %s, and all in it that moto knows", async (stack) => {
    expect(valuesOf(await cloudFormation("DescribeStacks", stack), "StackStatus")).toEqual([
      "CREATE_COMPLETE",
    ]);
    const made = await cloudFormation("DescribeStackResources", stack);
    expect(valuesOf(made, "LogicalResourceId").toSorted()).toEqual(left[stack].toSorted());
    expect(new Set(valuesOf(made, "ResourceStatus"))).toEqual(new Set(["CREATE_COMPLETE"]));
  });

  it("makes the table with its keys, its index and its protection", async () => {
    const credentials = { accessKeyId: "local", secretAccessKey: "local" };
    const db = new DynamoDBClient({ endpoint: moto.address, region: "us-east-1", credentials });
    const { TableNames = [] } = await db.send(new ListTablesCommand());
    expect(TableNames).toHaveLength(1);
    const { Table } = await db.send(new DescribeTableCommand({ TableName: TableNames[0] }));
    db.destroy();
    expect(Table).toMatchObject({
      KeySchema: [{ AttributeName: tableShape.partitionKey }, { AttributeName: tableShape.sortKey }],
      GlobalSecondaryIndexes: [{ IndexName: tableShape.dueIndex.name }],
      DeletionProtectionEnabled: true,
    });
  });

  it("uploads the assets, and makes functions of them", async () => {
    const { Functions } = JSON.parse(await moto.ask("lambda", "/2015-03-31/functions/"));
    const made: { FunctionName: string; Runtime: string; CodeSize: number }[] = Functions;
    const prefixes = made.map(({ FunctionName }) => /AiCost-(\w+?)Function/.exec(FunctionName)?.[1]);
    expect(prefixes.toSorted()).toEqual(["ChartsChart", "DigestsSweep", "PricesRefresh"]);
    for (const { Runtime, CodeSize } of made) {
      expect(Runtime).toBe("nodejs24.x");
      expect(CodeSize).toBeGreaterThan(100_000);
    }
  });
});
