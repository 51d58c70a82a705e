import type { ForecastWarning, MethodId } from "#lib/forecast/forecast.ts";
import type { QueryOf } from "#lib/query/query.ts";
import type { DeclineCode, Locale } from "./answer.ts";
import { english } from "./words-english.ts";

/** Every sentence and label that answers are made of; what is put into them is data or an echo of the question. */
export interface Words {
  readonly echo: (asked: {
    readonly what: string;
    readonly when?: string | undefined;
    readonly day?: string | undefined;
  }) => string;
  readonly pastCost: (name: string) => string;
  readonly futureCost: (name: string) => string;
  /** of what is not counted in dollars */
  readonly futureValue: (name: string) => string;
  readonly median: string;
  readonly methods: Readonly<Record<MethodId, string>>;
  readonly fittedTo: (method: string, points: readonly string[]) => string;
  readonly claims: (by: string) => string;
  readonly claimStarts: string;
  readonly claimRate: string;
  readonly claimComputed: string;
  readonly recosted: string;
  readonly fitToClaim: (by: string) => string;
  readonly observedSince: (label: string) => string;
  readonly claimThen: (by: string) => string;
  readonly observedToClaim: string;
  readonly lowest: string;
  readonly highest: string;
  readonly estimates: string;
  readonly firstKnown: string;
  readonly volumeADay: string;
  readonly volumeAYear: string;
  readonly warnings: Readonly<Record<ForecastWarning, string>>;
  readonly record: string;
  readonly otherTime: string;
  readonly claimEnded: string;
  readonly otherMethod: string;
  readonly dayTaken: string;
  readonly noFit: string;
  readonly clarify: Readonly<Record<QueryOf<"clarify">["missing"], string>>;
  readonly notRead: (words: string) => string;
  readonly unknownName: (typed: string) => string;
  readonly offered: string;
  readonly knownSystems: string;
  readonly canDo: string;
  readonly declines: Readonly<Record<DeclineCode, string>>;
}

/** The dictionaries that have been loaded. English is always there; another language is a file of its own. */
const dictionaries = new Map<Locale, Words>([["en", english]]);

/** Make the words of a language ready: whoever answers does so first. */
export async function loadWords(locale: Locale): Promise<void> {
  if (dictionaries.has(locale)) return;
  const { vietnamese } = await import("./words-vietnamese.ts");
  dictionaries.set(locale, vietnamese);
}

/** The words of a language that has been loaded. */
export function wordsOf(locale: Locale): Words {
  const words = dictionaries.get(locale);
  if (words === undefined) throw new Error(`The words of ${locale} are not loaded.`);
  return words;
}
