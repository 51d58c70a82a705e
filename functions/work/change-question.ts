import { cardMessage } from "#lib/slack/card-message.ts";
import type { ChangeJob } from "#lib/slack/job.ts";
import type { PressParts } from "./answer-press.ts";
import { doOnce, type Outcome } from "./do-once.ts";
import { makeCard } from "./make-card.ts";
import { tell } from "./tell.ts";

/** Answer a question that was changed in the form: in the place of a card that its reader alone sees, else beside it. */
export function changeQuestion(parts: PressParts, job: ChangeJob): Promise<Outcome> {
  const work = `change#${job.teamId}#${job.pressId}`;
  return doOnce(parts, { work, job }, async () => {
    const card = await makeCard(parts.answering, job.query, job.locale);
    const message = cardMessage(card, { teamId: job.teamId, key: parts.key });
    await tell(parts, job, message, { isReplacement: job.isEphemeral });
  });
}
