import { WebClient } from "@slack/web-api";
import type { Answering } from "#lib/answer/answering.ts";
import type { FrontEnv } from "#lib/config.ts";
import { withDigests } from "#lib/digest/with-digests.ts";
import { isMemberOf, type SlackCall, zoneOfUser } from "#lib/slack/look-up.ts";
import { sqsDigestQueue } from "#lib/store/digest-queue.ts";
import { openDocumentClient } from "#lib/store/document-client.ts";
import { openQueueClient } from "#lib/store/queue-client.ts";
import { dynamoSubscriptions } from "#lib/store/subscriptions.ts";
import { dynamoSuspensions } from "#lib/store/suspensions.ts";
import type { CommandAsker } from "./on-command.ts";

/** Slack waits 3 seconds for us in all. */
const timeoutMilliseconds = 1000;

export type DigestsEnv = Pick<FrontEnv, "TABLE_NAME" | "QUEUE_URL" | "SLACK_API_URL">;

/** Answers about digests besides the others. Few ask: this file is loaded by the first question about digests. */
export function openDigests(
  env: DigestsEnv,
  { token, now }: { readonly token: () => Promise<string>; readonly now: () => Date },
) {
  const db = openDocumentClient({ timeoutMilliseconds });
  const slack = new WebClient(undefined, {
    ...(env.SLACK_API_URL !== undefined && { slackApiUrl: env.SLACK_API_URL }),
    retryConfig: { retries: 0 },
    timeout: timeoutMilliseconds,
    rejectRateLimitedCalls: true,
  });
  const call: SlackCall = async (method, args) => slack.apiCall(method, { ...args, token: await token() });
  const options = { table: env.TABLE_NAME, now };
  const desk = {
    subscriptions: dynamoSubscriptions(db, options),
    suspensions: dynamoSuspensions(db, options),
    queue: sqsDigestQueue(openQueueClient({ timeoutMilliseconds }), { url: env.QUEUE_URL }),
    now,
    isMember: (_: string, channel: string) => isMemberOf(call, channel),
  };
  return (answering: Answering, asker: CommandAsker): Answering =>
    withDigests(answering, { asker, desk, zoneOf: (user) => zoneOfUser(call, user) });
}
