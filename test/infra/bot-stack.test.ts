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
import { FrontEnv, jobQueueShape, RefreshEnv, SweepEnv, tableShape, WorkEnv } from "#lib/config.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..", "..");

describe(BotStack, () => {
  let folder: string;
  let template: Template;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "aicost-infra-"));
    const { outdir: slackBundle } = await buildFunction("slack", { outdir: join(folder, "slack") });
    const { outdir: workBundle } = await buildFunction("work", { outdir: join(folder, "work") });
    const { outdir: refreshBundle } = await buildFunction("refresh", { outdir: join(folder, "refresh") });
    const { outdir: sweepBundle } = await buildFunction("sweep", { outdir: join(folder, "sweep") });
    const app = new App({ outdir: join(folder, "out") });
    const bundles = { slackBundle, workBundle, refreshBundle, sweepBundle };
    template = Template.fromStack(new BotStack(app, "AiCost", bundles));
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

  const environmentOf = (description: string) => {
    const found = template.findResources("AWS::Lambda::Function", {
      Properties: { Description: Match.stringLikeRegexp(description) },
    });
    const [only, ...others] = Object.values(found);
    expect(others).toEqual([]);
    return only?.Properties.Environment.Variables ?? {};
  };
  /** Where Slack is emulated, and where charts are served: neither is part of this stack. */
  const isForElsewhere = (name: string) =>
    ["SLACK_API_URL", "RESPONSE_URL_ORIGIN", "CHART_BASE_URL"].includes(name);

  it.each([
    ["Slack's commands", FrontEnv],
    ["mentions", WorkEnv],
    ["price feeds", RefreshEnv],
    ["digests that are due", SweepEnv],
  ])("gives the function of %s exactly the environment that it reads", (description, env) => {
    const read = Object.keys(env.shape).filter((name) => !isForElsewhere(name));
    expect(Object.keys(environmentOf(description)).sort()).toEqual(read.sort());
  });

  it("writes no secret into the template", () => {
    const secrets = /SECRET|TOKEN|KEY/;
    const variables = ["Slack's commands", "mentions"].flatMap((name) => Object.entries(environmentOf(name)));
    const values = variables.filter(([name]) => secrets.test(name)).map(([, value]) => JSON.stringify(value));
    expect(values).toHaveLength(5);
    for (const value of values) expect(value).toContain("{{resolve:secretsmanager:");
  });

  it("tries a message of the queue again, long after the worker must have ended, and then sets it aside", () => {
    const { visibilitySeconds, workSeconds, mostReceives } = jobQueueShape;
    expect(visibilitySeconds).toBeGreaterThanOrEqual(6 * workSeconds);
    template.hasResourceProperties("AWS::SQS::Queue", {
      VisibilityTimeout: visibilitySeconds,
      RedrivePolicy: { maxReceiveCount: mostReceives },
    });
    template.hasResourceProperties("AWS::Lambda::Function", { Timeout: workSeconds });
    template.hasResourceProperties("AWS::Lambda::EventSourceMapping", {
      FunctionResponseTypes: ["ReportBatchItemFailures"],
    });
  });

  it("refreshes the prices once a day, and again for a while when that fails", () => {
    template.hasResourceProperties("AWS::Scheduler::Schedule", {
      ScheduleExpression: "cron(10 6 * * ? *)",
      ScheduleExpressionTimezone: "Etc/UTC",
      State: "ENABLED",
      Target: { RetryPolicy: { MaximumRetryAttempts: 3, MaximumEventAgeInSeconds: 21_600 } },
    });
  });

  it("lets the refresh read public prices, and nothing else of AWS's but the table", () => {
    template.hasResourceProperties("AWS::IAM::Policy", {
      PolicyDocument: {
        Statement: [
          Match.objectLike({ Action: ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query"] }),
          { Action: ["pricing:GetProducts", "ec2:DescribeSpotPriceHistory"], Effect: "Allow", Resource: "*" },
        ],
      },
    });
  });

  it("sweeps every quarter of an hour, and again when that fails", () => {
    template.hasResourceProperties("AWS::Scheduler::Schedule", {
      ScheduleExpression: "cron(0/15 * * * ? *)",
      State: "ENABLED",
      Target: { RetryPolicy: { MaximumRetryAttempts: 2 } },
    });
  });

  it("lets the sweep read what is due by the index", () => {
    const policies = JSON.stringify(template.findResources("AWS::IAM::Policy"));
    expect(policies).toContain("/index/*");
  });

  it("throttles the public address", () => {
    template.hasResourceProperties("AWS::ApiGatewayV2::Stage", {
      DefaultRouteSettings: { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 },
    });
  });

  it("lets the front function read and write items and send messages, and nothing else", () => {
    const send = ["sqs:SendMessage", "sqs:GetQueueAttributes", "sqs:GetQueueUrl"];
    template.hasResourceProperties("AWS::IAM::Policy", {
      PolicyDocument: {
        Statement: [
          Match.objectLike({
            Action: ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query"],
            Effect: "Allow",
          }),
          Match.objectLike({ Action: send, Effect: "Allow" }),
        ],
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

  it("gives the same template and assets twice, offline and without credentials; the assets are the bundles", async () => {
    const folder = await mkdtemp(join(tmpdir(), "aicost-synth-"));
    const first = await synthesise(join(folder, "one"));
    const second = await synthesise(join(folder, "two"));
    const { outdir: front } = await buildFunction("slack", { outdir: join(folder, "front") });
    const { outdir: work } = await buildFunction("work", { outdir: join(folder, "work") });
    const { outdir: refresh } = await buildFunction("refresh", { outdir: join(folder, "refresh") });
    const { outdir: sweep } = await buildFunction("sweep", { outdir: join(folder, "sweep") });
    const contents = async (place: string) =>
      Promise.all(
        (await readdir(place)).sort().map(async (name) => [name, await readFile(join(place, name), "utf8")]),
      );

    expect(second).toEqual(first);
    const assets = await Promise.all(first.assets.map((asset) => contents(join(folder, "one", asset))));
    expect(assets).toHaveLength(4);
    expect(assets).toEqual(
      expect.arrayContaining(await Promise.all([front, work, refresh, sweep].map(contents))),
    );
    await rm(folder, { recursive: true, force: true });
  }, 120_000);
});
