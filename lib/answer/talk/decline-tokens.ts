import type { Answer } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { declineAbout } from "./decline.ts";

/** Which system has no known price of its tokens. */
export function noTokenPrice({ name }: System, context: Context): string {
  return `${context.words.talk.tokens.unknown} ${name[context.locale]}.`;
}

/** No figure where only the training of a system is known: its cost is not the price of its tokens. */
export function declineTokens(system: System, when: string | undefined, context: Context): Answer {
  const answer = declineAbout("no_data", system, { when, context, limit: noTokenPrice(system, context) });
  const what = `${context.words.talk.tokens.price}: ${system.name[context.locale]}`;
  return {
    ...answer,
    echo: context.words.answers.echo({ what, when }),
    examples: [...context.words.talk.tokens.examples],
  };
}
