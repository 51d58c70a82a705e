import type { SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import { Query } from "#lib/ask/query.ts";
import { readText } from "#lib/ask/read-text.ts";
import { systemNamed } from "#lib/catalogue/named-systems.ts";
import { changeForm } from "#lib/slack/card-actions.ts";
import { readSubmission, type Submitted } from "#lib/slack/change-view.ts";
import { formWords } from "#lib/slack/form-words.ts";
import type { JobQueue } from "#lib/slack/job-queue.ts";

export interface SubmissionParts {
  readonly queue: JobQueue;
  /** Unix milliseconds */
  readonly now: () => number;
}

type Submission = Pick<SlackViewMiddlewareArgs<ViewSubmitAction>, "ack" | "body">;

/** The form that changes a question: what is wrong with it is said in the form, what is right goes to the queue. */
export function onSubmission({ queue, now }: SubmissionParts): (args: Submission) => Promise<void> {
  return async ({ ack, body }) => {
    const submitted = readSubmission(body);
    const { teamId, user, viewId } = submitted;
    const { isOfTokens: _, ...origin } = submitted.origin;
    const read = await readForm(submitted, new Date(now()).toISOString().slice(0, 10));
    if (read.errors !== undefined) return ack({ response_action: "errors", errors: read.errors });
    await queue.send({ kind: "change", teamId, user, pressId: viewId, ...origin, query: read.query });
    await ack();
  };
}

type Read =
  | { readonly query: Query; readonly errors?: undefined }
  | { readonly errors: Record<string, string> };

/** The question as it would be typed, so that the form cannot ask what a text cannot. */
async function readForm({ system, year, currency, origin }: Submitted, today: string): Promise<Read> {
  const form = formWords(origin.locale);
  if (systemNamed(system, origin.locale) === undefined)
    return { errors: { [changeForm.system]: form.noSystem } };
  if (!/^\d{4}$/.test(year)) return { errors: { [changeForm.year]: form.yearHint } };
  const subject = origin.isOfTokens === true ? `${system} token price` : system;
  const query = await readText(`${subject} ${year}`, { today });
  const isAsked = query.intent !== "clarify" && query.intent !== "decline" && query.intent !== "did_you_mean";
  if (!isAsked) return { errors: { [changeForm.year]: form.badYear } };
  return { query: currency === "USD" ? query : Query.parse({ ...query, currency }) };
}
