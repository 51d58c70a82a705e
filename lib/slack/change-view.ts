import type { ModalView, PlainTextElement, PlainTextOption } from "@slack/types";
import * as z from "zod/mini";
import { Locale } from "#lib/answer/answer.ts";
import { blockLimits, clip } from "./block-limits.ts";
import { changeForm } from "./card-actions.ts";
import { formWords } from "./form-words.ts";

const currencies = ["USD", "EUR", "VND"] as const;

/** What the form carries from the press to its submission. */
const Origin = z.object({
  locale: Locale,
  channel: z.string(),
  threadTs: z.optional(z.string()),
  isEphemeral: z.boolean(),
  responseUrl: z.string(),
  /** the question is about a price of tokens, and stays that */
  isOfTokens: z.optional(z.boolean()),
});
type Origin = z.infer<typeof Origin>;

export interface ChangeForm {
  readonly origin: Origin;
  /** what is chosen already */
  readonly system: { readonly id: string; readonly name: string } | undefined;
  readonly year: string;
  readonly currency: (typeof currencies)[number];
}

/** The form that asks a question again with another system, year or currency. */
export function changeView({ origin, system, year, currency }: ChangeForm): ModalView {
  const form = formWords(origin.locale);
  return {
    type: "modal",
    callback_id: changeForm.id,
    private_metadata: JSON.stringify(origin),
    title: plain(form.title),
    submit: plain(form.submit),
    close: plain(form.close),
    blocks: [
      {
        type: "input",
        block_id: changeForm.system,
        label: plain(form.system),
        element: {
          type: "external_select",
          action_id: changeForm.system,
          placeholder: plain(form.systemHint),
          min_query_length: 0,
          ...(system !== undefined && { initial_option: systemOption(system) }),
        },
      },
      {
        type: "input",
        block_id: changeForm.year,
        label: plain(form.year),
        hint: plain(form.yearHint),
        element: { type: "plain_text_input", action_id: changeForm.year, initial_value: year, max_length: 4 },
      },
      {
        type: "input",
        block_id: changeForm.currency,
        label: plain(form.currency),
        element: {
          type: "static_select",
          action_id: changeForm.currency,
          options: currencies.map(currencyOption),
          initial_option: currencyOption(currency),
        },
      },
    ],
  };
}

/** One of the systems to choose from. */
export function systemOption({ id, name }: { readonly id: string; readonly name: string }): PlainTextOption {
  return { text: plain(clip(name, blockLimits.optionText)), value: id };
}

function currencyOption(currency: string): PlainTextOption {
  return { text: plain(currency), value: currency };
}

const plain = (text: string): PlainTextElement => ({ type: "plain_text", text });

const Chosen = z.object({ selected_option: z.object({ value: z.string() }) });
const Submission = z.object({
  team: z.object({ id: z.string() }),
  user: z.object({ id: z.string() }),
  view: z.object({
    id: z.string(),
    private_metadata: z.string(),
    state: z.object({
      values: z.object({
        system: z.object({ system: Chosen }),
        year: z.object({ year: z.object({ value: z.string() }) }),
        currency: z.object({
          currency: z.object({ selected_option: z.object({ value: z.enum(currencies) }) }),
        }),
      }),
    }),
  }),
});

export interface Submitted {
  readonly teamId: string;
  readonly user: string;
  readonly viewId: string;
  readonly origin: Origin;
  readonly system: string;
  readonly year: string;
  readonly currency: (typeof currencies)[number];
}

/** What was filled in. @throws what `JSON.parse` and the schema throw when the form is not ours */
export function readSubmission(body: unknown): Submitted {
  const { team, user, view } = Submission.parse(body);
  const { system, year, currency } = view.state.values;
  return {
    teamId: team.id,
    user: user.id,
    viewId: view.id,
    origin: Origin.parse(JSON.parse(view.private_metadata)),
    system: system.system.selected_option.value,
    year: year.year.value.trim(),
    currency: currency.currency.selected_option.value,
  };
}
