import { english } from "./english/english.ts";
import type { Locale } from "./locale.ts";
import { vietnamese } from "./vietnamese/vietnamese.ts";

/** Every sentence and label that a person reads, in one language; what is put into them is data or an echo of the question. */
export type Words = typeof english;

const languages: Readonly<Record<Locale, Words>> = { en: english, vi: vietnamese };

/** The words of a language. */
export function wordsOf(locale: Locale): Words {
  return languages[locale];
}

/** A text in every language, for what keeps its words in all of them as the catalogue does. */
export function textOf(say: (words: Words, locale: Locale) => string): Readonly<Record<Locale, string>> {
  return { en: say(english, "en"), vi: say(vietnamese, "vi") };
}

/** A sentence for a person whose language is not known: in each. */
export function inEachLanguage(say: (words: Words) => string): string {
  return Object.values(languages).map(say).join("\n");
}
