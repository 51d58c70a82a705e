import { beforeAll, describe, expect, it } from "vitest";
import { ServiceStack } from "#infra/service-stack.ts";
import { ChartEnv, FrontEnv, jobQueueShape, RefreshEnv, SweepEnv, WorkEnv } from "#lib/config.ts";
import { makeTemplates, resourcesOf, type Templates } from "./templates.ts";

const functionType = "AWS::Lambda::Function";
/** Where Slack is emulated, and a language model where one is wanted. */
const forElsewhere = ["SLACK_API_URL", "RESPONSE_URL_ORIGIN", "BEDROCK_MODEL_ID"];

describe(ServiceStack, () => {
  let templates: Templates;
  beforeAll(async () => {
    templates = await makeTemplates();
  });

  const functions = () => resourcesOf(templates.service, functionType);
  const functionOf = (prefix: string) => {
    const [only, ...others] = functions().filter(([id]) => id.startsWith(prefix));
    expect(others).toEqual([]);
    return only?.[1];
  };

  it("runs every function on Node 24, traced, with logs as JSON in a group that forgets after a month", () => {
    expect(functions()).toHaveLength(5);
    templates.service.allResourcesProperties(functionType, {
      Runtime: "nodejs24.x",
      Handler: "index.handler",
      TracingConfig: { Mode: "Active" },
      LoggingConfig: { LogFormat: "JSON" },
    });
    templates.service.allResourcesProperties("AWS::Logs::LogGroup", { RetentionInDays: 30 });
  });

  it("runs the chart function on x86_64, the others on arm64", () => {
    const architectures = functions().map(([id, { Architectures }]) => [
      id.replace(/Function.*/, ""),
      ...Architectures,
    ]);
    expect(architectures.toSorted()).toEqual([
      ["ChartsChart", "x86_64"],
      ["DigestsSweep", "arm64"],
      ["PricesRefresh", "arm64"],
      ["SlackFront", "arm64"],
      ["Work", "arm64"],
    ]);
  });

  it.each([
    ["SlackFront", FrontEnv],
    ["Work", WorkEnv],
    ["Charts", ChartEnv],
    ["Prices", RefreshEnv],
    ["Digests", SweepEnv],
  ])("gives the function %s exactly the environment that it reads", (prefix, env) => {
    const read = Object.keys(env.shape).filter((name) => !forElsewhere.includes(name));
    const { NODE_OPTIONS, ...variables } = functionOf(prefix).Environment.Variables;
    expect(Object.keys(variables).toSorted()).toEqual(read.toSorted());
    expect(NODE_OPTIONS).toBe("--enable-source-maps");
  });

  it("names secrets to the functions by their ARN, and writes none into a template", () => {
    for (const prefix of ["SlackFront", "Work"]) {
      const { Variables } = functionOf(prefix).Environment;
      const secrets = Object.entries(Variables).filter(([name]) => /SECRET|TOKEN|KEY/.test(name));
      expect(secrets.length).toBeGreaterThanOrEqual(2);
      for (const [, value] of secrets)
        expect(JSON.stringify(value)).toMatch(/ImportValue.*Ref(Secrets|Data)/);
    }
    const written = JSON.stringify([templates.service.toJSON(), templates.data.toJSON()]);
    expect(written).not.toContain("resolve:secretsmanager");
    expect(written).not.toContain('"SecretString"');
  });

  it("bounds what a public address can cost: throttled, and few functions at once", async () => {
    templates.service.hasResourceProperties("AWS::ApiGatewayV2::Stage", {
      DefaultRouteSettings: { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 },
    });
    expect(functionOf("SlackFront").ReservedConcurrentExecutions).toBe(20);
    expect(functionOf("Charts").ReservedConcurrentExecutions).toBe(5);

    const { service } = await makeTemplates({ reserve: "no" });
    const reserved = resourcesOf(service, functionType).map(
      ([, props]) => props.ReservedConcurrentExecutions,
    );
    expect(reserved.filter((count) => count !== undefined)).toEqual([]);
  });

  it("logs each request without its address or content", () => {
    const [[, stage] = ["", {}]] = resourcesOf(templates.service, "AWS::ApiGatewayV2::Stage");
    const { Format, DestinationArn } = stage.AccessLogSettings;
    expect(DestinationArn).toBeDefined();
    expect(Format).toContain("$context.status");
    expect(Format).not.toMatch(/sourceIp|userAgent|authorizer|body/i);
  });

  it("tries a message again long after the worker must have ended, and then sets it aside", () => {
    const { visibilitySeconds, workSeconds, mostReceives } = jobQueueShape;
    expect(functionOf("Work").Timeout).toBe(workSeconds);
    expect(visibilitySeconds).toBeGreaterThanOrEqual(6 * workSeconds);
    templates.service.hasResourceProperties("AWS::SQS::Queue", {
      VisibilityTimeout: visibilitySeconds,
      RedrivePolicy: { maxReceiveCount: mostReceives },
    });
    templates.service.hasResourceProperties("AWS::Lambda::EventSourceMapping", {
      FunctionResponseTypes: ["ReportBatchItemFailures"],
    });
  });

  it("has a place for the failures of every queue, every schedule and every function that nobody waits for", () => {
    const queues = resourcesOf(templates.service, "AWS::SQS::Queue");
    const schedules = resourcesOf(templates.service, "AWS::Scheduler::Schedule");
    expect(schedules).toHaveLength(2);
    const ends = new Set(
      [
        ...queues.flatMap(([, { RedrivePolicy }]) => RedrivePolicy?.deadLetterTargetArn ?? []),
        ...schedules.map(([, { Target }]) => Target.DeadLetterConfig.Arn),
        ...["Prices", "Digests"].map((prefix) => functionOf(prefix).DeadLetterConfig.TargetArn),
      ].map((arn) => arn["Fn::GetAtt"][0]),
    );
    const endless = queues.filter(([id, { RedrivePolicy }]) => !ends.has(id) && RedrivePolicy === undefined);
    expect(endless).toEqual([]);
    expect(ends.size).toBe(2);
    for (const [id, { SqsManagedSseEnabled, MessageRetentionPeriod }] of queues) {
      expect(SqsManagedSseEnabled, id).toBe(true);
      if (ends.has(id)) expect(MessageRetentionPeriod, id).toBe(14 * 86_400);
    }
  });

  it.each([
    ["cron(10 6 * * ? *)", { MaximumRetryAttempts: 3, MaximumEventAgeInSeconds: 21_600 }],
    ["cron(0/15 * * * ? *)", { MaximumRetryAttempts: 2, MaximumEventAgeInSeconds: 600 }],
  ])("calls by the clock: %s", (ScheduleExpression, RetryPolicy) => {
    templates.service.hasResourceProperties("AWS::Scheduler::Schedule", {
      ScheduleExpression,
      State: "ENABLED",
      Target: { RetryPolicy },
    });
  });

  it("has no bucket that could be public", () => {
    templates.service.resourceCountIs("AWS::S3::Bucket", 0);
    templates.data.resourceCountIs("AWS::S3::Bucket", 0);
  });
});
