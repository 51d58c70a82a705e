import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { DeleteMessageCommand, type Message, ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { createSqsServer } from "local-aws-sqs";
import * as z from "zod/mini";
import { freePort } from "#functions/local/ports.ts";
import { jobQueueShape } from "#lib/config.ts";
import type { FunctionProcess } from "./function-process.ts";

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

export interface QueuePoller {
  /** whether the function has messages in its hands */
  isHanding(): boolean;
  stop(): Promise<void>;
}

interface PollerParts {
  /** of the SQS API */
  readonly address: string;
  readonly queueUrl: string;
  readonly work: Pick<FunctionProcess, "invoke">;
}

const mostMessages = 10;
const betweenPollsMilliseconds = 50;
/** The local SQS requires credentials and ignores their values. */
const credentials = { accessKeyId: "local", secretAccessKey: "local" };

const BatchResponse = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })) });

/**
 * What Lambda does between a queue and a function: batches are handed over, messages that the function did not report
 * as failed are deleted, and the rest comes back after its visibility timeout. A function that dies fails its batch.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
 */
export function pollQueue(parts: PollerParts): QueuePoller {
  const { address, queueUrl } = parts;
  const client = new SQSClient({ endpoint: address, region: queueRegion, credentials });
  const stopping = new AbortController();
  const receive = new ReceiveMessageCommand({
    QueueUrl: queueUrl,
    MaxNumberOfMessages: mostMessages,
    AttributeNames: ["All"],
    MessageAttributeNames: ["All"],
  });
  const batches = new Set<Promise<void>>();
  const poll = async () => {
    while (!stopping.signal.aborted) {
      const { Messages = [] } = await client.send(receive);
      if (Messages.length > 0) {
        const batch = handOver(client, parts, Messages).finally(() => batches.delete(batch));
        batches.add(batch);
      }
      await wait(betweenPollsMilliseconds, undefined, { ref: false });
    }
  };
  const polling = poll();
  return {
    isHanding: () => batches.size > 0,
    async stop() {
      stopping.abort();
      await polling;
      await Promise.all(batches);
      client.destroy();
    },
  };
}

async function handOver(
  client: SQSClient,
  { queueUrl, work }: PollerParts,
  messages: readonly Message[],
): Promise<void> {
  const response = await work.invoke(buildSqsEvent(queueUrl, messages)).catch(() => undefined);
  const { data } = BatchResponse.safeParse(response);
  if (data === undefined) return;
  const failed = data.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
  const done = messages.filter(({ MessageId = "" }) => !failed.includes(MessageId));
  await Promise.all(
    done.map(({ ReceiptHandle }) =>
      client.send(new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle })),
    ),
  );
}

function buildSqsEvent(queueUrl: string, messages: readonly Message[]) {
  return {
    Records: messages.map(({ MessageId, ReceiptHandle, Body, Attributes, MD5OfBody }) => ({
      messageId: MessageId,
      receiptHandle: ReceiptHandle,
      body: Body,
      attributes: Attributes,
      messageAttributes: {},
      md5OfBody: MD5OfBody,
      eventSource: "aws:sqs",
      eventSourceARN: `arn:aws:sqs:${queueRegion}:${new URL(queueUrl).pathname.slice(1).replace("/", ":")}`,
      awsRegion: queueRegion,
    })),
  };
}
