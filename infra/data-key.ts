import { Duration } from "aws-cdk-lib";
import { Grant, type IGrantable } from "aws-cdk-lib/aws-iam";
import { type IKey, Key } from "aws-cdk-lib/aws-kms";
import { Construct } from "constructs";
import { chooseRemovalPolicy, type Stage } from "./stage.ts";

/** The one key of the table and the secrets: who takes it away has taken both away. */
export class DataKey extends Construct {
  readonly key: Key;

  constructor(scope: Construct, id: string, { stage }: { readonly stage: Stage }) {
    super(scope, id);
    this.key = new Key(this, "Key", {
      description: "AI Cost: the table and the secrets",
      enableKeyRotation: true,
      pendingWindow: Duration.days(30),
      removalPolicy: chooseRemovalPolicy(stage),
    });
  }
}

interface KeyUse {
  /** the service that uses the key on the caller's behalf */
  readonly through: "dynamodb" | "secretsmanager";
  readonly actions: readonly string[];
}

/**
 * Grant the use of a key through one service only: the grant alone allows no direct use.
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
