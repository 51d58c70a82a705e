import type { Answer, Figure, FigureGroup } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { forecastCost, showPastCost } from "#lib/answer/cost/forecast-cost.ts";
import { forecastWhen } from "#lib/answer/cost/forecast-when.ts";
import { estimateInference } from "#lib/answer/estimate/estimate-inference.ts";
import { accuracy } from "#lib/answer/parts/accuracy-figures.ts";
import { askedSystem, namedSystem } from "#lib/answer/parts/named-system.ts";
import { pathOf, type SystemPath } from "#lib/answer/parts/system-path.ts";
import { forecastTokenPrice, showTokenPrice } from "#lib/answer/prices/show-token-price.ts";
import { showTrend } from "#lib/answer/trend/show-trend.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { QueryOf } from "#lib/query/query.ts";
import { wordsInDetail } from "#lib/words/words-in-detail.ts";
import { equationsOf } from "./equations.ts";
import { explainInGeneral } from "./explain-in-general.ts";
import { confidenceFigures, inputFigures } from "./input-figures.ts";

/** The year that is worked through where no date is known: the last that ARK's claims speak of. */
const exampleYear = "2030";

/** What is explained, as the question says it. */
type ExplainedQuery = Omit<QueryOf<"explain.why">, "intent">;

/** Whether it is known what is explained, so that no year has to stand as an example. */
function isDated({ when, isSeen: isPast, isTrend, thresholdUsd }: ExplainedQuery): boolean {
  return when !== undefined || isPast === true || isTrend === true || thresholdUsd !== undefined;
}

/** The answer that is explained, computed as it was for its card. */
async function explainedAnswer(system: System, query: ExplainedQuery, context: Context): Promise<Answer> {
  const { when, aspect, isSeen: isPast, isTrend, thresholdUsd, op, by } = query;
  if (thresholdUsd !== undefined && op !== undefined)
    return forecastWhen(
      { intent: "forecast.when", system: system.id, aspect, thresholdUsd, op, by },
      context,
    );
  const { tokensPerDay, queriesPerDay } = query;
  if (when !== undefined && (tokensPerDay ?? queriesPerDay) !== undefined)
    return estimateInference(
      { intent: "estimate.inference", system: system.id, when, tokensPerDay, queriesPerDay },
      context,
    );
  if (isTrend === true) return showTrend({ intent: "trend", system: system.id }, context);
  if (isPast === true)
    return aspect === "tokens" ? showTokenPrice(system, when, context) : showPastCost(system, when, context);
  const ahead = when ?? exampleYear;
  return aspect === "tokens"
    ? forecastTokenPrice(system, ahead, context)
    : forecastCost(system, ahead, context);
}

/** Why a figure is what it is: the reason for its method, the equation with its numbers, where claims disagree. */
export async function explainWhy(query: QueryOf<"explain.why">, context: Context): Promise<Answer> {
  if (query.system === undefined) return explainInGeneral("why", context);
  const { system, path, base, examples } = await workThrough(query.system, query, context);
  if (base.shape === "decline") return base;
  const steps = equationsOf(system, base, context);
  return explainAnswer(base, context, {
    what: wordsInDetail(context.locale).explain.why,
    keep: ["headline", "claim", "since", "estimate", "contradiction", "accuracy"],
    isListed: system.listPrice !== undefined,
    figures: path === undefined || isSeen(base) ? [] : inputFigures(path, base, context),
    // It is among the inputs, and stays where it is what the answer shows first.
    without: base.figures[0]?.id === "last" ? [] : ["last"],
    sentences: [
      ...examples,
      ...(isSeen(base)
        ? [wordsInDetail(context.locale).explain.seen]
        : [
            system.method.why[context.locale],
            ...steps.map((equation) => `${wordsInDetail(context.locale).explain.equation}: ${equation}`),
            ...(hasPassingDay(base) ? [wordsInDetail(context.locale).explain.passing] : []),
          ]),
      ...system.notes.map((note) => note[context.locale]),
    ],
  });
}

/** How far to trust a figure: its interval, its data, its method's record, and what would change it. */
export async function explainConfidence(
  query: QueryOf<"explain.confidence">,
  context: Context,
): Promise<Answer> {
  if (query.system === undefined) return explainInGeneral("confidence", context);
  const { system, path, base, examples } = await workThrough(query.system, query, context);
  if (base.shape === "decline") return base;
  return explainAnswer(base, context, {
    what: wordsInDetail(context.locale).explain.confidence,
    keep: ["headline", "claim", "since", "accuracy"],
    figures: path === undefined ? [] : confidenceFigures(path, context),
    sentences: [
      ...examples,
      explainMoves(path, context),
      ...(system.method.id === "shrunk-drift" && beatsNone()
        ? [wordsInDetail(context.locale).explain.record]
        : []),
    ],
  });
}

/** Whether the default method beats no other on training costs by two standard errors. */
function beatsNone(): boolean {
  return (accuracy().beaten.training ?? []).length === 0;
}

interface Example {
  /** as its tokens are sold where these are asked about */
  readonly system: System;
  readonly path: SystemPath | undefined;
  /** the answer that is explained */
  readonly base: Answer;
  /** that its date is an example, in words */
  readonly examples: readonly string[];
}

async function workThrough(id: string, query: ExplainedQuery, context: Context): Promise<Example> {
  const named = namedSystem(id, context);
  const system = askedSystem(id, query.aspect, context) ?? named;
  return {
    system,
    path: pathOf(system, context),
    base: await explainedAnswer(named, query, context),
    examples: isDated(query) ? [] : [wordsInDetail(context.locale).explain.exampleYear],
  };
}

/** Whether an answer gives the day on which a threshold is passed. */
function hasPassingDay({ figures }: Answer): boolean {
  return figures.some(({ group, unit, explains }) => {
    return group === "headline" && unit === "day" && explains === undefined;
  });
}

/** Whether an answer shows what was observed, and nothing that was claimed of a time ahead. */
function isSeen({ shape, figures }: Answer): boolean {
  if (shape === "threshold") return figures[0]?.kind === "observed";
  return shape === "history" && figures.every(({ kind }) => kind !== "claim");
}

interface Explanation {
  readonly what: string;
  readonly keep: readonly FigureGroup[];
  /** what was listed before is what the figure rests on */
  readonly isListed?: boolean;
  readonly figures: Answer["figures"];
  /** ids of what the figures say again */
  readonly without?: readonly string[];
  readonly sentences: readonly string[];
}

function explainAnswer(
  base: Answer,
  context: Context,
  { what, keep, isListed = false, figures, without = [], sentences }: Explanation,
): Answer {
  const isWhole = isListed || whole.includes(base.shape);
  const shown = base.figures.filter(
    (figure) =>
      (isWhole || (keep.includes(figure.group) && !isPublishedEstimate(figure))) &&
      !(figures.length > 0 && without.includes(figure.id)),
  );
  const [said, definition] = definitionOf(base);
  return {
    ...base,
    shape: "trend",
    echo: `${what}: ${base.echo}`,
    figures: [
      ...(isListed && base.shape === "forecast" ? shown.map(nameLastListed(context)) : shown),
      ...figures,
    ],
    text: [...said, ...sentences, definition],
  };
}

/** A price that was listed last, by the letter that the equation gives it. */
function nameLastListed({ locale }: Context) {
  return (figure: Figure): Figure =>
    isPublishedEstimate(figure)
      ? { ...figure, label: `${wordsInDetail(locale).explain.inputs.last}: ${figure.label}` }
      : figure;
}

/** What others have estimated of the past stands beside a figure, and is no reason for it. */
function isPublishedEstimate({ id, group }: Figure): boolean {
  return group === "estimate" && id.startsWith("estimate:");
}

/** Answers that are explained with all that they show. */
const whole: readonly Answer["shape"][] = ["history", "threshold", "trend", "estimate"];

/** What an answer says beside its figures, and what is meant by them. */
function definitionOf({ shape, text }: Answer): readonly [readonly string[], string] {
  const isLast = shape === "threshold" || shape === "trend" || shape === "estimate";
  return isLast ? [text.slice(0, -1), text.at(-1) ?? ""] : [[], text[0] ?? ""];
}

/** What would change a figure. */
function explainMoves(path: SystemPath | undefined, { locale }: Context): string {
  if (path?.claim !== undefined) return wordsInDetail(locale).explain.claimMoves;
  return path?.isComputed === true
    ? wordsInDetail(locale).explain.rentMoves
    : wordsInDetail(locale).explain.moves;
}
