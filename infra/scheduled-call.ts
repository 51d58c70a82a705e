import { CfnResource, type Duration, Stack } from "aws-cdk-lib";
import { Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import { Schedule, type ScheduleExpression } from "aws-cdk-lib/aws-scheduler";
import { LambdaInvoke } from "aws-cdk-lib/aws-scheduler-targets";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { acceptFinding } from "./accept-finding.ts";

export interface ScheduledCallProps {
  readonly description: string;
  readonly schedule: ScheduleExpression;
  readonly lambda: LambdaFunction;
  /** how often, and for how long, a call is tried again that Lambda did not take */
  readonly retryAttempts: number;
  readonly maxEventAge: Duration;
  /** where a call goes that Lambda never took */
  readonly failures: IQueue;
}

/** A function that is called by the clock, under a role that can do that and nothing else. */
export class ScheduledCall extends Construct {
  constructor(scope: Construct, id: string, props: ScheduledCallProps) {
    super(scope, id);
    const { lambda, failures, description, schedule, ...retry } = props;
    const { account } = Stack.of(this);
    const conditions = { StringEquals: { "aws:SourceAccount": account } };
    const role = new Role(this, "Role", {
      assumedBy: new ServicePrincipal("scheduler.amazonaws.com", { conditions }),
    });
    const target = new LambdaInvoke(lambda, { ...retry, role, deadLetterQueue: failures });
    new Schedule(this, "Schedule", { description, schedule, target });
    acceptFinding(
      role,
      `AwsSolutions::AwsSolutions-IAM5[Resource::<${readLogicalId(lambda)}.Arn>:*]`,
      "CDK's grant of an invocation covers the versions of the one function.",
    );
  }
}

function readLogicalId({ node, stack }: LambdaFunction): string {
  const { defaultChild } = node;
  return CfnResource.isCfnResource(defaultChild) ? stack.getLogicalId(defaultChild) : node.id;
}
