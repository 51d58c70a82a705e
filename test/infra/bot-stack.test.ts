import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { App } from "aws-cdk-lib";
import { Match, Template } from "aws-cdk-lib/assertions";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildFunction } from "#functions/build.ts";
import { BotStack } from "#infra/bot-stack.ts";
import { FrontEnv, tableShape } from "#lib/config.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..", "..");

describe(BotStack, () => {
  let folder: string;
  let template: Template;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "aicost-infra-"));
    const { outdir } = await buildFunction("slack", { outdir: join(folder, "slack") });
    const app = new App({ outdir: join(folder, "out") });
    template = Template.fromStack(new BotStack(app, "AiCost", { slackBundle: outdir }));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("keeps the table when the stack goes, recoverable to any second, with the keys that the program uses", () => {
    const { partitionKey, sortKey, timeToLive, dueIndex } = tableShape;
    const keys = (hash: string, range: string) => [
      { AttributeName: hash, KeyType: "HASH" },
      { AttributeName: range, KeyType: "RANGE" },
    ];
    template.hasResource("AWS::DynamoDB::GlobalTable", {
      DeletionPolicy: "Retain",
      Properties: {
        BillingMode: "PAY_PER_REQUEST",
        KeySchema: keys(partitionKey, sortKey),
        TimeToLiveSpecification: { AttributeName: timeToLive, Enabled: true },
        GlobalSecondaryIndexes: [
          { IndexName: dueIndex.name, KeySchema: keys(dueIndex.partitionKey, dueIndex.sortKey) },
        ],
        Replicas: [
          {
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          },
        ],
      },
    });
  });

  it("runs the front function on Node 24 and arm64, within Slack's patience", () => {
    template.hasResourceProperties("AWS::Lambda::Function", {
      Runtime: "nodejs24.x",
      Architectures: ["arm64"],
      Handler: "index.handler",
      Timeout: 4,
    });
  });

  it("gives the front function exactly the environment that it reads", () => {
    const [front] = Object.values(template.findResources("AWS::Lambda::Function"));
    expect(Object.keys(front?.Properties.Environment.Variables).sort()).toEqual(
      Object.keys(FrontEnv.shape).sort(),
    );
  });

  it("writes no secret into the template", () => {
    const [front] = Object.values(template.findResources("AWS::Lambda::Function"));
    const { SLACK_SIGNING_SECRET, ANSWER_ID_KEY } = front?.Properties.Environment.Variables ?? {};
    for (const secret of [SLACK_SIGNING_SECRET, ANSWER_ID_KEY]) {
      expect(JSON.stringify(secret)).toContain("{{resolve:secretsmanager:");
    }
  });

  it("throttles the public address", () => {
    template.hasResourceProperties("AWS::ApiGatewayV2::Stage", {
      DefaultRouteSettings: { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 },
    });
  });

  it("lets the front function read and write items, and nothing else", () => {
    template.hasResourceProperties("AWS::IAM::Policy", {
      PolicyDocument: {
        Statement: [Match.objectLike({ Action: ["dynamodb:GetItem", "dynamodb:PutItem"], Effect: "Allow" })],
      },
    });
  });
});

describe("synthesis", () => {
  const synthesise = async (out: string) => {
    const env = { PATH: process.env.PATH, HOME: tmpdir(), CDK_DISABLE_VERSION_CHECK: "1" };
    await run("npx", ["--no-install", "cdk", "synth", "--quiet", "--output", out], { cwd: root, env });
    const assets = (await readdir(out)).filter((name) => name.startsWith("asset.")).sort();
    return { assets, template: await readFile(join(out, "AiCost.template.json"), "utf8") };
  };

  it("gives the same template and assets twice, offline and without credentials; the asset is the bundle", async () => {
    const folder = await mkdtemp(join(tmpdir(), "aicost-synth-"));
    const first = await synthesise(join(folder, "one"));
    const second = await synthesise(join(folder, "two"));
    const { outdir } = await buildFunction("slack", { outdir: join(folder, "bundle") });
    const contents = async (place: string) =>
      Promise.all(
        (await readdir(place)).sort().map(async (name) => [name, await readFile(join(place, name), "utf8")]),
      );

    expect(second).toEqual(first);
    expect(first.assets).toHaveLength(1);
    expect(await contents(join(folder, "one", first.assets[0] ?? ""))).toEqual(await contents(outdir));
    await rm(folder, { recursive: true, force: true });
  }, 120_000);
});
