import type { WebClient } from "@slack/web-api";
import type { Log } from "#lib/log.ts";
import { noteMessage } from "#lib/slack/card/card-message.ts";
import type { ChangeJob, CommandJob, PressJob } from "#lib/slack/wire/job.ts";
import { inEachLanguage, wordsOf } from "#lib/words/words.ts";
import type { Turn } from "./do-once.ts";
import { isUnsent } from "./is-unsent.ts";
import type { Pictured } from "./pictured.ts";
import { type Respond, ResponseError } from "./respond.ts";
import { sendMessage } from "./send-message.ts";
import { takingRefusal } from "./take-refusal.ts";

export interface TellParts {
  readonly respond: Respond;
  readonly slack: WebClient;
  readonly log: Log;
}

/** What Slack says when a `response_url` is older than thirty minutes, or was used five times. */
const isUsedUp = (error: unknown) => error instanceof ResponseError && error.status === 404;

/** Answer the person who pressed or gave a command, and nobody else: at the `response_url`, or when that is used up in the channel. */
export async function tell(
  { respond, slack, log }: TellParts,
  { channel, user, threadTs, responseUrl }: PressJob | ChangeJob | CommandJob,
  message: Pictured,
  { isReplacement = false } = {},
): Promise<void> {
  try {
    await respond(responseUrl, { message, isReplacement, ...(isReplacement ? {} : { threadTs }) });
  } catch (error) {
    if (!isUsedUp(error)) throw error;
    const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
    const plain = (await message.withoutPicture?.()) ?? message;
    const show = takingRefusal((content) =>
      slack.chat.postEphemeral({ channel, user, ...thread, ...content }),
    );
    await sendMessage({ text: plain.text, blocks: plain.blocks }, show, log);
  }
}

/**
 * Answer the person who pressed or gave a command, in addition to what they see, once: the last thing that is done for a
 * job, so that nothing but the claim's end comes after it.
 *
 * What one person alone sees cannot be looked up. So the claim says that the answer is about to be sent; whoever finds
 * that said by a worker that died does not answer a second time, but says in a sentence that the answer may be missing.
 *
 * What remains: Slack and the table have no write in common. A worker that dies after Slack has taken the answer and
 * before the table knows (a few milliseconds: the way back of Slack's answer, and one write) leaves the same traces as
 * one that died before Slack took it. The person then sees the answer and the sentence; without the sentence, who was
 * left without an answer would wait for it in vain, and with a second answer, every such death would show it twice.
 */
export async function tellOnce(
  parts: TellParts,
  job: PressJob | ChangeJob | CommandJob,
  message: Pictured,
  turn: Turn,
): Promise<void> {
  if (turn.wasAnswering) return tell(parts, job, noteMessage(interruption(job)));
  await turn.setAnswering(true);
  try {
    await tell(parts, job, message);
  } catch (error) {
    if (isUnsent(error)) await turn.setAnswering(false);
    throw error;
  }
}

function interruption(job: PressJob | ChangeJob | CommandJob): string {
  return job.kind === "command"
    ? wordsOf(job.locale).card.askAgain
    : inEachLanguage(({ card: { interrupted } }) => interrupted);
}
