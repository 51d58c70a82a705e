import { noteMessage } from "#lib/slack/card-message.ts";
import { cardWords, inBothLanguages } from "#lib/slack/card-words.ts";
import type { Job } from "#lib/slack/job.ts";
import { type TellParts, tell } from "./tell.ts";

/** Tell who pressed a button or gave a command that it could not be done. Whoever only wrote a message sees that no answer came. */
export async function apologise(parts: TellParts, job: Job): Promise<void> {
  if (job.kind === "press") await tell(parts, job, noteMessage(inBothLanguages(({ failed }) => failed)));
  if (job.kind === "change") await tell(parts, job, noteMessage(cardWords(job.locale).failed));
  if (job.kind === "command") await tell(parts, job, noteMessage(cardWords(job.locale).unanswered));
}
