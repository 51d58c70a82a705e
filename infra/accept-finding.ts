import { Validations } from "aws-cdk-lib";
import type { IConstruct } from "constructs";

/**
 * Leave a finding of cdk-nag's as it is, on this construct and below.
 *
 * @param id as cdk-nag prints it after `Acknowledge with`
 */
export function acceptFinding(scope: IConstruct, id: string, reason: string): void {
  Validations.of(scope).acknowledge({ id, reason });
}
