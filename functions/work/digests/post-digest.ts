import type { WebClient } from "@slack/web-api";
import { failureOf } from "#functions/work/slack/slack-outcome.ts";
import type { DigestPost, PostOutcome } from "#lib/digest/digest-ports.ts";
import type { Log } from "#lib/log.ts";
import { digestRule } from "#lib/once/slack-codes.ts";
import { Query } from "#lib/query/query.ts";
import { isDirect } from "#lib/slack/card/card-actions.ts";
import { digestButtons } from "#lib/slack/digest/digest-buttons.ts";
import { type DigestDrawing, digestMessage } from "#lib/slack/digest/digest-message.ts";
import type { ThreadMemory } from "#lib/slack/wire/thread-memory.ts";

/** The type under which a digest carries its key, unseen. */
export const digestEventType = "aicost_digest";

export interface PostDigestParts {
  /** where it is kept what the threads of digests are about */
  readonly memory: ThreadMemory;
  /** under which buttons are sealed */
  readonly key: string;
  /** `https://` and a host, where charts are served; absent: nowhere */
  readonly chartBase?: string | undefined;
  readonly log: Pick<Log, "warn">;
}

type Sent = { readonly kind: "posted"; readonly ts: string; readonly channel: string };
type Outcome = Sent | Exclude<PostOutcome, { kind: "posted" }>;

/**
 * Post a digest with its picture and its chart; where Slack refuses the blocks, without the picture, which it may not have
 * been able to fetch, then with a table in the chart's place, else in text alone where that was refused before. A refusal
 * is certain: nothing is posted twice.
 */
export async function postDigest(
  slack: WebClient,
  post: DigestPost,
  parts: PostDigestParts,
): Promise<PostOutcome> {
  const [first, ...others] = drawingsOf(post, parts);
  let sent = await send(slack, post, first);
  const refusals: string[] = [];
  for (const drawing of others) {
    if (sent.kind !== "refused" || digestRule(sent.code).week !== "plain") break;
    refusals.push(sent.code);
    sent = await send(slack, post, drawing);
  }
  const outcome = await concludePost(sent, post, parts);
  return outcome.kind === "posted" && refusals.length > 0 ? { ...outcome, refusals } : outcome;
}

/** How a digest is tried, the fullest first; in text alone where all that was refused before. */
function drawingsOf(post: DigestPost, { key, chartBase }: PostDigestParts): readonly DigestDrawing[] {
  const { digest, isTextOnly } = post;
  if (isTextOnly) return [];
  const plain = { movers: "chart", buttons: buttonsOf(post, key) } as const;
  const hasPicture = chartBase !== undefined && digest.picture !== undefined;
  return [
    ...(hasPicture ? [{ ...plain, chartBase }] : []),
    plain,
    ...(digest.movers.length > 0 ? [{ ...plain, movers: "table" as const }] : []),
  ];
}

/** Those who get a digest may change it; under a preview the buttons are about what was previewed, if there is that. */
function buttonsOf({ key, subscription, digest: { locale } }: DigestPost, sealKey: string) {
  if (subscription.status !== "active") return [];
  const scope = key.subscription === subscription.id ? subscription.scope : "channel";
  const ref = { digest: { scope, id: key.subscription }, locale };
  return [digestButtons(["edit", "pause", "unsubscribe"], ref, { teamId: key.team, key: sealKey })];
}

/** @param drawing absent: in text alone */
async function send(
  slack: WebClient,
  { key, subscription, digest }: DigestPost,
  drawing: DigestDrawing | undefined,
): Promise<Outcome> {
  const { team, subscription: id, week } = key;
  const { text, blocks } = digestMessage(digest, drawing);
  try {
    const { ts, channel = subscription.id } = await slack.chat.postMessage({
      channel: subscription.id,
      text,
      ...(drawing !== undefined && { blocks: [...blocks] }),
      unfurl_links: false,
      unfurl_media: false,
      metadata: { event_type: digestEventType, event_payload: { team, subscription: id, week } },
    });
    return ts === undefined ? { kind: "lost", code: "timeout" } : { kind: "posted", ts, channel };
  } catch (error) {
    return failureOf(error);
  }
}

async function concludePost(
  outcome: Outcome,
  post: DigestPost,
  parts: PostDigestParts,
): Promise<PostOutcome> {
  if (outcome.kind !== "posted") return outcome;
  await remember(outcome, post, parts);
  return { kind: "posted", ts: outcome.ts };
}

/** Whoever asks on in the thread asks about the digest; that it is posted does not depend on it. */
async function remember(
  { ts, channel }: Sent,
  { key, digest: { asked, locale } }: DigestPost,
  { memory, log }: PostDigestParts,
): Promise<void> {
  const query = Query.safeParse(asked);
  if (!query.success) return;
  const about = { query: query.data, locale };
  const outside = isDirect(channel) ? [{ teamId: key.team, channel }] : [];
  try {
    for (const conversation of [{ teamId: key.team, channel, threadTs: ts }, ...outside])
      await memory.keep(conversation, about);
  } catch (error) {
    log.warn("digest not remembered", { error: error instanceof Error ? error.name : typeof error });
  }
}
