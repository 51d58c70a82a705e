import { answerIllustrated } from "#lib/answer/answer-illustrated.ts";
import { isDirect } from "#lib/slack/card/card-actions.ts";
import type { ChangeJob } from "#lib/slack/wire/job.ts";
import type { PressParts } from "./answer-press.ts";
import { doOnce, type Outcome } from "./do-once.ts";
import { pictured } from "./pictured.ts";
import { rememberAsked } from "./remember-asked.ts";
import { tell, tellOnce } from "./tell.ts";

/**
 * Answer a question that was changed in the form: in the place of a card that its reader alone sees, else beside it.
 *
 * In a channel its reader alone sees it: what the thread follows is what all of them saw.
 */
export function changeQuestion(parts: PressParts, job: ChangeJob): Promise<Outcome> {
  const { teamId, channel, user, pressId, query, locale, isEphemeral } = job;
  const work = `change#${teamId}#${pressId}`;
  return doOnce(parts, { work, job }, async (turn) => {
    const card = await answerIllustrated(parts, query, locale);
    const message = pictured(card, { ...parts, teamId, channel, askedBy: user });
    if (isDirect(channel)) await rememberAsked(parts.memory, job, { query, locale });
    if (isEphemeral) await tell(parts, job, message, { isReplacement: true });
    else await tellOnce(parts, job, message, turn);
  });
}
