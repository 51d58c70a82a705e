import * as z from "zod/mini";
import { type ChangeOrigin, openOrigin } from "#lib/slack/home/change-view.ts";

const maybe = <T extends z.ZodMiniType>(type: T) => z.optional(z.nullable(type));
const Chosen = z.object({ selected_option: maybe(z.object({ value: z.string() })) });
const Typed = z.object({ value: maybe(z.string()) });

/** What we read of a form. @see https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload */
const Submission = z.object({
  team: z.object({ id: z.string() }),
  user: z.object({ id: z.string() }),
  view: z.object({
    id: z.string(),
    private_metadata: z.string(),
    state: z.object({
      values: z.object({
        system: maybe(z.object({ system: maybe(Chosen) })),
        year: maybe(z.object({ year: maybe(Typed) })),
        currency: maybe(z.object({ currency: maybe(Chosen) })),
      }),
    }),
  }),
});

/** What a person filled in; a field that was left empty is `undefined`. */
export interface Submitted {
  readonly teamId: string;
  readonly user: string;
  readonly viewId: string;
  readonly origin: ChangeOrigin;
  readonly system: string | undefined;
  readonly when: string | undefined;
  readonly currency: string | undefined;
}

/** What was filled in; `undefined` when the form is not ours, was made for another team, or was changed. */
export function readSubmission(body: unknown, key: string): Submitted | undefined {
  const { data } = Submission.safeParse(body);
  const origin = data && openOrigin(data.view.private_metadata, { teamId: data.team.id, key });
  if (data === undefined || origin === undefined) return undefined;
  const { system, year, currency } = data.view.state.values;
  return {
    teamId: data.team.id,
    user: data.user.id,
    viewId: data.view.id,
    origin,
    system: system?.system?.selected_option?.value,
    when: year?.year?.value?.trim() || undefined,
    currency: currency?.currency?.selected_option?.value,
  };
}
