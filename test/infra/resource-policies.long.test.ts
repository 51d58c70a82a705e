import { beforeAll, describe, expect, it } from "vitest";
import { makeTemplates, resourcesOf, type Templates } from "./templates.ts";

/** Where a resource of each type says who may do what with it. */
const policies: Readonly<Record<string, string>> = {
  "AWS::IAM::Role": "AssumeRolePolicyDocument",
  "AWS::KMS::Key": "KeyPolicy",
  "AWS::S3::BucketPolicy": "PolicyDocument",
  "AWS::SNS::TopicPolicy": "PolicyDocument",
  "AWS::SQS::QueuePolicy": "PolicyDocument",
  "AWS::SecretsManager::ResourcePolicy": "ResourcePolicy",
};

const shortId = (id: string) => id.replace(/(Policy)?[0-9A-F]{8}$/, "");
const textOf = (value: unknown) =>
  JSON.stringify(value)
    .replaceAll(/\{"Fn::Join":\["",\[(.*?)\]\]\}/g, (_, parts: string) => parts.replaceAll('","', ""))
    .replaceAll(/\{"Ref":"AWS::(\w+)"\}/g, "<$1>")
    .replaceAll(/[[\]"{}]|","|,(?=<)|(?<=>),/g, "");

function statementsOf({ data, service }: Templates) {
  return Object.entries(policies).flatMap(([type, property]) =>
    [data, service].flatMap((template) =>
      resourcesOf(template, type).flatMap(([id, properties]) =>
        [properties[property].Statement].flat().map((statement) => ({ id: shortId(id), type, ...statement })),
      ),
    ),
  );
}

describe("policies of resources", () => {
  let templates: Templates;
  beforeAll(async () => {
    templates = await makeTemplates();
  });

  it("have a wildcard nowhere but in what refuses plain HTTP, and in a key's, where it is the key itself", () => {
    const lines = statementsOf(templates)
      .filter(({ Action, Resource, Principal }) =>
        JSON.stringify([Action, Resource, Principal]).includes("*"),
      )
      .map(({ id, Effect, Principal, Action, Resource, Condition = {} }) =>
        [
          `${id}: ${Effect} ${textOf(Principal)}`,
          [Action].flat().join(" "),
          Resource === "*" ? "on *" : "on itself",
        ]
          .concat(Object.entries(Condition).map(([how, what]) => `if ${how} ${textOf(what)}`))
          .join(" "),
      );
    const plainHttp = "on itself if Bool aws:SecureTransport:false";
    const root = "Allow AWS:arn:<Partition>:iam::<AccountId>:root";
    const secrets = "on * if StringEquals kms:ViaService:secretsmanager.<Region>.amazonaws.com";
    expect(lines).toEqual([
      // The account's own policies decide who may use the key: without this nobody could, nor take it back.
      `Key: ${root} kms:* on *`,
      // CDK adds these where a key encrypts secrets: they let through Secrets Manager whom the account lets.
      `Key: ${root} kms:Decrypt kms:Encrypt kms:ReEncrypt* kms:GenerateDataKey* ${secrets}`,
      `Key: ${root} kms:CreateGrant kms:DescribeKey ${secrets}`,
      // A refusal is to hold for everybody.
      `WatchTopic: Deny * sns:Publish ${plainHttp}`,
      `JobsDeadLetters: Deny AWS:* sqs:* ${plainHttp}`,
      `JobsQueue: Deny AWS:* sqs:* ${plainHttp}`,
      `MissedEventsQueue: Deny AWS:* sqs:* ${plainHttp}`,
    ]);
  });

  it("let the alarms of this account publish to the topic, which a policy without that would refuse them", () => {
    const [[topic] = [""]] = resourcesOf(templates.service, "AWS::SNS::Topic");
    templates.service.hasResourceProperties("AWS::SNS::TopicPolicy", {
      PolicyDocument: {
        Statement: [
          { Effect: "Deny" },
          {
            Effect: "Allow",
            Action: "sns:Publish",
            Principal: { Service: "cloudwatch.amazonaws.com" },
            Resource: { Ref: topic },
            Condition: { StringEquals: { "aws:SourceAccount": { Ref: "AWS::AccountId" } } },
          },
        ],
      },
    });
  });

  it("let one service take each role, the scheduler for this account alone", () => {
    const trusted = statementsOf(templates)
      .filter(({ type }) => type === "AWS::IAM::Role")
      .map(({ id, Principal, Condition }) => [id, Principal.Service, Condition !== undefined]);
    expect(trusted.toSorted()).toEqual([
      ["ChartsChartRole", "lambda.amazonaws.com", false],
      ["DigestsQuarterlyRole", "scheduler.amazonaws.com", true],
      ["DigestsSweepRole", "lambda.amazonaws.com", false],
      ["PricesDailyRole", "scheduler.amazonaws.com", true],
      ["PricesRefreshRole", "lambda.amazonaws.com", false],
      ["SlackFrontRole", "lambda.amazonaws.com", false],
      ["WorkRole", "lambda.amazonaws.com", false],
    ]);
  });

  it("give no role a policy that AWS manages", () => {
    for (const [id, role] of resourcesOf(templates.service, "AWS::IAM::Role")) {
      expect([role.ManagedPolicyArns, role.Policies], id).toEqual([undefined, undefined]);
    }
  });

  it("let nobody call a function but the API and the distribution, each from its own address", () => {
    const callers = resourcesOf(templates.service, "AWS::Lambda::Permission").map(
      ([, { FunctionName, Principal, SourceArn }]) => [
        FunctionName["Fn::GetAtt"][0].replace(/Function.*/, ""),
        Principal,
        JSON.stringify(SourceArn).match(/SlackApi|ChartsSite/)?.[0],
      ],
    );
    expect(callers).toEqual([
      ["ChartsChart", "cloudfront.amazonaws.com", "ChartsSite"],
      ["ChartsChart", "cloudfront.amazonaws.com", "ChartsSite"],
      ["SlackFront", "apigateway.amazonaws.com", "SlackApi"],
    ]);
  });
});
