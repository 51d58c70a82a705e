import { setTimeout as wait } from "node:timers/promises";
import { DeleteMessageCommand, type Message, ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import * as z from "zod/mini";
import type { FunctionProcess } from "./function-process.ts";
import { queueRegion } from "./queues.ts";

export interface QueuePoller {
  /** whether the function has messages in its hands */
  isHanding(): boolean;
  stop(): Promise<void>;
}

export interface PollerParts {
  /** of the SQS API */
  readonly address: string;
  readonly queueUrl: string;
  readonly work: Pick<FunctionProcess, "invoke">;
}

const mostMessages = 10;
const betweenPollsMilliseconds = 50;
/** Any would do: the local SQS asks for credentials and does not look at them. */
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
  const response = await work.invoke(sqsEvent(queueUrl, messages)).catch(() => undefined);
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

function sqsEvent(queueUrl: string, messages: readonly Message[]) {
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
