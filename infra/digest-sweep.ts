import { Duration } from "aws-cdk-lib";
import type { TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { Schedule, ScheduleExpression } from "aws-cdk-lib/aws-scheduler";
import { LambdaInvoke } from "aws-cdk-lib/aws-scheduler-targets";
import { Construct } from "constructs";
import type { SweepEnv } from "#lib/config.ts";
import { BundledFunction } from "./bundled-function.ts";
import type { JobQueue } from "./job-queue.ts";

export interface DigestSweepProps {
  readonly bundle: string;
  readonly table: TableV2;
  readonly jobs: JobQueue;
}

const memoryMegabytes = 512;
/** The next sweep comes after a quarter of an hour, and two at once do no harm. */
const timeout = Duration.minutes(5);
const everyQuarter = ScheduleExpression.cron({ minute: "0/15" });

/** The function that hands digests that are due to the worker's queue, and what calls it. */
export class DigestSweep extends Construct {
  constructor(scope: Construct, id: string, { bundle, table, jobs }: DigestSweepProps) {
    super(scope, id);
    const sweep = new BundledFunction(this, "Sweep", {
      bundle,
      description: "AI Cost: hands the digests that are due to the queue",
      memoryMegabytes,
      timeout,
      environment: {
        TABLE_NAME: table.tableName,
        QUEUE_URL: jobs.queue.queueUrl,
      } satisfies SweepEnv,
    });
    table.grant(sweep.lambda, "dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query");
    jobs.queue.grantSendMessages(sweep.lambda);

    new Schedule(this, "Quarterly", {
      description: "AI Cost: the sweep of digests that are due",
      schedule: everyQuarter,
      target: new LambdaInvoke(sweep.lambda, { retryAttempts: 2, maxEventAge: Duration.minutes(10) }),
    });
  }
}
