import type { Answer, Cited, Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { chartOf } from "#lib/answer/parts/chart-of.ts";
import { citeAll } from "#lib/answer/parts/cite.ts";
import { draft } from "#lib/answer/parts/draft.ts";
import { seenFigures } from "#lib/answer/parts/fitted-points.ts";
import { systemName } from "#lib/answer/parts/named-system.ts";
import { declineAbout } from "#lib/answer/talk/decline.ts";
import { mainPoints } from "#lib/catalogue/catalogue.ts";
import type { Catalogue } from "#lib/catalogue/open-catalogue.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { Series } from "#lib/catalogue/series.ts";
import type { QueryOf } from "#lib/query/query.ts";
import { periodOf } from "#lib/when/when.ts";
import { wordsInDetail } from "#lib/words/words-in-detail.ts";
import { type ModelScore, mmluScores } from "./model-scores.ts";
import { addLevelClaims, forecastTokenPrice } from "./show-token-price.ts";

/** As many steps of a record as a reader takes in. */
const mostSteps = 6;
const percent = 100;

interface Asked {
  readonly when: string | undefined;
  readonly context: Context;
}

/**
 * What tokens at a model's level cost, or have cost: the lowest list price so far of any model that scores at least as
 * high. Of a time ahead what is claimed of the level. Declined where no score of the model is known, or nothing is claimed.
 */
export function priceLevel(
  system: System,
  { intent, when }: QueryOf<"price.token" | "forecast.price.token">,
  context: Context,
): Promise<Answer> | Answer {
  if (intent === "price.token") return showLevelRecord(system, { when, context });
  const claimed = context.data.catalogue.find(system.tokens ?? "");
  if (claimed !== undefined) return forecastTokenPrice(claimed, when, context);
  return declineLevel("no_data", system, { when, context, limit: levelWordsOf(context).ahead });
}

function showLevelRecord(system: System, { when, context }: Asked): Answer {
  const words = levelWordsOf(context);
  const level = mmluScores.find(({ model }) => model === system.id);
  if (level === undefined) return declineLevel("no_data", system, { when, context, limit: words.unscored });
  const date = when === undefined ? context.data.day : periodOf(when).to;
  const recordOf = (side: "input" | "output") =>
    capabilityRecord(context.data.catalogue, mmluScores, { quality: level.score, side, date });
  const known = { system, level, read: recordOf("input"), written: recordOf("output") };
  if (known.read.length === 0)
    return declineLevel("before_data", system, { when, context, limit: words.unpriced });
  return addLevelClaims(system, draftLevel(known, { when, context }), when ?? date, context);
}

function declineLevel(
  code: "no_data" | "before_data",
  system: System,
  { limit, ...asked }: Asked & { readonly limit: string },
): Answer {
  const { context } = asked;
  const title = titleOf(system, context);
  return {
    ...declineAbout(code, system, { ...asked, limit }),
    title,
    echo: context.words.answers.echo({ what: title, when: asked.when }),
    examples: [`${system.id} token price`, "tokens 2028"],
  };
}

interface Known {
  readonly system: System;
  readonly level: ModelScore;
  /** the steps of the record, oldest first */
  readonly read: readonly CapabilityPrice[];
  readonly written: readonly CapabilityPrice[];
}

function draftLevel({ system, level, read, written }: Known, { when, context }: Asked): Answer {
  const words = levelWordsOf(context);
  const steps = read.map((step, at) => stepFigure(step, `level:${at}`, { side: "input", context }));
  const [now, ...before] = steps.toReversed();
  const last = read.at(-1);
  const output = written
    .slice(-1)
    .map((step) => stepFigure(step, "level:output", { side: "output", context }));
  const scores = [level, ...(last === undefined ? [] : [last.model])];
  const figures: Figure[] = [
    ...(now === undefined ? [] : [{ ...now, group: "headline" as const }]),
    ...output.map((figure) => ({ ...figure, group: "headline" as const })),
    ...before.slice(0, mostSteps),
    ...dropRepeats(scores).map((score) => scoreFigure(score, context)),
  ];
  const isRecalled = [last, written.at(-1)].some((step) => step?.isUnverified === true);
  return draft(context, {
    shape: "history",
    title: titleOf(system, context),
    echo: context.words.answers.echo({ what: titleOf(system, context), when }),
    text: [words.definition],
    figures,
    warnings: [
      { code: "record", text: context.words.answers.record },
      { code: "bound", text: words.bound },
      ...(isRecalled ? [{ code: "unverified", text: words.recalled }] : []),
    ],
    sources: citeAll(
      context,
      figures,
      scores.map(({ source }): Cited => ({ ...source })),
    ),
    examples: [`${system.id} token price`, "tokens 2028"],
    asOf: now?.date ?? context.data.day,
    ...chartOf({
      title: titleOf(system, context),
      unit: "USD per million tokens",
      seen: seenFigures(steps),
      figures: [],
      when: when ?? context.data.day,
    }),
  });
}

function stepFigure(
  { model, value, date, source }: CapabilityPrice,
  id: string,
  { side, context }: { readonly side: "input" | "output"; readonly context: Context },
): Figure {
  return {
    id,
    label: `${systemName(model.model, context)}, ${levelWordsOf(context)[side]}`,
    value,
    unit: "USD per million tokens",
    kind: "observed",
    group: "estimate",
    date,
    source,
  };
}

function scoreFigure({ model, score, source }: ModelScore, context: Context): Figure {
  return {
    id: `score:${model}`,
    label: `${systemName(model, context)}, ${levelWordsOf(context).score}`,
    value: score / percent,
    unit: "fraction",
    kind: "observed",
    group: "estimate",
    source: source.id,
  };
}

function dropRepeats(scores: readonly ModelScore[]): readonly ModelScore[] {
  return [...new Map(scores.map((one) => [one.model, one])).values()];
}

function levelWordsOf({ locale }: Context) {
  return wordsInDetail(locale).prices.level;
}

function titleOf({ name }: System, context: Context): string {
  return levelWordsOf(context).title(name[context.locale]);
}

/** A list price that was the lowest so far of any model at or above a quality. */
interface CapabilityPrice {
  /** US dollars per million tokens */
  readonly value: number;
  /** from when it was listed */
  readonly date: string;
  readonly model: ModelScore;
  /** the source of the price */
  readonly source: string;
  /** true of a day that its source only recalls */
  readonly isUnverified: boolean;
}

interface CapabilityQuestion {
  /** the lowest score that counts, percent */
  readonly quality: number;
  readonly side: "input" | "output";
  /** `YYYY-MM-DD` */
  readonly date: string;
}

/**
 * The price of a capability up to a day: the lowest dated list price so far among models that score high enough, each
 * time that it fell, oldest first. Empty where no model scores so high, or none of those had a price by then.
 *
 * It is a record, so that it never rises, and a bound from above: a model without a score here may have been cheaper,
 * and the model of the record may be sold no longer.
 */
export function capabilityRecord(
  { find }: Pick<Catalogue, "find">,
  scores: readonly ModelScore[],
  { quality, side, date }: CapabilityQuestion,
): readonly CapabilityPrice[] {
  const listed = scores
    .filter(({ score }) => score >= quality)
    .flatMap((model) => pricesOf(model, find(model.model)?.listPrice?.[side]))
    .filter((price) => price.date <= date)
    .sort((a, b) => a.date.localeCompare(b.date) || a.value - b.value);
  return listed.filter(({ value }, at) => listed.slice(0, at).every((earlier) => earlier.value > value));
}

function pricesOf(model: ModelScore, series: Series | undefined): CapabilityPrice[] {
  if (series === undefined) return [];
  return mainPoints(series).map(({ value, date, source, unverified }) => ({
    value,
    date,
    model,
    source: source ?? series.source,
    isUnverified: unverified !== undefined,
  }));
}
