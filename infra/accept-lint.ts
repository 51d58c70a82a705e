import { CfnResource } from "aws-cdk-lib";
import type { IConstruct } from "constructs";

/**
 * Leave a finding of cfn-lint's as it is, on the one resource of this construct; the reason stands in the template.
 *
 * @see https://github.com/aws-cloudformation/cfn-lint#metadata
 */
export function acceptLint({ node }: IConstruct, id: string, reason: string): void {
  const resource = node.defaultChild;
  if (!CfnResource.isCfnResource(resource)) throw new Error(`${node.path} is no single resource.`);
  resource.addMetadata("cfn-lint", { config: { ignore_checks: [id] }, reason });
}
