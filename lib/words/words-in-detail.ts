import { englishInDetail } from "./english/in-detail.ts";
import type { Locale } from "./locale.ts";
import { vietnameseInDetail } from "./vietnamese/in-detail.ts";

/** What a reader is told who asks for more than a figure: apart from the other words, so that the first answer of a process does not load them. */
export type WordsInDetail = typeof englishInDetail;

const languages: Readonly<Record<Locale, WordsInDetail>> = { en: englishInDetail, vi: vietnameseInDetail };

/** The words of what goes beyond a first answer, in a language. */
export function wordsInDetail(locale: Locale): WordsInDetail {
  return languages[locale];
}
