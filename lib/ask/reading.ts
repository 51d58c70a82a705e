import type { DateFound } from "./date-found.ts";
import { fold } from "./fold.ts";
import { type Language, languageOf } from "./language.ts";
import type { Concept } from "./lexicon.ts";
import { markSpans, marks, type Span } from "./marked-text.ts";
import { normaliseQuestion } from "./normalise.ts";
import { type Amount, readAmounts } from "./read-amounts.ts";
import { type Cue, readCues } from "./read-cues.ts";
import { readDates } from "./read-dates.ts";
import { type NameFound, readNames } from "./read-names.ts";
import type { NumberFound } from "./read-numbers.ts";
import { type Preferences, readPreferences } from "./read-preferences.ts";
import { readUnknownNames, type UnknownName } from "./unknown-name.ts";

export interface Asking {
  /** the day on which it is asked, `YYYY-MM-DD` in UTC */
  readonly today: string;
  /** the language of a person whose words are of none, as in `gpt3 2030` */
  readonly locale?: Language | undefined;
}

/** All that a text holds, before anything is decided. */
export interface Reading extends Preferences {
  /** lower case, without marks */
  readonly text: string;
  /** the same without diacritics, with everything that was read marked */
  readonly rest: string;
  readonly language: Language;
  readonly today: string;
  readonly names: readonly NameFound[];
  /** names like a model's that are in no catalogue row */
  readonly unknown: readonly UnknownName[];
  readonly amounts: readonly Amount[];
  /** numbers of which nothing tells what they count */
  readonly bare: readonly NumberFound[];
  /** where those stand, also when they are accounted for */
  readonly numbers: readonly Span[];
  readonly dates: readonly DateFound[];
  readonly cues: readonly Cue[];
  readonly has: (...concepts: readonly Concept[]) => boolean;
}

/** Take a text apart: names, amounts, dates, and what the other words can mean. */
export function takeApart(text: string, { today, locale = "en" }: Asking): Reading {
  const normal = separate(normaliseQuestion(text));
  const language = languageOf(text) ?? locale;
  const folded = fold(normal);
  const named = readNames(folded);
  const strong = named.filter(({ isOrdinary }) => !isOrdinary);
  const preferences = readPreferences(markSpans(folded, strong, marks.name));
  const chips = strong.filter(({ system }) => system.kind === "gpu-hour").map(({ from }) => from);
  const { amounts, bare } = readAmounts(preferences.rest, language, (at) => chips.includes(at));
  const counted = markSpans(preferences.rest, amounts, marks.amount);
  const unknown = readUnknownNames(counted, normal, chips);
  const known = markSpans(counted, unknown, marks.name);
  const dates = readDates(known, { language, today });
  const dated = markSpans(known, dates, marks.date);
  const isLeft = ({ from, to }: Span) => dated.slice(from, to) === folded.slice(from, to);
  const ordinary = named.filter((name) => name.isOrdinary && isLeft(name));
  const cues = readCues(dated, language);
  return {
    ...preferences.found,
    text: normal,
    rest: markSpans(dated, ordinary, marks.name),
    language,
    today,
    names: [...strong, ...ordinary].sort((a, b) => a.from - b.from),
    unknown,
    amounts,
    bare: bare.filter(isLeft),
    numbers: bare.filter(isLeft),
    dates,
    cues,
    has: (...concepts) =>
      cues.some((cue) => concepts.some((concept) => cue.concepts.includes(concept))) ||
      concepts.some((concept) => named.some(({ typed }) => inNames[concept]?.test(typed))),
  };
}

/** What a name says of what is meant of it: `gpt-3 training`, `thuê h100`. */
const inNames: Readonly<Partial<Record<Concept, RegExp>>> = {
  train: /train|huan luyen/,
  rent: /rent|hour|thue|gio/,
  cost: /cost|chi phi|price|gia /,
};

/** Words that people write together, parted: `16xA100`, `gpt-3-level`, `mid-2029`, `2027-2034`. */
function separate(text: string): string {
  return text
    .replace(
      /(?<![\p{L}\p{N}])(\d[\d.,]*) ?[x×] ?(?=(?:nvidia )?[a-z]{1,2}\d{2}|gpus?\b|cards?\b)/gu,
      "$1 x ",
    )
    .replace(/(?<=\p{L}) ?= ?(?=[\p{L}\p{N}$])/gu, " = ")
    .replace(/(?<=[a-z]-?\d[\w.]*)\/(?=[a-z]+-?\d)/gu, " / ")
    .replace(/(?<=[a-z]\d{2,4}s?) ?[x×] ?(?=\d)/gu, " x ")
    .replace(
      /(?<=\d)-(?=(?:level|class|grade|quality|like|style|sized?|scale|equivalent|param|parameter|token|hour)\b)/gu,
      " ",
    )
    .replace(/\b(mid|early|late|end|pre|post|year-end)-(?=\d{4})/gu, "$1 ")
    .replace(/(?<![\d-])((?:19|20|21)\d\d) ?(?:-+>?|\.{2,}|→|~) ?((?:19|20|21)\d\d)(?![\d-])/gu, "$1 .. $2")
    .replace(
      /(?<![\d-])((?:19|20|21)\d\d)-(1[3-9]|[2-9]\d)(?![\d-])/gu,
      (_, from: string, to: string) => `${from} .. ${from.slice(0, 2)}${to}`,
    )
    .replace(/(?<=[a-z]\d[\w.]*)-(?=(?:19|20|21)\d\d(?!\d))/gu, " ")
    .replace(/(?<=[\p{L}\p{N}]) ?(<=|>=|<|>|≤|≥) ?(?=[\p{L}\p{N}$])/gu, " $1 ");
}
