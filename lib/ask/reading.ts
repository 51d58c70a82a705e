import type { Amount } from "./amount-rule.ts";
import type { DateFound } from "./date-found.ts";
import { fold } from "./fold.ts";
import { type Language, languageOf } from "./language.ts";
import type { Concept } from "./lexicon.ts";
import { markSpans, marks, type Span } from "./marked-text.ts";
import { normaliseQuestion } from "./normalise.ts";
import { readAmounts } from "./read-amounts.ts";
import { type Cue, readCues } from "./read-cues.ts";
import { readDates } from "./read-dates.ts";
import { type NameFound, readNames } from "./read-names.ts";
import type { NumberFound } from "./read-numbers.ts";
import { type Preferences, readPreferences } from "./read-preferences.ts";
import { separateWords } from "./separate-words.ts";
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
  const normal = separateWords(normaliseQuestion(text));
  const language = languageOf(text) ?? locale;
  const folded = fold(normal);
  const named = readNames(folded);
  const strong = named.filter(({ isOrdinary }) => !isOrdinary);
  const long = named.filter(
    ({ isOrdinary, typed }) =>
      isOrdinary && typed.split(" ").length > 2 && !/tokens?|quer|truy van/.test(typed),
  );
  const preferences = readPreferences(markSpans(folded, [...strong, ...long], marks.name));
  const chips = strong.filter(({ system }) => system.kind === "gpu-hour").map(({ from }) => from);
  const found = readAmounts(preferences.rest, language, (at) => chips.includes(at));
  const { bare } = found;
  const amounts = found.amounts.filter(({ from, to }) => !notDollars.test(normal.slice(from, to)));
  const counted = markSpans(preferences.rest, amounts, marks.amount);
  const unknown = readUnknownNames(counted, normal, chips);
  const known = markSpans(counted, unknown, marks.name);
  const dates = readDates(known, { language, today });
  const dated = markSpans(known, dates, marks.date);
  const isLeft = ({ from, to }: Span) => dated.slice(from, to) === folded.slice(from, to);
  const ordinary = named.filter((name) => name.isOrdinary && (long.includes(name) || isLeft(name)));
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
    bare: bare.filter((number) => isLeft(number) && !isOfQueries(number.value, ordinary)),
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

/** `sau đó` is no six dollars: `đô` has one accent and no tone. */
const notDollars = /đ[óòỏõọốồổỗộớờởỡợơ]/;

/** `1 tỷ truy vấn`: the billion that the system's cost is of. */
function isOfQueries(value: number, names: readonly NameFound[]): boolean {
  return value === 1e9 && names.some(({ system }) => system.id === "queries");
}
