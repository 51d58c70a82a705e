import { subjectOf } from "#lib/answer/related-query.ts";
import { systemNamed } from "#lib/catalogue/named-systems.ts";
import { openAnswerRef } from "#lib/slack/action-value.ts";
import { type ChangeForm, changeView } from "#lib/slack/change-view.ts";
import type { PressJob } from "#lib/slack/job.ts";
import type { JobQueue } from "#lib/slack/job-queue.ts";
import { readPress } from "#lib/slack/read-press.ts";
import type { AnswerRef } from "#lib/slack/seal-value.ts";
import type { PressListener } from "./on-press.ts";
import type { OpenView } from "./open-view.ts";

export interface ChangeParts {
  readonly queue: JobQueue;
  readonly openView: OpenView;
  /** under which buttons are sealed */
  readonly key: string;
  /** Unix milliseconds */
  readonly now: () => number;
}

/**
 * The button that changes a question: its form opens before Slack is told that the press arrived, because what allows it
 * to open lives 3 seconds. A button that is not this team's goes to the queue like others, and is refused there.
 */
export function onChange({ queue, openView, key, now }: ChangeParts): PressListener {
  return async ({ ack, body }) => {
    const press = readPress(body);
    if (press !== undefined) {
      const asked = openAnswerRef(press.value, { teamId: press.teamId, key });
      if (asked === undefined) await queue.send(press);
      else await openView(press.pressId, changeView(formOf(press, asked, now())));
    }
    await ack();
  };
}

/** What was asked is chosen already. */
function formOf(
  { channel, threadTs, isEphemeral, responseUrl }: PressJob,
  { query, locale }: AnswerRef,
  nowMilliseconds: number,
): ChangeForm {
  const id = subjectOf(query);
  const when = "when" in query ? (query.when ?? "") : "";
  const currency = "currency" in query ? query.currency : undefined;
  const isOfTokens = query.intent === "price.token" || query.intent === "forecast.price.token";
  const place = { channel, isEphemeral, responseUrl, ...(threadTs !== undefined && { threadTs }) };
  return {
    origin: { locale, ...place, ...(isOfTokens && { isOfTokens }) },
    system: id === undefined ? undefined : systemNamed(id, locale),
    year: /^\d{4}/.exec(when)?.[0] ?? String(new Date(nowMilliseconds).getUTCFullYear()),
    currency: currency ?? "USD",
  };
}
