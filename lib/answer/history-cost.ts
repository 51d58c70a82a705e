import type { System } from "#lib/catalogue/schema.ts";
import type { Answer, Figure, Locale } from "./answer.ts";
import { citeAll } from "./cite.ts";
import { claimFigures } from "./claim-figures.ts";
import { draft } from "./draft.ts";
import { estimateFigures } from "./estimate-figures.ts";
import { noData } from "./no-data.ts";
import { type Words, wordsOf } from "./words.ts";

/** As many as a reader takes in; the sources have the rest. */
const mostEstimates = 12;

/**
 * What a system has cost: every estimate of a year, or the newest where no year is asked or the year has none.
 * A past cost is not a forecast: the estimates stand side by side and their spread is said.
 */
export function historyCost(
  system: System,
  when: string | undefined,
  locale: Locale,
  estimates: readonly Figure[] = estimateFigures(system, locale),
): Answer {
  const words = wordsOf(locale);
  const chosen = estimates.filter(({ date }) => when === undefined || date?.startsWith(whenPrefix(when)));
  const shown = (chosen.length > 0 ? chosen : before(estimates, when)).slice(-mostEstimates);
  const claims = shown.length > 0 ? [] : claimFigures(system.claims, when ?? lastYearNamed(system), words);
  const figures = [...shown, ...spreadOf(shown, words), ...claims];
  const what = words.pastCost(system.name[locale]);
  if (figures.length === 0) return noData(system, words.echo({ what, when }), locale);
  return draft(locale, {
    shape: "history",
    title: system.name[locale],
    echo: words.echo({ what, when }),
    text: [system.definition[locale], ...system.notes.map((note) => note[locale])],
    figures,
    warnings: historyWarnings(chosen.length, shown.length, words),
    sources: citeAll(figures),
    examples: [`${system.id} 2030`],
    asOf: shown.at(-1)?.date ?? String(claims.at(-1)?.date ?? ""),
  });
}

function historyWarnings(ofThen: number, shown: number, words: Words): Answer["warnings"] {
  if (shown === 0) return [{ code: "no-interval", text: words.noFit }];
  return ofThen === 0 ? [{ code: "other-time", text: words.otherTime }] : [];
}

/** The estimates of the newest year that is not after the one asked for. */
function before(estimates: readonly Figure[], when: string | undefined): readonly Figure[] {
  const earlier = estimates.filter(({ date }) => date !== undefined && date < (when ?? "9999"));
  const year = earlier.at(-1)?.date?.slice(0, 4);
  return earlier.filter(({ date }) => year !== undefined && date?.startsWith(year));
}

function spreadOf(estimates: readonly Figure[], words: Words): Figure[] {
  const sorted = [...estimates].sort((a, b) => a.value - b.value);
  const low = sorted.at(0);
  const high = sorted.at(-1);
  if (low === undefined || high === undefined || low === high || low.unit !== high.unit) return [];
  return [
    { ...low, id: "spread:low", label: words.lowest },
    { ...high, id: "spread:high", label: words.highest },
  ];
}

/** The last year that any of a system's claims gives a value for. */
function lastYearNamed({ claims }: System): string {
  return String(Math.max(0, ...claims.map(({ from, to }) => to?.year ?? from.year)));
}

/** What the days of a period begin with; a half or a quarter is looked up by its year. */
function whenPrefix(when: string): string {
  return when.replace(/-[HQ]\d$/, "");
}
