import type { Answer } from "#lib/answer/answer.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { Locale } from "#lib/words/locale.ts";
import { wordsOf } from "#lib/words/words.ts";
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
export function noTokenPrice({ name }: System, locale: Locale): string {
  return `${texts.unknown[locale]} ${name[locale]}.`;
}

/** No figure where only the training of a system is known: its cost is not the price of its tokens. */
export function declineTokens(system: System, when: string | undefined, locale: Locale): Answer {
  const answer = declineAbout("no_data", system, { when, locale, limit: noTokenPrice(system, locale) });
  const what = `${texts.price[locale]}: ${system.name[locale]}`;
  return {
    ...answer,
    echo: wordsOf(locale).answers.echo({ what, when }),
    examples: [...texts.examples[locale]],
  };
}
