import { execFile } from "node:child_process";
import { promisify } from "node:util";
import {
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { expect } from "vitest";
import { type LocalQueues, type QueuePoller, queueRegion } from "#functions/local/aws/queues.ts";

/** Messages that can be had now, that somebody has, and that wait for their delay to end. */
const counted = [
  "ApproximateNumberOfMessages",
  "ApproximateNumberOfMessagesNotVisible",
  "ApproximateNumberOfMessagesDelayed",
] as const;

/** What a test does to the queues of a running bot, and sees of them. */
export interface QueueHandles {
  /** Put a message on the queue, whatever it says. */
  enqueue(body: string): Promise<void>;
  /** the reasons of the dead letters that are there */
  deadLetters(): Promise<readonly string[]>;
  /** `npm run redrive`, and what it prints */
  redrive(): Promise<string>;
  /** Resolves when no message is on the queue, waiting ones among them, and the worker has none in its hands. */
  settled(): Promise<void>;
}

/** @param env of the functions, in which their queues are named */
export function queueHandles(
  queues: LocalQueues,
  { env, poller }: { readonly env: Readonly<Record<string, string>>; readonly poller: QueuePoller },
): QueueHandles {
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const sqs = new SQSClient({ endpoint: queues.address, region: queueRegion, credentials });
  const countOf = async (QueueUrl: string) => {
    const { Attributes = {} } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [...counted] }),
    );
    return counted.reduce((sum, name) => sum + Number(Attributes[name] ?? 0), 0);
  };
  return {
    async enqueue(body: string) {
      await sqs.send(new SendMessageCommand({ QueueUrl: queues.jobs, MessageBody: body }));
    },
    async deadLetters() {
      const { Messages = [] } = await sqs.send(
        new ReceiveMessageCommand({
          QueueUrl: queues.deadLetters,
          MaxNumberOfMessages: 10,
          MessageAttributeNames: ["All"],
          VisibilityTimeout: 0,
        }),
      );
      const byId = new Map(Messages.map((message) => [message.MessageId, message]));
      return [...byId.values()].map(({ MessageAttributes }) => MessageAttributes?.Reason?.StringValue ?? "");
    },
    async redrive() {
      const { stdout } = await promisify(execFile)(process.execPath, ["functions/cli/redrive.ts"], { env });
      return stdout;
    },
    async settled() {
      const left = async () => (poller.isHanding() ? 1 : 0) + (await countOf(queues.jobs));
      await expect.poll(left, { timeout: 15_000 }).toBe(0);
    },
  };
}
