import type { InputBlock, ModalView, PlainTextElement, PlainTextOption } from "@slack/types";
import * as z from "zod/mini";
import { Query } from "#lib/query/query.ts";
import { blockLimits, clip } from "#lib/slack/block-limits.ts";
import { changeForm } from "#lib/slack/card/card-actions.ts";
import { openSealed, type Seal, sealText } from "#lib/slack/wire/seal-value.ts";
import { type Locale, locales } from "#lib/words/locale.ts";
import { wordsOf } from "#lib/words/words.ts";

/** What the form that changes a question carries from the press to its submission. */
const ChangeOrigin = z.object({
  locale: z.enum(locales),
  channel: z.string(),
  threadTs: z.optional(z.string()),
  isEphemeral: z.boolean(),
  responseUrl: z.string(),
  /** the question that is changed: what nobody changes stays */
  query: Query,
});
export type ChangeOrigin = z.infer<typeof ChangeOrigin>;

/** The form's `private_metadata`: where it comes from, and a seal over that and its team. */
export function sealOrigin(origin: ChangeOrigin, seal: Seal): string {
  return sealText(JSON.stringify(origin), "form", seal);
}

/** Where a form comes from; `undefined` when it is another team's, or was changed. */
export function openOrigin(metadata: string, seal: Seal): ChangeOrigin | undefined {
  return ChangeOrigin.safeParse(openSealed(metadata, "form", seal)).data;
}

/** The one currency in which figures are known: there is no rate into another, of today or of a later date. */
export const formCurrency = "USD";

/** As long as the longest date that can be asked about, in words. */
const longestDate = 60;

export interface ChangeForm {
  readonly locale: Locale;
  /** sealed: where the form comes from */
  readonly metadata: string;
  /** what is chosen already */
  readonly system: { readonly id: string; readonly name: string } | undefined;
  /** as precise as it was asked; empty: the question has no time */
  readonly when: string;
}

/** The form that asks a question again about another system or time. */
export function changeView({ locale, metadata, system, when }: ChangeForm): ModalView {
  const form = wordsOf(locale).forms;
  return {
    type: "modal",
    callback_id: changeForm.id,
    private_metadata: metadata,
    title: plain(form.title),
    submit: plain(form.submit),
    close: plain(form.close),
    blocks: [
      input(changeForm.system, form.system, {
        element: {
          type: "external_select",
          action_id: changeForm.system,
          placeholder: plain(form.systemHint),
          min_query_length: 0,
          ...(system !== undefined && { initial_option: systemOption(system) }),
        },
      }),
      input(changeForm.year, form.year, {
        hint: plain(when === "" ? `${form.yearHint} ${form.noYearHint}` : form.yearHint),
        optional: when === "",
        element: {
          type: "plain_text_input",
          action_id: changeForm.year,
          max_length: longestDate,
          ...(when !== "" && { initial_value: when }),
        },
      }),
      input(changeForm.currency, form.currency, {
        hint: plain(form.currencyHint),
        element: {
          type: "static_select",
          action_id: changeForm.currency,
          options: [dollars],
          initial_option: dollars,
        },
      }),
    ],
  };
}

/** One of the systems to choose from. */
export function systemOption({ id, name }: { readonly id: string; readonly name: string }): PlainTextOption {
  return { text: plain(clip(name, blockLimits.optionText)), value: id };
}

const plain = (text: string): PlainTextElement => ({ type: "plain_text", text });
const dollars: PlainTextOption = { text: plain(formCurrency), value: formCurrency };

function input(
  block_id: string,
  label: string,
  rest: Pick<InputBlock, "element" | "hint" | "optional">,
): InputBlock {
  return { type: "input", block_id, label: plain(label), ...rest };
}
