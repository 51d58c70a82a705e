import { languageOf } from "#lib/ask/language.ts";
import type { Log } from "#lib/log.ts";
import { noteMessage } from "#lib/slack/card-message.ts";
import { cardWords, inBothLanguages } from "#lib/slack/card-words.ts";
import type { Job, MessageJob } from "#lib/slack/job.ts";
import { isPosted } from "./is-posted.ts";
import { messageWork } from "./message-work.ts";
import { postMessage } from "./post-message.ts";
import { type TellParts, tell } from "./tell.ts";

interface ApologyParts extends TellParts {
  readonly log: Log;
}

/** Tell who wrote, pressed a button or gave a command that it could not be done. */
export async function apologise(parts: ApologyParts, job: Job): Promise<void> {
  if (job.kind === "message") await reply(parts, job);
  if (job.kind === "press") await tell(parts, job, noteMessage(inBothLanguages(({ failed }) => failed)));
  if (job.kind === "change") await tell(parts, job, noteMessage(cardWords(job.locale).failed));
  if (job.kind === "command") await tell(parts, job, noteMessage(cardWords(job.locale).unanswered));
}

/**
 * One sentence in the thread, unless the answer is there after all, or the sentence for another delivery of the message.
 *
 * It stands under a name of its own, so that the message can still be answered when it is re-driven.
 */
async function reply({ slack, log }: ApologyParts, job: MessageJob): Promise<void> {
  const { channel, ts: since, text } = job;
  const threadTs = job.threadTs ?? job.ts;
  const answer = messageWork(job);
  const work = `${answer}#unanswered`;
  for (const one of [answer, work]) {
    if (await isPosted(slack, { channel, threadTs, work: one, since })) return;
  }
  const locale = languageOf(text);
  const words =
    locale === undefined ? inBothLanguages(({ unanswered }) => unanswered) : cardWords(locale).unanswered;
  await postMessage(slack, log, { channel, threadTs, work, message: noteMessage(words) });
}
