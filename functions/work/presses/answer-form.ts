import type { Outcome } from "#functions/work/answer-once.ts";
import { rememberAsked } from "#functions/work/messages/remember-asked.ts";
import { buildCard, type Pictured } from "#functions/work/slack/build-card.ts";
import { answerIllustrated } from "#lib/answer/answer-illustrated.ts";
import { isDirect } from "#lib/slack/card/card-actions.ts";
import type { ChangeJob, CommandJob } from "#lib/slack/wire/job.ts";
import type { PressParts } from "./answer-press.ts";
import { replyOnce } from "./reply-privately.ts";

/**
 * Answer a question that was changed in the form: in the place of a card that its reader alone sees, else beside it.
 *
 * In a channel its reader alone sees it: what the thread follows is what all of them saw.
 */
export function changeQuestion(parts: PressParts, job: ChangeJob): Promise<Outcome> {
  const { teamId, channel, pressId, query, locale, isEphemeral } = job;
  return replyOnce(parts, { work: `change#${teamId}#${pressId}`, job }, async () => {
    const message = await drawAnswer(parts, job);
    if (isDirect(channel)) await rememberAsked(parts.memory, job, { query, locale });
    return { message, isReplacement: isEphemeral };
  });
}

/** Answer a command that the front function left to the worker, once, to its asker alone. */
export function answerCommand(parts: PressParts, job: CommandJob): Promise<Outcome> {
  const { teamId, pressId } = job;
  return replyOnce(parts, { work: `command#${teamId}#${pressId}`, job }, async () => ({
    message: await drawAnswer(parts, job),
  }));
}

async function drawAnswer(parts: PressParts, job: ChangeJob | CommandJob): Promise<Pictured> {
  const { teamId, channel, user, query, locale } = job;
  const card = await answerIllustrated(parts, query, locale);
  return buildCard(card, { ...parts, teamId, channel, askedBy: user });
}
