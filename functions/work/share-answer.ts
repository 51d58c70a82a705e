import type { Meaning } from "#lib/digest/slack-codes.ts";
import type { Log } from "#lib/log.ts";
import { noteMessage } from "#lib/slack/card/card-message.ts";
import type { PressJob } from "#lib/slack/wire/job.ts";
import type { AnswerRef } from "#lib/slack/wire/seal-value.ts";
import { wordsOf } from "#lib/words/words.ts";
import { doOnce, type OnceParts, type Outcome } from "./do-once.ts";
import { isPosted } from "./is-posted.ts";
import type { Pictured } from "./pictured.ts";
import { postMessage } from "./post-message.ts";
import { pressWork } from "./press-work.ts";
import { codeOf, meaningOfError } from "./slack-outcome.ts";
import { type TellParts, tellOnce } from "./tell.ts";

export interface ShareParts extends OnceParts, TellParts {
  readonly log: Log;
}

/** What the presser is told where the bot may not post. */
const closed: Partial<Record<Meaning, "notInChannel" | "channelClosed" | "notAllowed">> = {
  outside: "notInChannel",
  gone: "channelClosed",
  forbidden: "notAllowed",
};
/** Slack's word for a private channel without the bot, where somebody has just pressed a button. */
const unseen = "channel_not_found";

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
  const say = async (word: NonNullable<ReturnType<typeof refusalOf>> | "sharedBefore") => {
    const note = noteMessage(wordsOf(locale).card[word]);
    await doOnce(parts, { work: pressWork(job), job }, (turn) => tellOnce(parts, job, note, turn));
  };
  const whenDone = async (by: string | undefined) => {
    if (by !== pressId) await say("sharedBefore");
  };
  try {
    return await doOnce(
      parts,
      { work, job, by: pressId, reopensAfterMilliseconds, whenDone },
      async ({ attempt, firstAt }) => {
        const since = String(firstAt / 1000 - clockSeconds);
        if (attempt > 1 && (await isPosted(slack, { channel, work, since }))) return;
        await postMessage(slack, log, { channel, work, message: await post() });
      },
    );
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    await say(refusal);
    return "done";
  }
}

/** The word of the card for why Slack took no post in a channel; `undefined` where it may at another time. */
function refusalOf(error: unknown) {
  if (codeOf(error) === unseen) return "notInChannel";
  const meaning = meaningOfError(error);
  return meaning === undefined ? undefined : closed[meaning];
}
