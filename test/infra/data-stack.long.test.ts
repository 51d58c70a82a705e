import { beforeAll, describe, expect, it } from "vitest";
import { DataStack } from "#infra/data-stack.ts";
import { tableShape } from "#lib/config.ts";
import { makeTemplates, resourcesOf, type Templates } from "./templates.ts";

const { partitionKey, sortKey, timeToLive, dueIndex } = tableShape;
const keys = (hash: string, range: string) => [
  { AttributeName: hash, KeyType: "HASH" },
  { AttributeName: range, KeyType: "RANGE" },
];
const keptTypes = ["AWS::DynamoDB::Table", "AWS::KMS::Key", "AWS::SecretsManager::Secret"];

describe(DataStack, () => {
  let prod: Templates;
  let dev: Templates;

  beforeAll(async () => {
    prod = await makeTemplates();
    dev = await makeTemplates({ stage: "dev", region: "eu-central-1" });
  });

  it("has the table's keys, index and time to live as the program uses them, recoverable to any second", () => {
    prod.data.hasResourceProperties("AWS::DynamoDB::Table", {
      BillingMode: "PAY_PER_REQUEST",
      KeySchema: keys(partitionKey, sortKey),
      TimeToLiveSpecification: { AttributeName: timeToLive, Enabled: true },
      GlobalSecondaryIndexes: [
        { IndexName: dueIndex.name, KeySchema: keys(dueIndex.partitionKey, dueIndex.sortKey) },
      ],
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      DeletionProtectionEnabled: true,
    });
  });

  it("encrypts the table and every secret with its own key, which is renewed each year", () => {
    const [[key] = [""]] = resourcesOf(prod.data, "AWS::KMS::Key");
    const arn = { "Fn::GetAtt": [key, "Arn"] };
    prod.data.hasResourceProperties("AWS::KMS::Key", { EnableKeyRotation: true });
    prod.data.hasResourceProperties("AWS::DynamoDB::Table", {
      SSESpecification: { SSEEnabled: true, SSEType: "KMS", KMSMasterKeyId: arn },
    });
    prod.data.allResourcesProperties("AWS::SecretsManager::Secret", { KmsKeyId: arn });
    prod.data.resourceCountIs("AWS::SecretsManager::Secret", 3);
  });

  it("has the logical ids that it was first deployed with: another id is another, empty table", () => {
    expect(keptTypes.flatMap((type) => resourcesOf(prod.data, type).map(([id]) => id))).toEqual([
      "DataTableFDBAD0F2",
      "Key9BCD29C7",
      "SecretsSigningSecret9F952B20",
      "SecretsBotToken3C5E3BC9",
      "SecretsAnswerIdKey07C0056D",
    ]);
  });

  it("keeps all of it when the stack goes, and refuses to go; a stage for trying things out leaves nothing", () => {
    const policies = ({ data }: Templates) =>
      keptTypes.flatMap((type) =>
        Object.values(data.findResources(type)).map(({ DeletionPolicy }) => DeletionPolicy),
      );
    expect(policies(prod)).toEqual(Array(5).fill("Retain"));
    expect(prod.stacks.data.terminationProtection).toBe(true);
    expect(policies(dev)).toEqual(Array(5).fill("Delete"));
    expect(dev.stacks.data.terminationProtection).toBe(false);
  });

  it("goes where the context says, under names of its own for each stage", () => {
    expect(dev.stacks.data.region).toBe("eu-central-1");
    expect([dev.stacks.data.stackName, dev.stacks.service.stackName]).toEqual(["AiCostDevData", "AiCostDev"]);
    expect([prod.stacks.data.stackName, prod.stacks.service.stackName]).toEqual(["AiCostData", "AiCost"]);
  });

  it("refuses a stage that there is not", async () => {
    await expect(makeTemplates({ stage: "live" })).rejects.toThrow('not "live"');
  });
});
