import { WebAPIPlatformError } from "@slack/web-api";
import type { Log } from "#lib/log.ts";
import { noteMessage } from "#lib/slack/card-message.ts";
import { cardWords } from "#lib/slack/card-words.ts";
import type { PressJob } from "#lib/slack/job.ts";
import type { AnswerRef } from "#lib/slack/seal-value.ts";
import { doOnce, type OnceParts, type Outcome } from "./do-once.ts";
import type { Pictured } from "./pictured.ts";
import { isPosted, postMessage } from "./post-message.ts";
import { type TellParts, tell } from "./tell.ts";

export interface ShareParts extends OnceParts, TellParts {
  readonly log: Log;
}

/** What Slack says where the bot may not post. */
const closed: readonly string[] = ["channel_not_found", "is_archived", "not_in_channel", "restricted_action"];
const isClosed = (error: unknown) =>
  error instanceof WebAPIPlatformError && closed.includes(error.data.error);

/**
 * Post an answer to the channel where its button was pressed, once a day for each person, however often it is pressed.
 *
 * Where the bot may not post, the presser is told, and may press again when it may.
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
  const { slack, log, now } = parts;
  const { teamId, channel, user } = job;
  const day = new Date(now()).toISOString().slice(0, "YYYY-MM-DD".length);
  const work = `share#${teamId}#${channel}#${user}#${answerId}#${day}`;
  try {
    return await doOnce(parts, { work, job }, async (attempt) => {
      if (attempt > 1 && (await isPosted(slack, { channel, work }))) return;
      await postMessage(slack, log, { channel, work, message: await post() });
    });
  } catch (error) {
    if (!isClosed(error)) throw error;
    await tell(parts, job, noteMessage(cardWords(locale).notInChannel));
    return "done";
  }
}
