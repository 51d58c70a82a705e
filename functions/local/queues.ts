import { once } from "node:events";
import { createSqsServer } from "local-aws-sqs";
import { jobQueueShape } from "#lib/config.ts";
import { freePort } from "./ports.ts";

export interface LocalQueues {
  /** of the SQS API */
  readonly address: string;
  readonly jobs: string;
  readonly deadLetters: string;
  stop(): Promise<void>;
}

export const queueRegion = "eu-west-1";
const accountId = "000000000000";
const names = { jobs: "jobs", deadLetters: "dead-letters" };
const fourteenDaysSeconds = 14 * 86_400;

/**
 * The worker's queue and its dead letters, in an SQS of this process, in memory.
 *
 * @param options.visibilitySeconds how long a message that was handed out stays away; absent: as it is deployed
 */
export async function startQueues({
  visibilitySeconds = jobQueueShape.visibilitySeconds,
}: {
  readonly visibilitySeconds?: number;
} = {}): Promise<LocalQueues> {
  const port = await freePort();
  const redrive = {
    deadLetterTargetArn: `arn:aws:sqs:${queueRegion}:${accountId}:${names.deadLetters}`,
    maxReceiveCount: jobQueueShape.mostReceives,
  };
  const server = await createSqsServer({
    port,
    hostname: "127.0.0.1",
    region: queueRegion,
    accountId,
    queues: [
      { QueueName: names.deadLetters, Attributes: { MessageRetentionPeriod: fourteenDaysSeconds } },
      {
        QueueName: names.jobs,
        Attributes: { VisibilityTimeout: visibilitySeconds, RedrivePolicy: JSON.stringify(redrive) },
      },
    ],
  });
  const address = `http://127.0.0.1:${port}`;
  return {
    address,
    jobs: `${address}/${accountId}/${names.jobs}`,
    deadLetters: `${address}/${accountId}/${names.deadLetters}`,
    async stop() {
      server.closeAllConnections();
      if (!server.listening) return;
      const closed = once(server, "close");
      server.close();
      await closed;
    },
  };
}
