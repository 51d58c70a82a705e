import { noteMessage } from "#lib/slack/card-message.ts";
import { cardWords, inBothLanguages } from "#lib/slack/card-words.ts";
import type { Job } from "#lib/slack/job.ts";
import { type TellParts, tell } from "./tell.ts";

/** Tell who pressed a button that it could not be done. Whoever only wrote a message sees that no answer came. */
export async function apologise(parts: TellParts, job: Job): Promise<void> {
  if (job.kind !== "press" && job.kind !== "change") return;
  const text = job.kind === "change" ? cardWords(job.locale).failed : inBothLanguages(({ failed }) => failed);
  await tell(parts, job, noteMessage(text));
}
