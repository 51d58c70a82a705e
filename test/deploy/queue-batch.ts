import { type Message, ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { type LocalQueues, queueRegion } from "#functions/local/aws/queues.ts";

const credentials = { accessKeyId: "local", secretAccessKey: "local" };

/** What waits on a queue, its reasons with it; it is not there afterwards for as long as a worker would have it. */
export async function receive({ address }: LocalQueues, queueUrl: string): Promise<readonly Message[]> {
  const client = new SQSClient({ endpoint: address, region: queueRegion, credentials });
  try {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({
        QueueUrl: queueUrl,
        MaxNumberOfMessages: 10,
        MessageAttributeNames: ["All"],
      }),
    );
    return Messages;
  } finally {
    client.destroy();
  }
}

/** The event in which Lambda hands a batch of bodies to a function, each under its id, received for the first time. */
export function batchOf(bodies: Readonly<Record<string, string>>) {
  return {
    Records: Object.entries(bodies).map(([messageId, body]) => ({
      messageId,
      body,
      receiptHandle: messageId,
      attributes: { ApproximateReceiveCount: "1", SentTimestamp: String(Date.now()) },
      messageAttributes: {},
      eventSource: "aws:sqs",
      eventSourceARN: `arn:aws:sqs:${queueRegion}:000000000000:jobs`,
      awsRegion: queueRegion,
    })),
  };
}
