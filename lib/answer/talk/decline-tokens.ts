import type { Answer } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { declineAbout } from "./decline.ts";

const texts = {
  price: { en: "Price of tokens", vi: "Giá token" },
  unknown: { en: "No price of its tokens is known:", vi: "Chưa biết giá token của:" },
  examples: {
    en: ["tokens 2028", "gpt4o token price"],
    vi: ["tokens 2028", "giá token gpt4o"],
  },
} as const;

/** Which system has no known price of its tokens. */
export function noTokenPrice({ name }: System, context: Context): string {
  return `${texts.unknown[context.locale]} ${name[context.locale]}.`;
}

/** No figure where only the training of a system is known: its cost is not the price of its tokens. */
export function declineTokens(system: System, when: string | undefined, context: Context): Answer {
  const answer = declineAbout("no_data", system, { when, context, limit: noTokenPrice(system, context) });
  const what = `${texts.price[context.locale]}: ${system.name[context.locale]}`;
  return {
    ...answer,
    echo: context.words.answers.echo({ what, when }),
    examples: [...texts.examples[context.locale]],
  };
}
