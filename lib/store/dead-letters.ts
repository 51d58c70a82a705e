import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import type { DeadLetters } from "#lib/slack/wire/job.ts";

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
  /** whether it came among the dead letters after this began, and was left there */
  readonly isLeft: boolean;
}

export interface Redrive {
  /** the dead letters */
  readonly from: string;
  /** the queue that they came from */
  readonly to: string;
  /** Unix milliseconds: what was sent later is what the worker has just refused again */
  readonly beganAt: number;
}

/**
 * Put every dead letter back on the queue that it came from, as SQS gives them, and leave what comes back meanwhile.
 *
 * A letter is deleted after it was sent: one that is interrupted is there twice, and the worker does it once.
 */
export async function* redriveDeadLetters(client: SQSClient, redrive: Redrive): AsyncGenerator<Redriven> {
  const left = new Map<string, Message>();
  for (;;) {
    const letters = await receiveLetters(client, redrive.from);
    const unseen = letters.filter(({ MessageId = "" }) => !left.has(MessageId));
    if (unseen.length === 0) break;
    for (const letter of unseen) {
      const isLeft = isLater(letter, redrive);
      if (isLeft) left.set(letter.MessageId ?? "", letter);
      else await moveLetter(client, letter, redrive);
      yield { reason: letter.MessageAttributes?.[reasonName]?.StringValue, isLeft };
    }
  }
  await showAgain(client, redrive.from, [...left.values()]);
}

function isLater({ Attributes }: Message, { beganAt }: Redrive): boolean {
  return !(Number(Attributes?.SentTimestamp) < beganAt);
}

async function receiveLetters(client: SQSClient, from: string): Promise<readonly Message[]> {
  const { Messages = [] } = await client.send(
    new ReceiveMessageCommand({
      QueueUrl: from,
      MaxNumberOfMessages: 10,
      MessageAttributeNames: [reasonName],
      // `SentTimestamp` is among them; stand-ins of SQS do not know the newer name of this.
      AttributeNames: ["All"],
      WaitTimeSeconds: 1,
    }),
  );
  return Messages;
}

async function moveLetter(
  client: SQSClient,
  { Body = "", ReceiptHandle }: Message,
  { from, to }: Redrive,
): Promise<void> {
  await client.send(new SendMessageCommand({ QueueUrl: to, MessageBody: Body }));
  await client.send(new DeleteMessageCommand({ QueueUrl: from, ReceiptHandle }));
}

/** What was received stays out of sight for a while: what is left is to be seen, by the alarm too. */
async function showAgain(client: SQSClient, from: string, letters: readonly Message[]): Promise<void> {
  for (const { ReceiptHandle } of letters) {
    await client.send(
      new ChangeMessageVisibilityCommand({ QueueUrl: from, ReceiptHandle, VisibilityTimeout: 0 }),
    );
  }
}
