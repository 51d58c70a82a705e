import type { SlackOptionsMiddlewareArgs } from "@slack/bolt";
import * as z from "zod/mini";
import { searchSystems } from "#lib/catalogue/catalogue.ts";
import { blockLimits } from "#lib/slack/block-limits.ts";
import { openOrigin, systemOption } from "#lib/slack/home/change-view.ts";

const Asked = z.object({
  value: z._default(z.string(), ""),
  team: z.optional(z.nullable(z.object({ id: z.string() }))),
  view: z.optional(z.object({ private_metadata: z.string() })),
});

type Suggestion = Pick<SlackOptionsMiddlewareArgs<"block_suggestion">, "ack" | "body">;

/** What was typed into the form's list of systems: those whose names hold it. */
export function onSuggestion({ key }: { readonly key: string }): (args: Suggestion) => Promise<void> {
  return async ({ ack, body }) => {
    const { value, team, view } = Asked.parse(body);
    const seal = { teamId: team?.id ?? "", key };
    const locale = openOrigin(view?.private_metadata ?? "", seal)?.locale ?? "en";
    const options = searchSystems(value, locale).slice(0, blockLimits.options).map(systemOption);
    await ack({ options });
  };
}
