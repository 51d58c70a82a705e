import type { ModalView } from "@slack/types";
import { WebClient } from "@slack/web-api";
import { subjectOf, whenOf } from "#lib/answer/related-query.ts";
import { nameSystem } from "#lib/catalogue/catalogue.ts";
import { type ChangeForm, changeView, sealOrigin } from "#lib/slack/home/change-view.ts";
import type { JobQueue, PressJob } from "#lib/slack/wire/job.ts";
import { readPress } from "#lib/slack/wire/read-press.ts";
import { type AnswerRef, openAnswerRef, type Seal } from "#lib/slack/wire/seal-value.ts";
import type { PressListener } from "./on-press.ts";

type OpenView = (triggerId: string, view: ModalView) => Promise<void>;

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
      else await openView(press.pressId, changeView(buildForm(press, asked, seal)));
    }
    await ack();
  };
}

/** The form with the question's own values filled in. */
function buildForm(
  { channel, threadTs, isEphemeral, responseUrl }: PressJob,
  { query, locale }: AnswerRef,
  seal: Seal,
): ChangeForm {
  const id = subjectOf(query);
  const place = { channel, isEphemeral, responseUrl, ...(threadTs !== undefined && { threadTs }) };
  return {
    locale,
    metadata: sealOrigin({ locale, ...place, query }, seal),
    system: id === undefined ? undefined : nameSystem(id, locale),
    when: whenOf(query),
  };
}

/** Slack waits 3 seconds for us in all. */
const timeoutMilliseconds = 2000;

interface Bot {
  /** reads the bot's token */
  readonly token: () => Promise<string>;
  /** of the Web API of an emulated Slack; absent: Slack's */
  readonly apiUrl: string | undefined;
}

/** Opens forms: the front function's only call of Slack, and its only use of the bot's token. */
export function createOpenView({ token, apiUrl }: Bot): OpenView {
  const slack = new WebClient(undefined, {
    ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
    retryConfig: { retries: 0 },
    timeout: timeoutMilliseconds,
    rejectRateLimitedCalls: true,
  });
  return async (trigger_id, view) => {
    await slack.views.open({ token: await token(), trigger_id, view });
  };
}
