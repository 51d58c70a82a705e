import type { Answering } from "#lib/answer/answering.ts";
import type { DigestAnswersParts } from "#lib/digest/answer-digest.ts";
import type { PublishPorts } from "#lib/digest/digest-ports.ts";
import type { DigestQuery } from "#lib/digest/digest-query.ts";
import type { Subscription } from "#lib/digest/subscription.ts";
import { answerMessage, type Message } from "#lib/slack/card/answer-message.ts";
import { noteMessage } from "#lib/slack/card/card-message.ts";
import { digestButtonOf, digestButtons } from "#lib/slack/digest/digest-buttons.ts";
import type { PressJob } from "#lib/slack/wire/job.ts";
import type { DigestRef, Seal } from "#lib/slack/wire/seal-value.ts";
import type { DigestButton } from "#lib/words/english/digest-post.ts";
import { wordsInDetail } from "#lib/words/words-in-detail.ts";

export interface PressDigestParts {
  readonly digests: Pick<PublishPorts, "subscriptions">;
  /** answers that depend on who asks, and where */
  readonly answeringFor: (asker: DigestAnswersParts["asker"]) => Answering;
}

const intents: Readonly<Record<DigestButton, DigestQuery["intent"]>> = {
  edit: "digest.edit",
  pause: "digest.pause",
  unsubscribe: "digest.unsubscribe",
  resume: "digest.resume",
  undo: "digest.resume",
};
/** What takes back what was done. */
const back: Readonly<Partial<Record<DigestButton, DigestButton>>> = { pause: "resume", unsubscribe: "undo" };

/**
 * Do what a button under a digest says, and return what is told to who pressed it.
 *
 * Whoever reads a channel may change its digest, as they may by typing it there; elsewhere, such as under a preview or a
 * copy of the message, only who set it up may. Whoever set it up is told when somebody else pauses or ends it.
 */
export async function pressDigest(
  parts: PressDigestParts,
  job: PressJob,
  { ref, seal }: { readonly ref: DigestRef; readonly seal: Seal },
): Promise<Message> {
  const { digest, locale } = ref;
  const { teamId: team, user } = job;
  const words = wordsInDetail(locale).digestPost;
  const button = digestButtonOf(job.actionId);
  const subscription = await parts.digests.subscriptions.get(team, digest.id);
  if (button === undefined || subscription === undefined) return noteMessage(words.gone);
  if (!mayChange(job, subscription)) return noteMessage(words.notYours);
  const isChannel = digest.scope === "channel";
  const asker = isChannel
    ? { team, user, channel: digest.id }
    : { team, user: digest.id, channel: undefined };
  const query = { intent: intents[button], scope: digest.scope };
  const { answer } = await parts.answeringFor(asker)(query, locale);
  const { text, blocks } = answerMessage(answer);
  const undo = back[button];
  const buttons = undo === undefined ? [] : [digestButtons([undo], ref, seal)];
  return { text, blocks: [...blocks, ...buttons] };
}

function mayChange({ channel, user }: PressJob, { id, owner }: Subscription): boolean {
  return channel === id || user === id || user === owner;
}
