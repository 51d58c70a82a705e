import { CfnOutput, Duration } from "aws-cdk-lib";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { jobQueueShape } from "#lib/config.ts";
import { acceptFinding } from "./accept-finding.ts";

const encryption = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };
/** The longest that SQS keeps a message. */
const retentionPeriod = Duration.days(14);

/** The worker's queue and its dead letters. */
export class JobQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.deadLetters = new Queue(this, "DeadLetters", { ...encryption, retentionPeriod });
    acceptLastQueue(this.deadLetters);
    this.queue = new Queue(this, "Queue", {
      ...encryption,
      visibilityTimeout: Duration.seconds(jobQueueShape.visibilitySeconds),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: jobQueueShape.mostReceives },
    });
    new CfnOutput(this, "Url", { value: this.queue.queueUrl });
    new CfnOutput(this, "DeadLettersUrl", { value: this.deadLetters.queueUrl });
  }
}

/** The scheduler's calls that were not delivered, or that failed at every retry. */
export class MissedEvents extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.queue = new Queue(this, "Queue", {
      ...encryption,
      retentionPeriod,
    });
    acceptLastQueue(this.queue);
  }
}

/** A queue that no other queue takes failures from. */
function acceptLastQueue(queue: Queue): void {
  const reason = "This is where it ends: an alarm watches it.";
  acceptFinding(queue, "Serverless::Serverless-SQSRedrivePolicy", reason);
}
