import type { Answer, Figure, Locale } from "#lib/answer/answer.ts";
import { chartOf } from "#lib/answer/parts/chart-of.ts";
import { citeAll } from "#lib/answer/parts/cite.ts";
import { draft } from "#lib/answer/parts/draft.ts";
import { estimateFigures } from "#lib/answer/parts/estimate-figures.ts";
import { firstKnown } from "#lib/answer/parts/first-known.ts";
import { seenFigures } from "#lib/answer/parts/seen-in.ts";
import { declineAbout } from "#lib/answer/talk/decline.ts";
import { type Words, wordsOf } from "#lib/answer/words.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { isWithin, type Period, periodOf } from "#lib/when/period.ts";
import { asOfClaims } from "./as-of-claims.ts";
import { claimFigures, claimsAbout } from "./claim-figures.ts";
import { spreadFigures } from "./spread-figures.ts";

/** As many as a reader takes in; the sources have the rest. */
const mostEstimates = 12;

/**
 * What a system has cost: every estimate of a period, or the newest where no time is asked or it has none.
 * A past cost is not a forecast: the estimates stand side by side and their spread is said.
 */
export function historyCost(system: System, when: string | undefined, locale: Locale): Answer {
  const words = wordsOf(locale);
  const estimates = estimateFigures(system, locale);
  const ofThen = estimates.filter(({ date }) => when === undefined || isOf(date, periodOf(when)));
  const shown = (ofThen.length > 0 ? ofThen : before(estimates, when)).slice(-mostEstimates);
  const first = firstKnown(system);
  if (when !== undefined && first !== undefined && periodOf(when).to < first) {
    return declineAbout("before_data", system, { when, locale, limit: `${words.firstKnown} ${first}.` });
  }
  const claims = shown.length > 0 ? [] : claimFigures(system.claims, when ?? lastYearNamed(system), words);
  const figures = [...shown, ...spreadFigures(shown, locale), ...claims];
  const last = shown.at(-1);
  if (figures.length === 0) return declineAbout("no_data", system, { when, locale });
  return draft(locale, {
    shape: "history",
    title: system.name[locale],
    echo: words.echo({ what: words.pastCost(system.name[locale]), when }),
    text: [system.definition[locale], ...system.notes.map((note) => note[locale])],
    figures,
    warnings: historyWarnings(ofThen.length, shown.length, words),
    sources: citeAll(figures),
    examples: [`${system.id} 2030`],
    ...(last?.date === undefined ? asOfClaims(system, when ?? lastYearNamed(system)) : { asOf: last.date }),
    ...historyChart(system, { shown, claims, when, locale }),
  });
}

/** What was seen, as far as it is of one unit; else what was claimed. */
function historyChart(
  system: System,
  {
    shown,
    claims,
    when,
    locale,
  }: { shown: readonly Figure[]; claims: readonly Figure[]; when: string | undefined; locale: Locale },
): Pick<Answer, "chart"> {
  const unit = shown.at(-1)?.unit ?? system.unit;
  return chartOf({
    title: system.name[locale],
    unit,
    seen: seenFigures(shown.filter((one) => one.unit === unit)),
    claims: claims.length > 0 ? claimsAbout(system.claims, when ?? lastYearNamed(system)) : [],
    figures: claims,
    when: when ?? lastYearNamed(system),
  });
}

/** Whether a date, which may be a year alone, is of a period. */
function isOf(date: string | undefined, period: Period): boolean {
  if (date === undefined) return false;
  const ends = { from: period.from.slice(0, date.length), to: period.to.slice(0, date.length) };
  return isWithin(date, ends);
}

function historyWarnings(ofThen: number, shown: number, words: Words): Answer["warnings"] {
  if (shown === 0) return [{ code: "no-interval", text: words.noFit }];
  return ofThen === 0 ? [{ code: "other-time", text: words.otherTime }] : [];
}

/** The estimates of the newest year that is not after the one asked for. */
function before(estimates: readonly Figure[], when: string | undefined): readonly Figure[] {
  const end = when === undefined ? "9999" : periodOf(when).from;
  const earlier = estimates.filter(({ date }) => date !== undefined && date < end);
  const year = earlier.at(-1)?.date?.slice(0, 4);
  return earlier.filter(({ date }) => year !== undefined && date?.startsWith(year));
}

/** The last year that any of a system's claims gives a value for. */
function lastYearNamed({ claims }: System): string {
  return String(Math.max(0, ...claims.map(({ from, lastYear }) => lastYear ?? from.year)));
}
