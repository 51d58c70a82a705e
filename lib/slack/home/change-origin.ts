import * as z from "zod/mini";
import { Locale } from "#lib/answer/answer.ts";
import { Query } from "#lib/query/query.ts";
import { openSealed } from "#lib/slack/wire/open-sealed.ts";
import { type Seal, sealText } from "#lib/slack/wire/seal-value.ts";

/** What the form that changes a question carries from the press to its submission. */
const ChangeOrigin = z.object({
  locale: Locale,
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
