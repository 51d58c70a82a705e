import { SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import type { JobQueue } from "#lib/slack/wire/job.ts";

/** The longest that SQS lets a message wait. */
const longestDelaySeconds = 900;

/** Jobs on an SQS queue, each as JSON. */
export function sqsJobQueue(client: SQSClient, { url }: { readonly url: string }): JobQueue {
  return {
    async send(job, delaySeconds = 0) {
      const DelaySeconds = Math.min(Math.ceil(delaySeconds), longestDelaySeconds);
      await client.send(
        new SendMessageCommand({ QueueUrl: url, MessageBody: JSON.stringify(job), DelaySeconds }),
      );
    },
  };
}
