import type { WebClient } from "@slack/web-api";
import { findMessages, TooManyMessagesError } from "#functions/work/slack/find-messages.ts";
import { failureOf } from "#functions/work/slack/slack-outcome.ts";
import type { DigestSlack, FindOutcome } from "#lib/digest/digest-ports.ts";
import type { PublicationKey } from "#lib/digest/publication.ts";
import type { Subscription } from "#lib/digest/subscription.ts";
import { digestEventType, type PostDigestParts, postDigest } from "./post-digest.ts";

/** Slack's clock and ours may differ. */
const clockSeconds = 60;

/** Posts digests, looks for them and notifies people of them by Slack's Web API. */
export function createDigestSlack(slack: WebClient, parts: PostDigestParts): DigestSlack {
  return {
    post: (post) => postDigest(slack, post, parts),
    async find(key, subscription, since) {
      try {
        return await look(slack, key, { channel: await channelOf(slack, subscription), since });
      } catch (error) {
        if (error instanceof TooManyMessagesError) return { kind: "refused", code: error.code };
        return failureOf(error);
      }
    },
    async notify(to, subscription, text) {
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

async function look(slack: WebClient, key: PublicationKey, place: Place): Promise<FindOutcome> {
  const since = String(Date.parse(place.since) / 1000 - clockSeconds);
  const [ts] = await findMessages(slack, { channel: place.channel, since }, (metadata) =>
    isOf(metadata, key),
  );
  return ts === undefined ? { kind: "absent" } : { kind: "found", ts };
}

interface Place {
  readonly channel: string;
  /** ISO 8601 */
  readonly since: string;
}

function isOf(
  { event_type, event_payload }: { readonly event_type?: string; readonly event_payload?: unknown },
  { team, subscription, week }: PublicationKey,
): boolean {
  const payload = Object(event_payload);
  return (
    event_type === digestEventType &&
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
