import type { Answer } from "#lib/answer/answer.ts";
import { type DigestAsker, type DigestDesk, type DigestQuery, digestReply } from "./digest-query.ts";
import type { Subscription } from "./subscription.ts";
import { digestWords } from "./words.ts";

/** As many as a message holds; the others are counted. */
const most = 20;

/** The subscriptions that concern the asker, in a channel or alone: a list is no way to learn of other channels. */
export async function listDigests(query: DigestQuery, asker: DigestAsker, desk: DigestDesk): Promise<Answer> {
  const words = digestWords(asker.locale);
  const [all, suspension] = await Promise.all([
    desk.subscriptions.listOf(asker.team),
    desk.suspensions.get(asker.team),
  ]);
  const shown = all.filter((one) => one.status !== "ended" && isAsked(one, query, asker)).sort(byNextDue);
  if (shown.length === 0)
    return digestReply("list", asker, { text: [words.noneAtAll], examples: words.examples });
  const lines = shown.slice(0, most).map((one) => `• ${words.line(one)}`);
  const suspended = suspension?.status === "suspended" ? [words.suspended(suspension.code)] : [];
  const others = shown.length > most ? [words.others(shown.length - most)] : [];
  return digestReply("list", asker, {
    text: [...suspended, ...lines, ...others],
    examples: words.afterSubscribing,
  });
}

/**
 * In a channel, that channel's and the asker's own; in a direct message, and where a person's or the workspace's are asked
 * for, those too that the asker set up.
 */
function isAsked(
  { id, owner, scope }: Subscription,
  query: DigestQuery,
  { user, channel }: DigestAsker,
): boolean {
  if (query.scope === "channel" && channel !== undefined) return id === channel;
  if (id === user || id === channel) return true;
  const isOfAll = channel === undefined || query.scope === "user" || query.scope === "workspace";
  return isOfAll && scope === "channel" && owner === user;
}

/** The next first; those that are paused last. */
function byNextDue({ nextDueAt: a = "~" }: Subscription, { nextDueAt: b = "~" }: Subscription): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
