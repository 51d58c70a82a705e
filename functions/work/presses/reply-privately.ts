import type { WebClient } from "@slack/web-api";
import { answerOnce, type OnceParts, type Outcome } from "#functions/work/answer-once.ts";
import type { Pictured } from "#functions/work/slack/build-card.ts";
import { returnRefusal } from "#functions/work/slack/post-message.ts";
import { type Respond, ResponseError } from "#functions/work/slack/respond.ts";
import { sendMessage } from "#functions/work/slack/send-message.ts";
import type { Log } from "#lib/log.ts";
import { noteMessage } from "#lib/slack/card/card-message.ts";
import type { ChangeJob, CommandJob, PressJob } from "#lib/slack/wire/job.ts";
import { inEachLanguage, wordsOf } from "#lib/words/words.ts";

export interface ReplyParts {
  readonly respond: Respond;
  readonly slack: WebClient;
  readonly log: Log;
}

/** A job of which one person alone sees the answer. */
type PrivateJob = PressJob | ChangeJob | CommandJob;

/** What Slack says when a `response_url` is older than thirty minutes, or was used five times. */
const isUsedUp = (error: unknown) => error instanceof ResponseError && error.status === 404;

/** Answer the person who pressed or gave a command, and nobody else: at the `response_url`, or when that is used up in the channel. */
export async function replyPrivately(
  { respond, slack, log }: ReplyParts,
  { channel, user, threadTs, responseUrl }: PrivateJob,
  message: Pictured,
  { isReplacement = false } = {},
): Promise<void> {
  try {
    await respond(responseUrl, { message, isReplacement, ...(isReplacement ? {} : { threadTs }) });
  } catch (error) {
    if (!isUsedUp(error)) throw error;
    const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
    const plain = (await message.withoutPicture?.()) ?? message;
    const show = returnRefusal((content) =>
      slack.chat.postEphemeral({ channel, user, ...thread, ...content }),
    );
    await sendMessage({ text: plain.text, blocks: plain.blocks }, show, log);
  }
}

/** What the person is answered. */
export interface Reply {
  readonly message: Pictured;
  /** in the place of the message that was pressed: sending it twice shows it once */
  readonly isReplacement?: boolean;
  /** what follows when the person has it */
  readonly whenSent?: () => Promise<void>;
}

/**
 * Answer the person who pressed or gave a command, once: the last thing that is done for a job, so that nothing but the
 * claim's end comes after it.
 *
 * What one person alone sees cannot be looked up. So the claim says that an answer beside what they see is about to be
 * sent; whoever finds that said by a worker that died does not answer a second time, but says in a sentence that the
 * answer may be missing.
 *
 * What remains: Slack and the table have no write in common. A worker that dies after Slack has taken the answer and
 * before the table knows (a few milliseconds: the way back of Slack's answer, and one write) leaves the same traces as
 * one that died before Slack took it. The person then sees the answer and the sentence; without the sentence, who was
 * left without an answer would wait for it in vain, and with a second answer, every such death would show it twice.
 */
export function replyOnce(
  parts: ReplyParts & OnceParts,
  { work, job }: { readonly work: string; readonly job: PrivateJob },
  prepare: () => Promise<Reply>,
): Promise<Outcome> {
  return answerOnce(parts, {
    work,
    job,
    prepare,
    isMarked: ({ isReplacement = false }, { wasAnswering }) => !isReplacement && !wasAnswering,
    async send({ message, isReplacement = false, whenSent }, { wasAnswering }) {
      const mayBeThere = wasAnswering && !isReplacement;
      await replyPrivately(parts, job, mayBeThere ? noteMessage(interruption(job)) : message, {
        isReplacement,
      });
      await whenSent?.();
    },
  });
}

/** The name of what a press asks for: a press that is delivered twice has one. */
export function pressWork({ teamId, pressId }: Pick<PressJob, "teamId" | "pressId">): string {
  return `press#${teamId}#${pressId}`;
}

function interruption(job: PrivateJob): string {
  return job.kind === "command"
    ? wordsOf(job.locale).card.askAgain
    : inEachLanguage(({ card: { interrupted } }) => interrupted);
}
