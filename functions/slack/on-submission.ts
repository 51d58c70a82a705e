import type { SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import { subjectOf, whenOf } from "#lib/answer/related-query.ts";
import { changeQuery } from "#lib/ask/change-query.ts";
import { readOneDate } from "#lib/ask/read-one-date.ts";
import type { Query } from "#lib/query/query.ts";
import { formCurrency } from "#lib/slack/home/change-view.ts";
import type { JobQueue } from "#lib/slack/wire/job.ts";
import { readSubmission, type Submitted } from "#lib/slack/wire/read-submission.ts";
import { dayOf } from "#lib/when/days.ts";
import { inEachLanguage, wordsOf } from "#lib/words/words.ts";

export interface SubmissionParts {
  readonly queue: JobQueue;
  /** under which forms are sealed */
  readonly key: string;
  /** Unix milliseconds */
  readonly now: () => number;
}

type Submission = Pick<SlackViewMiddlewareArgs<ViewSubmitAction>, "ack" | "body">;

/** The form that changes a question: what is wrong with it is said in the form, what is right goes to the queue. */
export function onSubmission({ queue, key, now }: SubmissionParts): (args: Submission) => Promise<void> {
  return async ({ ack, body }) => {
    const submitted = readSubmission(body, key);
    if (submitted === undefined)
      return ack(showErrors({ system: inEachLanguage(({ forms }) => forms.foreign) }));
    const read = await readForm(submitted, dayOf(new Date(now())));
    if (read.query === undefined) return ack(showErrors(read.errors));
    const { teamId, user, viewId, origin } = submitted;
    await queue.send({ kind: "change", teamId, user, pressId: viewId, ...origin, query: read.query });
    await ack();
  };
}

/** A sentence for each field that is wrong. */
type Errors = Readonly<Partial<Record<"system" | "year" | "currency", string>>>;

function showErrors(wrong: Errors) {
  return { response_action: "errors" as const, errors: { ...wrong } };
}

type Read = { readonly query: Query } | { readonly query?: undefined; readonly errors: Errors };

/** The question with what was changed in the form; what nobody changed is kept as it was. */
async function readForm(submitted: Submitted, today: string): Promise<Read> {
  const { system, when: typed = "", origin } = submitted;
  const form = wordsOf(origin.locale).forms;
  const wrong = findMissing(submitted);
  if (wrong !== undefined || system === undefined) return { errors: wrong ?? { system: form.noSystem } };
  const isSameTime = typed === whenOf(origin.query);
  const isSameSystem = system === subjectOf(origin.query);
  if (isSameTime && isSameSystem) return { query: dropCurrency(origin.query) };
  const when = isSameTime ? typed : await readOneDate(typed, today);
  if (when === undefined) return { errors: { year: form.badYear } };
  const query = changeQuery(origin.query, { system, isSameSystem, when: when || undefined, today });
  if (query === undefined) return { errors: { system: form.noSystem } };
  if (query.intent !== "decline") return { query };
  return { errors: { year: query.code === "horizon" ? form.tooFar : form.tooEarly } };
}

/** Fields without what they need; a question that had no time needs none. */
function findMissing({ system, when, currency, origin }: Submitted): Errors | undefined {
  const form = wordsOf(origin.locale).forms;
  const wrong: Errors = {
    ...(system === undefined && { system: form.noSystem }),
    ...(when === undefined && whenOf(origin.query) !== "" && { year: form.noYear }),
    ...(currency !== formCurrency && { currency: form.currencyHint }),
  };
  return Object.keys(wrong).length === 0 ? undefined : wrong;
}

/** The form shows dollars: a currency that was asked for before, and could not be given, is no longer asked for. */
function dropCurrency(query: Query): Query {
  if (!("currency" in query)) return query;
  const { currency: _, ...rest } = query;
  return rest;
}
