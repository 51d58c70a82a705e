import { Grant, type IGrantable } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";

export interface KeyUse {
  /** the service that uses the key in the name of whoever calls it */
  readonly through: "dynamodb" | "secretsmanager";
  readonly actions: readonly string[];
}

/**
 * Let a function have a service use a key; with the key alone it can do nothing.
 *
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-via-service
 */
export function grantKey(who: IGrantable, key: IKey, { through, actions }: KeyUse): void {
  const { region } = key.stack;
  Grant.addToPrincipal({
    grantee: who,
    actions: [...actions],
    resourceArns: [key.keyArn],
    conditions: { StringEquals: { "kms:ViaService": `${through}.${region}.amazonaws.com` } },
  });
}
