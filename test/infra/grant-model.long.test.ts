import { beforeAll, describe, expect, it } from "vitest";
import { grantModel } from "#infra/worker.ts";
import { bundles, makeTemplates, resourcesOf } from "./templates.ts";

/** An ARN behind its partition, each reference between angle brackets. */
function textOf(arn: unknown): string {
  const [separator, parts] = Object(arn)["Fn::Join"];
  const texts: readonly unknown[] = parts.slice(2);
  return texts.map((part) => (typeof part === "string" ? part : `<${Object(part).Ref}>`)).join(separator);
}

const policiesOf = ({ service }: Awaited<ReturnType<typeof makeTemplates>>) =>
  resourcesOf(service, "AWS::IAM::Policy").flatMap(([id, { PolicyDocument }]) =>
    [PolicyDocument.Statement]
      .flat()
      .filter(({ Action }) => JSON.stringify(Action).includes("bedrock"))
      .map(({ Action, Resource }) => ({
        role: id.replace(/DefaultPolicy.*/, ""),
        action: Action,
        resources: [Resource].flat().map(textOf),
      })),
  );

describe(grantModel, () => {
  beforeAll(async () => {
    await bundles();
  });

  it("lets nobody call a language model when none is named", async () => {
    const { service } = await makeTemplates();
    expect(
      Object.values(service.toJSON().Resources)
        .map((one) => JSON.stringify(one))
        .join(),
    ).not.toMatch(/bedrock|BEDROCK/);
  });

  it.each([
    ["amazon.nova-lite-v1:0", [":bedrock:<AWS::Region>::foundation-model/amazon.nova-lite-v1:0"]],
    [
      "us.amazon.nova-lite-v1:0",
      [
        ":bedrock:<AWS::Region>:<AWS::AccountId>:inference-profile/us.amazon.nova-lite-v1:0",
        ":bedrock:*::foundation-model/amazon.nova-lite-v1:0",
      ],
    ],
  ])("lets the worker alone call the model %s when it is named, and no other", async (modelId, resources) => {
    const templates = await makeTemplates({ bedrockModelId: modelId });
    expect(policiesOf(templates)).toEqual([{ role: "WorkRole", action: "bedrock:InvokeModel", resources }]);
    const told = resourcesOf(templates.service, "AWS::Lambda::Function").filter(
      ([, { Environment }]) => Environment.Variables.BEDROCK_MODEL_ID === modelId,
    );
    expect(told.map(([id]) => id.replace(/Function.*/, ""))).toEqual(["Work"]);
  });
});
