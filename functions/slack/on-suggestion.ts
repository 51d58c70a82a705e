import type { SlackOptionsMiddlewareArgs } from "@slack/bolt";
import * as z from "zod/mini";
import { Locale } from "#lib/answer/answer.ts";
import { namedSystems } from "#lib/catalogue/named-systems.ts";
import { blockLimits } from "#lib/slack/block-limits.ts";
import { systemOption } from "#lib/slack/change-view.ts";

const Asked = z.object({
  value: z._default(z.string(), ""),
  view: z.optional(z.object({ private_metadata: z.string() })),
});
const Metadata = z.object({ locale: Locale });

/** What was typed into the form's list of systems: those whose names hold it. */
export async function onSuggestion({
  ack,
  body,
}: Pick<SlackOptionsMiddlewareArgs<"block_suggestion">, "ack" | "body">): Promise<void> {
  const { value, view } = Asked.parse(body);
  const metadata = Metadata.safeParse(JSON.parse(view?.private_metadata ?? "{}"));
  const locale = metadata.success ? metadata.data.locale : "en";
  const options = namedSystems(value, locale).slice(0, blockLimits.options).map(systemOption);
  await ack({ options });
}
