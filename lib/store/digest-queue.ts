import { SendMessageBatchCommand, type SQSClient } from "@aws-sdk/client-sqs";
import type { DigestQueue } from "#lib/digest/digest-ports.ts";

/** The most that SQS takes at once. */
const mostInBatch = 10;

/** Jobs of digests on an SQS queue, each as JSON, ten at a time. */
export function sqsDigestQueue(client: SQSClient, { url }: { readonly url: string }): DigestQueue {
  return {
    async send(jobs, { delaySeconds } = { delaySeconds: 0 }) {
      for (let at = 0; at < jobs.length; at += mostInBatch) {
        const Entries = jobs.slice(at, at + mostInBatch).map((job, place) => ({
          Id: String(place),
          MessageBody: JSON.stringify(job),
          DelaySeconds: delaySeconds,
        }));
        const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries }));
        if (Failed.length > 0)
          throw new Error(`The queue did not take ${Failed.length} jobs: ${Failed[0]?.Code}.`);
      }
    },
  };
}
