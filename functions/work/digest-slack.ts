import type { WebClient } from "@slack/web-api";
import type { DigestSlack, FindOutcome } from "#lib/digest/digest-ports.ts";
import type { PublicationKey } from "#lib/digest/publication.ts";
import type { Subscription } from "#lib/digest/subscription.ts";
import { digestEventType, type PostDigestParts, postDigest } from "./post-digest.ts";
import { failureOf } from "./slack-outcome.ts";

/** A channel with more messages than so many pages since the digest was due is not read to the end. */
const mostPages = 5;
/** Slack's clock and ours may differ. */
const clockSeconds = 60;

/** Digests posted, looked for and spoken of by Slack's Web API. */
export function createDigestSlack(slack: WebClient, parts: PostDigestParts): DigestSlack {
  return {
    post: (post) => postDigest(slack, post, parts),
    async find(key, subscription, since) {
      try {
        return await look(slack, key, { channel: await channelOf(slack, subscription), since });
      } catch (error) {
        return failureOf(error);
      }
    },
    async tell(to, subscription, text) {
      const admin = to === "admin" ? await adminOf(slack) : undefined;
      try {
        const { ts } = await slack.chat.postMessage({ channel: admin ?? subscription.owner, text });
        return ts === undefined ? { kind: "lost", code: "timeout" } : { kind: "posted", ts };
      } catch (error) {
        return failureOf(error);
      }
    },
  };
}

interface Place {
  readonly channel: string;
  /** ISO 8601 */
  readonly since: string;
}

async function look(slack: WebClient, key: PublicationKey, { channel, since }: Place): Promise<FindOutcome> {
  const oldest = String(Date.parse(since) / 1000 - clockSeconds);
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const { messages = [], response_metadata } = await slack.conversations.history({
      channel,
      oldest,
      limit: 200,
      include_all_metadata: true,
      ...(cursor && { cursor }),
    });
    const found = messages.find(({ metadata }) => isOf(metadata, key));
    if (found?.ts !== undefined) return { kind: "found", ts: found.ts };
    cursor = response_metadata?.next_cursor;
    if (!cursor) return { kind: "absent" };
  }
  return { kind: "refused", code: "too_many_messages" };
}

function isOf(
  metadata: { readonly event_type?: string; readonly event_payload?: unknown } | undefined,
  { team, subscription, week }: PublicationKey,
): boolean {
  const payload = Object(metadata?.event_payload);
  return (
    metadata?.event_type === digestEventType &&
    payload.team === team &&
    payload.subscription === subscription &&
    payload.week === week
  );
}

/** Of a person, the direct conversation with the bot. */
async function channelOf(slack: WebClient, { scope, id }: Subscription): Promise<string> {
  if (scope === "channel") return id;
  const { channel } = await slack.conversations.open({ users: id });
  return channel?.id ?? id;
}

/** The first admin of the workspace that Slack names; absent where the bot may not ask. */
async function adminOf(slack: WebClient): Promise<string | undefined> {
  const { members = [] } = await slack.users.list({ limit: 200 }).catch((error: unknown) => {
    failureOf(error);
    return { members: [] };
  });
  return members.find(({ is_admin, deleted }) => is_admin === true && deleted !== true)?.id;
}
