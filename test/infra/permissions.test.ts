import { beforeAll, describe, expect, it } from "vitest";
import { makeTemplates, resourcesOf } from "./templates.ts";

interface Statement {
  /** the logical id of the policy, up to CDK's additions */
  readonly role: string;
  readonly actions: readonly string[];
  readonly resources: readonly unknown[];
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function readStatement(policyId: string, statement: unknown): Statement {
  const { Action, Resource } = Object(statement);
  return {
    role: policyId.replace(/DefaultPolicy.*/, ""),
    actions: list(Action).map(String),
    resources: list(Resource),
  };
}

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
