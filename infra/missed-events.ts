import { Duration } from "aws-cdk-lib";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { acceptFinding } from "./accept-finding.ts";

/** Calls of the scheduler that could not be delivered, or that a function failed at until it was not tried again. */
export class MissedEvents extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.queue = new Queue(this, "Queue", {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    acceptFinding(
      this.queue,
      "Serverless::Serverless-SQSRedrivePolicy",
      "This is where it ends: an alarm watches it.",
    );
  }
}
