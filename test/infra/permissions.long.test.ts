import { beforeAll, describe, expect, it } from "vitest";
import { keysOf } from "./keys-of.ts";
import { list, readStatement, type Statement } from "./read-statement.ts";
import { makeTemplates, resourcesOf } from "./templates.ts";

describe("permissions", () => {
  let statements: readonly Statement[];

  beforeAll(async () => {
    const { service, data } = await makeTemplates();
    statements = [service, data].flatMap((template) =>
      resourcesOf(template, "AWS::IAM::Policy").flatMap(([id, { PolicyDocument }]) =>
        list(PolicyDocument.Statement).map((statement) => readStatement(id, statement)),
      ),
    );
  });

  it("has a wildcard nowhere but where AWS knows no resources, and where versions of one function are called", () => {
    const wild = statements.filter(({ actions, resources }) =>
      JSON.stringify([actions, resources]).includes("*"),
    );
    const lines = wild.map(({ role, actions, resources }) => {
      const where = resources.includes("*") ? "everything" : "the versions of one function";
      return `${role}: ${actions.join(" ")} on ${where}`;
    });
    const traces = "xray:PutTraceSegments xray:PutTelemetryRecords on everything";
    expect(lines.toSorted()).toEqual([
      // X-Ray's actions know no resources: a trace belongs to the account.
      `ChartsChartRole: ${traces}`,
      // CDK's grant of an invocation covers the function's versions.
      "DigestsQuarterlyRole: lambda:InvokeFunction on the versions of one function",
      `DigestsSweepRole: ${traces}`,
      "PricesDailyRole: lambda:InvokeFunction on the versions of one function",
      // The Price List and spot prices are public: neither action knows resources.
      "PricesRefreshRole: pricing:GetProducts ec2:DescribeSpotPriceHistory on everything",
      `PricesRefreshRole: ${traces}`,
      `SlackFrontRole: ${traces}`,
      `WorkRole: ${traces}`,
    ]);
  });

  it.each([
    ["SlackFront", ["BatchGetItem", "GetItem", "PutItem", "Query"]],
    ["Work", ["BatchGetItem", "GetItem", "PutItem", "Query", "UpdateItem"]],
    ["ChartsChart", ["GetItem"]],
    ["PricesRefresh", ["GetItem", "PutItem", "Query"]],
    ["DigestsSweep", ["GetItem", "PutItem", "Query"]],
  ])("lets %s do with items of the table what it does, and nothing else", (name, actions) => {
    const granted = statements
      .filter(({ role }) => role.startsWith(name))
      .flatMap((statement) => statement.actions.filter((action) => action.startsWith("dynamodb:")));
    expect([...new Set(granted)].toSorted()).toEqual(actions.map((action) => `dynamodb:${action}`));
  });

  it.each([
    ["SlackFront", "slack"],
    ["Work", "work"],
    ["ChartsChart", "chart"],
    ["PricesRefresh", "refresh"],
    ["DigestsSweep", "sweep"],
  ] as const)("lets %s reach the keys that its own code makes, and no others", async (role, name) => {
    const granted = statements
      .filter((statement) => statement.role.startsWith(role))
      .filter(({ actions }) => actions.some((action) => action.startsWith("dynamodb:")))
      .map(({ conditions }) => Object(conditions)["ForAllValues:StringLike"]["dynamodb:LeadingKeys"]);
    expect(granted.flat().toSorted()).toEqual(await keysOf(name));
  });

  it("lets nobody use the key but through DynamoDB and Secrets Manager", () => {
    const uses = statements.filter(({ actions }) => actions.some((action) => action.startsWith("kms:")));
    expect(uses).toHaveLength(7);
    for (const { conditions } of uses) {
      expect(JSON.stringify(Object(conditions).StringEquals["kms:ViaService"])).toMatch(
        /"(dynamodb|secretsmanager)\.",\{"Ref":"AWS::Region"\},"\.amazonaws\.com"/,
      );
    }
  });

  it("lets each function send to the queues that it sends to, and the worker alone take from one", () => {
    const lines = statements.flatMap(({ role, actions, resources }) =>
      actions.some((action) => action.startsWith("sqs:"))
        ? [
            `${role}: ${actions.join(" ")} ${JSON.stringify(resources).match(/JobsQueue|DeadLetters|MissedEvents/g)}`,
          ]
        : [],
    );
    expect(lines.toSorted()).toEqual([
      "DigestsQuarterlyRole: sqs:SendMessage MissedEvents",
      "DigestsSweepRole: sqs:SendMessage JobsQueue",
      "DigestsSweepRole: sqs:SendMessage MissedEvents",
      "PricesDailyRole: sqs:SendMessage MissedEvents",
      "PricesRefreshRole: sqs:SendMessage MissedEvents",
      "SlackFrontRole: sqs:SendMessage JobsQueue",
      "WorkRole: sqs:ReceiveMessage sqs:ChangeMessageVisibility sqs:GetQueueUrl sqs:DeleteMessage sqs:GetQueueAttributes JobsQueue",
      "WorkRole: sqs:SendMessage DeadLetters",
      "WorkRole: sqs:SendMessage JobsQueue",
    ]);
  });

  it("lets the sweep alone look into the index of what is due", () => {
    const readers = statements.filter(({ resources }) => JSON.stringify(resources).includes("/index/due"));
    expect(readers.map(({ role, actions }) => [role, actions])).toEqual([
      ["DigestsSweepRole", ["dynamodb:Query"]],
    ]);
  });

  it("lets the front function and the worker read their own secrets, and no other function any", () => {
    const readers = statements
      .filter(({ actions }) => actions.some((action) => action.startsWith("secretsmanager:")))
      .map(({ role, actions, resources }) => [
        role,
        actions,
        JSON.stringify(resources).match(/SigningSecret|BotToken|AnswerIdKey/g),
      ]);
    const action = ["secretsmanager:GetSecretValue"];
    expect(readers).toEqual([
      ["SlackFrontRole", action, ["SigningSecret", "BotToken", "AnswerIdKey"]],
      ["WorkRole", action, ["BotToken", "AnswerIdKey"]],
    ]);
  });
});
