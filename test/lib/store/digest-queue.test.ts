import { ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LocalQueues, queueRegion, startQueues } from "#functions/local/aws/queues.ts";
import { DigestJob } from "#lib/digest/digest-ports.ts";
import { sqsDigestQueue } from "#lib/store/digest-queue.ts";

describe(sqsDigestQueue, () => {
  let queues: LocalQueues;
  let client: SQSClient;
  beforeAll(async () => {
    queues = await startQueues();
    const credentials = { accessKeyId: "local", secretAccessKey: "local" };
    client = new SQSClient({ endpoint: queues.address, region: queueRegion, credentials });
  });
  afterAll(async () => {
    client.destroy();
    await queues.stop();
  });

  const receiveAll = async () => {
    const jobs: DigestJob[] = [];
    for (;;) {
      const ask = new ReceiveMessageCommand({ QueueUrl: queues.jobs, MaxNumberOfMessages: 10 });
      const { Messages = [] } = await client.send(ask);
      if (Messages.length === 0) return jobs;
      jobs.push(...Messages.map(({ Body = "" }) => DigestJob.parse(JSON.parse(Body))));
    }
  };

  it("brings every job of many, each once, and holds back those with a delay", async () => {
    const jobs = Array.from({ length: 23 }, (_, at) => ({
      kind: "digest" as const,
      team: "T1",
      subscription: `C${at}`,
      week: "2026-W48",
      dueAt: "2026-11-24T02:45:00.000Z",
    }));
    const queue = sqsDigestQueue(client, { url: queues.jobs });
    await queue.send([]);
    await queue.send(jobs);
    await queue.send(jobs.slice(0, 1), { delaySeconds: 900 });
    const received = await receiveAll();
    expect(received.map(({ subscription }) => subscription).sort()).toEqual(
      jobs.map(({ subscription }) => subscription).sort(),
    );
  });

  it("fails where the queue does", async () => {
    const nowhere = sqsDigestQueue(client, { url: `${queues.address}/000000000000/nowhere` });
    await expect(
      nowhere.send([{ kind: "digest", team: "T1", subscription: "C1", week: "w", dueAt: "d" }]),
    ).rejects.toThrow();
  });
});
