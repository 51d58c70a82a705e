import { messageWork } from "#functions/work/messages/answer-message.ts";
import { type ReplyParts, replyPrivately } from "#functions/work/presses/reply-privately.ts";
import { findPosted, isPosted, TooManyMessagesError } from "#functions/work/slack/find-messages.ts";
import { postMessage } from "#functions/work/slack/post-message.ts";
import { languageOf } from "#lib/ask/language.ts";
import { noteMessage } from "#lib/slack/card/card-message.ts";
import type { Job, MessageJob } from "#lib/slack/wire/job.ts";
import type { CardWords } from "#lib/words/english/card.ts";
import { inEachLanguage, wordsOf } from "#lib/words/words.ts";

/** Tell who wrote, pressed a button or gave a command that it could not be done. */
export async function apologise(parts: ReplyParts, job: Job): Promise<void> {
  if (job.kind === "message") await reply(parts, job);
  if (job.kind === "press")
    await replyPrivately(parts, job, noteMessage(inEachLanguage(({ card: { failed } }) => failed)));
  if (job.kind === "change") await replyPrivately(parts, job, noteMessage(wordsOf(job.locale).card.failed));
  if (job.kind === "command")
    await replyPrivately(parts, job, noteMessage(wordsOf(job.locale).card.unanswered));
}

/** Say so in the thread; to the asker alone where nobody knows what stands there already. */
async function reply(parts: ReplyParts, job: MessageJob): Promise<void> {
  try {
    await replyOnce(parts, job);
  } catch (error) {
    if (!(error instanceof TooManyMessagesError)) throw error;
    const { channel, user, ts, threadTs = ts } = job;
    const { text, blocks } = noteMessage(wordsFor(job, ({ askAgain }) => askAgain));
    await parts.slack.chat.postEphemeral({ channel, user, thread_ts: threadTs, text, blocks });
  }
}

/**
 * One sentence in the thread, unless the answer is there after all, or the sentence for another delivery of the message.
 *
 * The store, which lets one of two deliveries through, may be what failed. So both may find nothing and write; then each
 * looks again, and takes its own sentence back if an earlier one is there. Two stay only where one of the workers dies
 * between its writing and its looking, or Slack does not show the earlier one yet.
 *
 * The sentence stands under a name of its own, so that the message can still be answered when it is re-driven.
 */
async function replyOnce({ slack, log }: ReplyParts, job: MessageJob): Promise<void> {
  const { channel, ts: since, threadTs = since } = job;
  const place = { channel, threadTs, since };
  const answer = messageWork(job);
  const work = `${answer}#unanswered`;
  for (const one of [answer, work]) if (await isPosted(slack, { ...place, work: one })) return;
  const message = noteMessage(wordsFor(job, ({ unanswered }) => unanswered));
  const own = await postMessage(slack, log, { channel, threadTs, work, message });
  const earliest = (await findPosted(slack, { ...place, work })).toSorted()[0];
  if (own !== undefined && earliest !== undefined && earliest < own)
    await slack.chat.delete({ channel, ts: own });
}

function wordsFor({ text }: MessageJob, word: (words: CardWords) => string): string {
  const locale = languageOf(text);
  return locale === undefined ? inEachLanguage(({ card }) => word(card)) : word(wordsOf(locale).card);
}
