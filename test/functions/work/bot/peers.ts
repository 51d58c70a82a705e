import { createServer } from "node:http";
import { expect } from "vitest";
import type { FunctionProcess } from "#functions/local/aws/function-process.ts";
import { buildHttpApiEvent, readHttpApiResult } from "#functions/local/aws/http-api-event.ts";
import { type LocalQueues, pollQueue, type QueuePoller, startQueues } from "#functions/local/aws/queues.ts";
import { startClock } from "#functions/local/clock.ts";
import { listen } from "#functions/local/ports.ts";
import { type SlackDouble, startSlackDouble } from "#functions/local/slack/slack-double.ts";
import { type LocalTable, startLocalTable } from "#test/functions/slack/local-table.ts";
import { signingSecret } from "#test/functions/slack/signed-request.ts";

/** What stands around the functions while one test runs: nothing of an earlier test is in it. */
export interface Peers {
  readonly slack: SlackDouble;
  readonly table: LocalTable;
  readonly queues: LocalQueues;
  readonly poller: QueuePoller;
  /** @throws when any message that was sent is not as Slack takes it, and as we want it */
  stop(): Promise<void>;
}

export interface PeerParts {
  readonly front: Pick<FunctionProcess, "invoke">;
  readonly work: Pick<FunctionProcess, "invoke">;
  /** how fast the time of Slack passes, for the retries of deliveries and the age of what Slack hands out */
  readonly speed: number;
  readonly hasPostLimit: boolean;
  /** where every `response_url` begins */
  readonly responseOrigin: () => string;
  /** the time of Slack, in Unix milliseconds */
  readonly now: () => number;
}

/** How long a message that was handed out stays away: about as long as the worker takes when the machine is busy. */
const visibilitySeconds = 2;

export async function startPeers(parts: PeerParts): Promise<Peers> {
  const { front, work, speed, hasPostLimit, responseOrigin, now } = parts;
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    const result = await front
      .invoke(buildHttpApiEvent(request, body))
      .then(readHttpApiResult, () => undefined);
    if (result === undefined) return response.writeHead(502).end();
    response.writeHead(result.statusCode, { ...result.headers }).end(result.body);
  });
  const door = `${await listen(server, 0)}/slack/events`;
  const table = await startLocalTable();
  const queues = await startQueues({ visibilitySeconds });
  const slack = await startSlackDouble({
    signingSecret,
    appUrl: () => door,
    clock: startClock(speed),
    hasPostLimit,
    responseOrigin,
    now,
  });
  const poller = pollQueue({ address: queues.address, queueUrl: queues.jobs, work });
  return {
    slack,
    table,
    queues,
    poller,
    async stop() {
      await poller.stop();
      server.closeAllConnections();
      server.close();
      await slack.stop();
      await queues.stop();
      await table.stop();
      expect(slack.faults).toEqual([]);
    },
  };
}
