import { Duration } from "aws-cdk-lib";
import { ScheduleExpression } from "aws-cdk-lib/aws-scheduler";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { SweepEnv } from "#lib/config.ts";
import { BundledFunction } from "./bundled-function.ts";
import type { JobQueue } from "./job-queue.ts";
import { ScheduledCall } from "./scheduled-call.ts";
import type { Table } from "./table.ts";

export interface DigestSweepProps {
  readonly bundle: string;
  readonly data: Table;
  /** where a call goes that came to nothing */
  readonly failures: IQueue;
  readonly jobs: JobQueue;
}

const memoryMegabytes = 512;
/** The next sweep comes after a quarter of an hour, and two at once do no harm. */
const timeout = Duration.minutes(5);
const everyQuarter = ScheduleExpression.cron({ minute: "0/15" });

/** The function that hands digests that are due to the worker's queue, and what calls it. */
export class DigestSweep extends Construct {
  readonly sweep: BundledFunction;

  constructor(scope: Construct, id: string, { bundle, data, jobs, failures }: DigestSweepProps) {
    super(scope, id);
    this.sweep = new BundledFunction(this, "Sweep", {
      bundle,
      description: "AI Cost: hands the digests that are due to the queue",
      memoryMegabytes,
      timeout,
      failures,
      environment: {
        TABLE_NAME: data.table.tableName,
        QUEUE_URL: jobs.queue.queueUrl,
      } satisfies SweepEnv,
    });
    data.grant(this.sweep.lambda, { actions: ["GetItem", "PutItem"], keys: ["digest#*", "digests#*"] });
    data.grantQueryOfDue(this.sweep.lambda);
    jobs.queue.grant(this.sweep.lambda, "sqs:SendMessage");

    new ScheduledCall(this, "Quarterly", {
      description: "AI Cost: the sweep of digests that are due",
      schedule: everyQuarter,
      lambda: this.sweep.lambda,
      retryAttempts: 2,
      maxEventAge: Duration.minutes(10),
      failures,
    });
  }
}
