import { CfnResource, Validations } from "aws-cdk-lib";
import type { IConstruct } from "constructs";

/**
 * Acknowledge a finding of cdk-nag on this construct and below.
 *
 * @param id as cdk-nag prints it after `Acknowledge with`
 */
export function acceptFinding(scope: IConstruct, id: string, reason: string): void {
  Validations.of(scope).acknowledge({ id, reason });
}

/**
 * Acknowledge a finding of cfn-lint on this construct's one resource; the template holds the reason.
 *
 * @see https://github.com/aws-cloudformation/cfn-lint#metadata
 */
export function acceptLint({ node }: IConstruct, id: string, reason: string): void {
  const resource = node.defaultChild;
  if (!CfnResource.isCfnResource(resource)) throw new Error(`${node.path} is no single resource.`);
  resource.addMetadata("cfn-lint", { config: { ignore_checks: [id] }, reason });
}
