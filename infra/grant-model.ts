import { Stack } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { acceptFinding } from "./accept-finding.ts";
import type { BundledFunction } from "./bundled-function.ts";

/** How the ids of inference profiles begin, which send a call to a model in any of several regions. */
const geography = /^(?:us|us-gov|eu|apac|jp|au|ca|global)\./;

/**
 * Let a function call one model of Amazon Bedrock, by its own id or by that of an inference profile.
 *
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html
 */
export function grantModel(caller: BundledFunction, modelId: string): void {
  const resources = resourcesOf(modelId).map(({ region, account, kind, id }) =>
    Stack.of(caller).formatArn({
      service: "bedrock",
      resource: kind,
      resourceName: id,
      ...(region !== undefined && { region }),
      ...(account !== undefined && { account }),
    }),
  );
  caller.lambda.addToRolePolicy(new PolicyStatement({ actions: ["bedrock:InvokeModel"], resources }));
  if (geography.test(modelId)) {
    acceptFinding(
      caller,
      `AwsSolutions::AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:bedrock:*::foundation-model/${modelOf(modelId)}]`,
      "An inference profile chooses the region; the model is named.",
    );
  }
}

interface Resource {
  readonly kind: "foundation-model" | "inference-profile";
  readonly id: string;
  /** absent: the stack's own */
  readonly region?: string;
  /** absent: the stack's own; models belong to none */
  readonly account?: string;
}

/** A profile needs the model in every region that it may send a call to. */
function resourcesOf(modelId: string): readonly Resource[] {
  if (!geography.test(modelId)) return [{ kind: "foundation-model", id: modelId, account: "" }];
  return [
    { kind: "inference-profile", id: modelId },
    { kind: "foundation-model", id: modelOf(modelId), region: "*", account: "" },
  ];
}

const modelOf = (profileId: string) => profileId.replace(geography, "");
