import { CfnOutput, Duration } from "aws-cdk-lib";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { jobQueueShape } from "#lib/config.ts";
import { acceptFinding } from "./accept-finding.ts";

/** What the front function leaves to the worker, and beside it what could not be done. */
export class JobQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const encryption = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };
    this.deadLetters = new Queue(this, "DeadLetters", { ...encryption, retentionPeriod: Duration.days(14) });
    acceptFinding(
      this.deadLetters,
      "Serverless::Serverless-SQSRedrivePolicy",
      "This is where it ends: an alarm watches it.",
    );
    this.queue = new Queue(this, "Queue", {
      ...encryption,
      visibilityTimeout: Duration.seconds(jobQueueShape.visibilitySeconds),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: jobQueueShape.mostReceives },
    });
    new CfnOutput(this, "Url", { value: this.queue.queueUrl });
    new CfnOutput(this, "DeadLettersUrl", { value: this.deadLetters.queueUrl });
  }
}
