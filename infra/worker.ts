import { Duration } from "aws-cdk-lib";
import type { TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { SqsEventSource } from "aws-cdk-lib/aws-lambda-event-sources";
import { Construct } from "constructs";
import { jobQueueShape, type WorkEnv } from "#lib/config.ts";
import { BundledFunction } from "./bundled-function.ts";
import type { JobQueue } from "./job-queue.ts";
import type { Secrets } from "./secrets.ts";

export interface WorkerProps {
  readonly bundle: string;
  readonly table: TableV2;
  readonly jobs: JobQueue;
  readonly secrets: Secrets;
}

const memoryMegabytes = 512;
/** How many batches are worked on at once: Slack takes about one message a second and channel. */
const maxConcurrency = 5;

/** The function behind the queue: it answers mentions and whatever else takes longer than Slack waits. */
export class Worker extends Construct {
  constructor(scope: Construct, id: string, { bundle, table, jobs, secrets }: WorkerProps) {
    super(scope, id);
    const { queue, deadLetters } = jobs;
    const worker = new BundledFunction(this, "Work", {
      bundle,
      description: "AI Cost: answers mentions and direct messages",
      memoryMegabytes,
      timeout: Duration.seconds(jobQueueShape.workSeconds),
      environment: {
        TABLE_NAME: table.tableName,
        QUEUE_URL: queue.queueUrl,
        DEAD_LETTER_QUEUE_URL: deadLetters.queueUrl,
        SLACK_BOT_TOKEN: secrets.botToken.secretValue.unsafeUnwrap(),
        ANSWER_ID_KEY: secrets.answerIdKey.secretValue.unsafeUnwrap(),
      } satisfies WorkEnv,
    });
    table.grant(
      worker.lambda,
      "dynamodb:GetItem",
      "dynamodb:PutItem",
      "dynamodb:UpdateItem",
      "dynamodb:Query",
    );
    queue.grantSendMessages(worker.lambda);
    deadLetters.grantSendMessages(worker.lambda);
    worker.lambda.addEventSource(
      new SqsEventSource(queue, { batchSize: 10, reportBatchItemFailures: true, maxConcurrency }),
    );
  }
}
