import { subjectOf, whenOf } from "#lib/answer/related-query.ts";
import { systemNamed } from "#lib/catalogue/catalogue.ts";
import { type ChangeForm, changeView, sealOrigin } from "#lib/slack/home/change-view.ts";
import type { JobQueue, PressJob } from "#lib/slack/wire/job.ts";
import { readPress } from "#lib/slack/wire/read-press.ts";
import { type AnswerRef, openAnswerRef, type Seal } from "#lib/slack/wire/seal-value.ts";
import type { PressListener } from "./on-press.ts";
import type { OpenView } from "./open-view.ts";

export interface ChangeParts {
  readonly queue: JobQueue;
  readonly openView: OpenView;
  /** under which buttons and forms are sealed */
  readonly key: string;
}

/**
 * The button that changes a question: its form opens before Slack is told that the press arrived, because what allows it
 * to open lives 3 seconds. A button that is not this team's goes to the queue like others, and is refused there.
 */
export function onChange({ queue, openView, key }: ChangeParts): PressListener {
  return async ({ ack, body }) => {
    const press = readPress(body);
    if (press !== undefined) {
      const seal = { teamId: press.teamId, key };
      const asked = openAnswerRef(press.value, seal);
      if (asked === undefined) await queue.send(press);
      else await openView(press.pressId, changeView(formOf(press, asked, seal)));
    }
    await ack();
  };
}

/** What was asked is chosen already. */
function formOf(
  { channel, threadTs, isEphemeral, responseUrl }: PressJob,
  { query, locale }: AnswerRef,
  seal: Seal,
): ChangeForm {
  const id = subjectOf(query);
  const place = { channel, isEphemeral, responseUrl, ...(threadTs !== undefined && { threadTs }) };
  return {
    locale,
    metadata: sealOrigin({ locale, ...place, query }, seal),
    system: id === undefined ? undefined : systemNamed(id, locale),
    when: whenOf(query),
  };
}
