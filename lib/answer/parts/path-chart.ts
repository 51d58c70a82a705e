import type { Figure } from "#lib/answer/answer.ts";
import type { Chart, Seen } from "#lib/answer/chart-data.ts";
import type { Context } from "#lib/answer/context.ts";
import { claimsAbout } from "#lib/answer/cost/claim-figures.ts";
import { fittedSeries } from "#lib/catalogue/catalogue.ts";
import type { Claim } from "#lib/catalogue/claim.ts";
import { chartOf } from "./chart-of.ts";
import { fittedPoints, seenIn } from "./fitted-points.ts";
import type { SystemPath } from "./system-path.ts";

/** What is asked of paths. */
export interface PathsAsked {
  readonly title: string;
  /** `YYYY-MM-DD`: each path is drawn up to it */
  readonly to: string;
  /** the answer's figures: those that head it are called out */
  readonly figures: readonly Figure[];
  readonly threshold?: number;
  readonly context: Context;
}

/** The chart of paths: each with what was seen of it; one path also with what is claimed. None where units differ. */
export function pathsChart(
  paths: readonly SystemPath[],
  { title, to, figures, threshold, context }: PathsAsked,
): { readonly chart?: Chart } {
  const [first, ...others] = paths;
  if (first === undefined || others.some(({ unit }) => unit !== first.unit)) return {};
  const methods = new Set(paths.map(({ model }) => context.words.answers.methods[model.method]));
  return chartOf({
    title,
    unit: first.unit,
    method: [...methods].join(" · "),
    seen: paths.flatMap((path) => seenOf(path, others.length > 0)),
    claims: others.length > 0 ? paths.flatMap(({ claim }) => claim ?? []) : claimsOf(first, to, figures),
    paths: paths
      .filter(({ claim, model }) => claim === undefined && model.to < to)
      .map(({ model }) => ({ model, to })),
    figures,
    threshold,
    when: to,
  });
}

/** The claims beside a fitted path, where the answer has figures of them. */
function claimsOf({ claim, system }: SystemPath, when: string, figures: readonly Figure[]): readonly Claim[] {
  if (claim !== undefined) return [claim];
  return figures.some(({ kind }) => kind === "claim") ? claimsAbout(system.claims, when) : [];
}

/** Rival estimates stand beside one path alone: of several they would not be told apart. */
function seenOf({ system, points }: SystemPath, isOneOfSeveral: boolean): readonly Seen[] {
  const series = fittedSeries(system);
  const seen =
    series === undefined
      ? points.map(({ date, value, label }) => ({ date, value, ...(label && { label }), isFitted: true }))
      : seenIn(series, fittedPoints(series));
  return isOneOfSeveral ? seen.filter(({ isFitted }) => isFitted) : seen;
}
