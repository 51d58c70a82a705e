import { answerOnce, type OnceParts, type Outcome } from "#functions/work/answer-once.ts";
import type { Pictured } from "#functions/work/slack/build-card.ts";
import { isPosted } from "#functions/work/slack/find-messages.ts";
import { postMessage } from "#functions/work/slack/post-message.ts";
import { codeOf } from "#functions/work/slack/slack-outcome.ts";
import type { Log } from "#lib/log.ts";
import type { OwnClaim } from "#lib/once/claims.ts";
import { shareRule } from "#lib/once/slack-codes.ts";
import { noteMessage } from "#lib/slack/card/card-message.ts";
import type { PressJob } from "#lib/slack/wire/job.ts";
import type { AnswerRef } from "#lib/slack/wire/seal-value.ts";
import { wordsOf } from "#lib/words/words.ts";
import { pressWork, type ReplyParts, replyOnce } from "./reply-privately.ts";

export interface ShareParts extends OnceParts, ReplyParts {
  readonly log: Log;
}

/** What the presser is told where it is not posted. */
type ShareNote = NonNullable<ReturnType<typeof shareRule>> | "sharedBefore";

/** A person may share an answer again after a day. */
const reopensAfterMilliseconds = 86_400_000;
/** Slack's clock and ours may differ. */
const clockSeconds = 60;

/**
 * Post an answer to the channel where its button was pressed, once in a day for each person, however often it is pressed.
 *
 * Who presses again within the day is told so. Where the bot may not post, the presser is told, and may press again when
 * it may.
 */
export async function shareAnswer(
  parts: ShareParts,
  job: PressJob,
  {
    answerId,
    locale,
    post,
  }: Pick<AnswerRef, "answerId" | "locale"> & { readonly post: () => Promise<Pictured> },
): Promise<Outcome> {
  const { slack, log } = parts;
  const { teamId, channel, user, pressId } = job;
  const work = `share#${teamId}#${channel}#${user}#${answerId}`;
  const since = ({ firstAt }: OwnClaim) => String(firstAt / 1000 - clockSeconds);
  const say = (word: ShareNote) =>
    replyOnce(parts, { work: pressWork(job), job }, async () => ({
      message: noteMessage(wordsOf(locale).card[word]),
    }));
  try {
    return await answerOnce(parts, {
      work,
      job,
      by: pressId,
      reopensAfterMilliseconds,
      isSent: (mine) => isPosted(slack, { channel, work, since: since(mine) }),
      prepare: post,
      async send(message) {
        await postMessage(slack, log, { channel, work, message });
      },
      async whenDoneBefore(by) {
        if (by !== pressId) await say("sharedBefore");
      },
    });
  } catch (error) {
    const code = codeOf(error);
    const refusal = code === undefined ? undefined : shareRule(code);
    if (refusal === undefined) throw error;
    await say(refusal);
    return "done";
  }
}
