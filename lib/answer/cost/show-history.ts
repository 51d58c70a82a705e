import type { Answer, Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { chartOf } from "#lib/answer/parts/chart-of.ts";
import { citeAll } from "#lib/answer/parts/cite.ts";
import { draft } from "#lib/answer/parts/draft.ts";
import { estimateFigures } from "#lib/answer/parts/figure-parts.ts";
import { seenFigures } from "#lib/answer/parts/fitted-points.ts";
import { declineAbout, firstKnown } from "#lib/answer/talk/decline.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { isWithin, type Period, periodOf, yearOf } from "#lib/when/when.ts";
import type { Words } from "#lib/words/words.ts";
import { asOfClaims, claimFigures, claimsAbout } from "./claim-figures.ts";

/** What each cost method covers is not the same: an estimate is compared with those of its own method alone. */
const methods: readonly (readonly [keyof Words["answers"]["costMethods"], RegExp])[] = [
  ["cloud", /\/(?:cloud|ai-?index)/i],
  ["amortised", /\/amortised/],
  ["acquisition", /\/acquisition/],
];

/** The lowest and the highest of estimates of one thing, and how many there are; by cost method where these differ. */
function spreadFigures(estimates: readonly Figure[], context: Context): Figure[] {
  const isByMethod = estimates.some(({ id }) => methods.some(([, pattern]) => pattern.test(id)));
  if (!isByMethod) return spreadOf(estimates, { id: "spread", of: "", context });
  return methods.flatMap(([method, pattern]) => {
    const ofMethod = estimates.filter(({ id }) => pattern.test(id));
    return spreadOf(ofMethod, {
      id: `spread:${method}`,
      of: `, ${context.words.answers.costMethods[method]}`,
      context,
    });
  });
}

function spreadOf(
  estimates: readonly Figure[],
  { id, of, context }: { readonly id: string; readonly of: string; readonly context: Context },
): Figure[] {
  const sorted = [...estimates].sort((a, b) => a.value - b.value);
  const low = sorted.at(0);
  const high = sorted.at(-1);
  if (low === undefined || high === undefined || low === high || low.unit !== high.unit) return [];
  return [
    { ...low, id: `${id}:low`, label: `${context.words.answers.lowest}${of}` },
    { ...high, id: `${id}:high`, label: `${context.words.answers.highest}${of}` },
    {
      id: `${id}:number`,
      label: context.words.answers.estimates,
      value: sorted.length,
      unit: "",
      kind: "computed",
      group: low.group,
      source: low.source,
      explains: `${id}:low`,
    },
  ];
}

/** As many as a reader takes in; the sources have the rest. */
const mostEstimates = 12;

/**
 * What a system has cost: every estimate of a period, or the newest where no time is asked or it has none.
 * A past cost is not a forecast: the estimates stand side by side and their spread is said.
 */
export function showHistory(system: System, when: string | undefined, context: Context): Answer {
  const estimates = estimateFigures(system, context);
  const ofThen = estimates.filter(({ date }) => when === undefined || isOf(date, periodOf(when)));
  const shown = (ofThen.length > 0 ? ofThen : takeNewestBefore(estimates, when)).slice(-mostEstimates);
  const first = firstKnown(system);
  if (when !== undefined && first !== undefined && periodOf(when).to < first) {
    return declineAbout("before_data", system, {
      when,
      context,
      limit: `${context.words.answers.firstKnown} ${first}.`,
    });
  }
  const claims = shown.length > 0 ? [] : claimFigures(system.claims, when ?? lastYearNamed(system), context);
  const figures = [...shown, ...spreadFigures(shown, context), ...claims];
  const last = shown.at(-1);
  if (figures.length === 0) return declineAbout("no_data", system, { when, context });
  return draft(context, {
    shape: "history",
    title: system.name[context.locale],
    echo: context.words.answers.echo({
      what: context.words.answers.pastCost(system.name[context.locale]),
      when,
    }),
    text: [system.definition[context.locale], ...system.notes.map((note) => note[context.locale])],
    figures,
    warnings: historyWarnings(ofThen.length, shown.length, context),
    sources: citeAll(context, figures),
    examples: [`${system.id} 2030`],
    ...(last?.date === undefined ? asOfClaims(system, when ?? lastYearNamed(system)) : { asOf: last.date }),
    ...historyChart(system, { shown, claims, when, context }),
  });
}

/** What was seen, as far as it is of one unit; else what was claimed. */
function historyChart(
  system: System,
  {
    shown,
    claims,
    when,
    context,
  }: { shown: readonly Figure[]; claims: readonly Figure[]; when: string | undefined; context: Context },
): Pick<Answer, "chart"> {
  const unit = shown.at(-1)?.unit ?? system.unit;
  return chartOf({
    title: system.name[context.locale],
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

function historyWarnings(ofThen: number, shown: number, context: Context): Answer["warnings"] {
  if (shown === 0) return [{ code: "no-interval", text: context.words.answers.noFit }];
  return ofThen === 0 ? [{ code: "other-time", text: context.words.answers.otherTime }] : [];
}

/** The estimates of the newest year that is not after the one asked for. */
function takeNewestBefore(estimates: readonly Figure[], when: string | undefined): readonly Figure[] {
  const end = when === undefined ? "9999" : periodOf(when).from;
  const earlier = estimates.filter(({ date }) => date !== undefined && date < end);
  const newest = earlier.at(-1)?.date;
  return earlier.filter(
    ({ date }) => newest !== undefined && date !== undefined && yearOf(date) === yearOf(newest),
  );
}

/** The last year that any of a system's claims gives a value for. */
function lastYearNamed({ claims }: System): string {
  return String(Math.max(0, ...claims.map(({ from, lastYear }) => lastYear ?? from.year)));
}
