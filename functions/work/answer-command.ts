import { answerIllustrated } from "#lib/answer/answer-illustrated.ts";
import type { CommandJob } from "#lib/slack/wire/job.ts";
import type { PressParts } from "./answer-press.ts";
import { doOnce, type Outcome } from "./do-once.ts";
import { pictured } from "./pictured.ts";
import { tellOnce } from "./tell.ts";

/** Answer a command that the front function left to the worker, once, to its asker alone. */
export function answerCommand(parts: PressParts, job: CommandJob): Promise<Outcome> {
  const { teamId, channel, user, pressId, query, locale } = job;
  return doOnce(parts, { work: `command#${teamId}#${pressId}`, job }, async (turn) => {
    const card = await answerIllustrated(parts, query, locale);
    await tellOnce(parts, job, pictured(card, { ...parts, teamId, channel, askedBy: user }), turn);
  });
}
