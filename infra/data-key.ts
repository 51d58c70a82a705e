import { Duration } from "aws-cdk-lib";
import { Key } from "aws-cdk-lib/aws-kms";
import { Construct } from "constructs";
import { removalPolicy } from "./removal-policy.ts";
import type { Stage } from "./stage.ts";

/** The one key of the table and the secrets: who takes it away has taken both away. */
export class DataKey extends Construct {
  readonly key: Key;

  constructor(scope: Construct, id: string, { stage }: { readonly stage: Stage }) {
    super(scope, id);
    this.key = new Key(this, "Key", {
      description: "AI Cost: the table and the secrets",
      enableKeyRotation: true,
      pendingWindow: Duration.days(30),
      removalPolicy: removalPolicy(stage),
    });
  }
}
