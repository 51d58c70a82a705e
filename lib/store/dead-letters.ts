import {
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import type { DeadLetters } from "#lib/slack/job-queue.ts";

/** The name of the attribute that says why a message is among the dead letters. */
const reasonName = "Reason";

/** Dead letters on an SQS queue; the reason is an attribute of the message. */
export function sqsDeadLetters(client: SQSClient, { url }: { readonly url: string }): DeadLetters {
  return {
    async put(body, reason) {
      const MessageAttributes = { [reasonName]: { DataType: "String", StringValue: reason } };
      await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: body, MessageAttributes }));
    },
  };
}

export interface Redriven {
  /** absent: SQS itself moved it, because the worker died over it too often */
  readonly reason: string | undefined;
}

/**
 * Put every dead letter back on the queue that it came from, oldest first as SQS gives them.
 *
 * A letter is deleted after it was sent: one that is interrupted is there twice, and the worker does it once.
 */
export async function* redriveDeadLetters(
  client: SQSClient,
  { from, to }: { readonly from: string; readonly to: string },
): AsyncGenerator<Redriven> {
  for (;;) {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({
        QueueUrl: from,
        MaxNumberOfMessages: 10,
        MessageAttributeNames: [reasonName],
        WaitTimeSeconds: 1,
      }),
    );
    if (Messages.length === 0) return;
    for (const { Body = "", ReceiptHandle, MessageAttributes } of Messages) {
      await client.send(new SendMessageCommand({ QueueUrl: to, MessageBody: Body }));
      await client.send(new DeleteMessageCommand({ QueueUrl: from, ReceiptHandle }));
      yield { reason: MessageAttributes?.[reasonName]?.StringValue };
    }
  }
}
