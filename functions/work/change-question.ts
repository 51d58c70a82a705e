import { answerIllustrated } from "#lib/answer/answer-illustrated.ts";
import type { ChangeJob } from "#lib/slack/job.ts";
import type { PressParts } from "./answer-press.ts";
import { doOnce, type Outcome } from "./do-once.ts";
import { pictured } from "./pictured.ts";
import { tell } from "./tell.ts";

/** Answer a question that was changed in the form: in the place of a card that its reader alone sees, else beside it. */
export function changeQuestion(parts: PressParts, job: ChangeJob): Promise<Outcome> {
  const work = `change#${job.teamId}#${job.pressId}`;
  return doOnce(parts, { work, job }, async () => {
    const card = await answerIllustrated(parts, job.query, job.locale);
    await tell(parts, job, pictured(card, { ...parts, teamId: job.teamId, channel: job.channel }), {
      isReplacement: job.isEphemeral,
    });
  });
}
