import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
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

/**
 * A client of the queues that gives up after this long, and after one more attempt.
 *
 * Region, credentials and endpoint come from the environment, as the AWS client reads them.
 */
export function openQueueClient({
  timeoutMilliseconds,
}: {
  readonly timeoutMilliseconds: number;
}): SQSClient {
  const requestHandler = { connectionTimeout: timeoutMilliseconds, requestTimeout: timeoutMilliseconds };
  return new SQSClient({ maxAttempts: 2, requestHandler });
}
