import type { Answer, Assumption, Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { citeAll } from "#lib/answer/parts/cite.ts";
import { draft } from "#lib/answer/parts/draft.ts";
import { echoAmount } from "#lib/answer/parts/echo-amount.ts";
import { namedSystem } from "#lib/answer/parts/named-system.ts";
import { declineAbout } from "#lib/answer/talk/decline.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { QueryOf } from "#lib/query/query.ts";
import { targetDay } from "#lib/when/days.ts";
import { wordsInDetail } from "#lib/words/words-in-detail.ts";
import { claimedQueries, volumeCosts } from "./queries-claim.ts";
import { type TokenCost, tokenCostOf, usualShareWritten, volumeTyped } from "./token-cost.ts";

type Asked = QueryOf<"estimate.inference">;

/** Tokens of a question and its answer when nobody says: an assumption of ours, about 750 words. */
const usualTokensPerQuery = 1000;

/** What a volume of tokens or queries costs a day, a month and a year. */
export function estimateInference(asked: Asked, context: Context): Answer {
  const system = namedSystem(asked.system, context);
  const { queriesPerDay = 0, when } = asked;
  const tokens = asked.tokensPerDay ?? queriesPerDay * usualTokensPerQuery;
  if (tokens === 0) return askVolume(system, when, context);
  const cost = tokenCostOf(system, when, context);
  const claimed = queriesPerDay === 0 ? [] : claimedQueries(system, { queriesPerDay, when, context });
  if (cost !== undefined) {
    const figures = [...claimed, ...costFigures(cost, tokens, { day: targetDay(when), context })];
    return draftEstimate(asked, { system, cost, figures }, context);
  }
  return claimed.length === 0
    ? declineAbout("no_data", system, { when, context })
    : draftEstimate(asked, { system, cost, figures: claimed }, context);
}

interface Estimate {
  readonly system: System;
  readonly cost: TokenCost | undefined;
  readonly figures: Figure[];
}

function draftEstimate(asked: Asked, { system, cost, figures }: Estimate, context: Context): Answer {
  const level = cost === undefined ? system : cost.level;
  return draft(context, {
    shape: "estimate",
    title: system.name[context.locale],
    echo: echoOf(asked, system, context),
    text: [
      ...(cost === undefined ? [] : [wordsInDetail(context.locale).estimate.volume.list]),
      ...(level === undefined ? [] : [level.definition[context.locale]]),
    ],
    figures,
    assumptions: assumptionsOf(asked, cost, context),
    warnings: warningsOf(cost, context),
    sources: citeAll(context, figures, cost?.cited ?? []),
    asOf: cost?.asOf ?? context.data.day,
  });
}

function warningsOf(cost: TokenCost | undefined, context: Context): Answer["warnings"] {
  if (cost === undefined) return [{ code: "no-interval", text: context.words.answers.noFit }];
  return cost.ranges.length > 0
    ? []
    : [{ code: "no-interval", text: context.words.answers.warnings["no-interval"] }];
}

interface At {
  readonly day: string;
  readonly context: Context;
}

function costFigures(cost: TokenCost, tokens: number, { day, context }: At): Figure[] {
  const { usdPerToken, ranges, kind, source, ends, prices } = cost;
  const scaled = ranges.map(({ level, low, high }) => ({ level, low: low * tokens, high: high * tokens }));
  const id = kind === "forecast" ? "median" : "day";
  const main = volumeCosts(usdPerToken * tokens, {
    id,
    kind,
    source,
    date: kind === "forecast" ? day : (prices[0]?.date ?? day),
    group: "headline",
    context,
  });
  const [first, ...rest] = main;
  const spread = ends === undefined ? [] : endFigures(ends, tokens, { source, context });
  return [
    ...(first === undefined ? [] : [{ ...first, ...(scaled.length > 0 ? { ranges: scaled } : {}) }]),
    ...rest,
    ...prices,
    ...spread,
  ];
}

/** What it would cost if every token were of one side: the bill lies between the two. */
function endFigures(
  { read, written }: NonNullable<TokenCost["ends"]>,
  tokens: number,
  { source, context }: { readonly source: string; readonly context: Context },
): Figure[] {
  const common = { unit: "USD", kind: "computed", group: "estimate", source } as const;
  return [
    {
      ...common,
      id: "all-read",
      label: wordsInDetail(context.locale).estimate.volume.allRead,
      value: read * tokens,
    },
    {
      ...common,
      id: "all-read:written",
      label: wordsInDetail(context.locale).estimate.volume.allWritten,
      value: written * tokens,
      explains: "all-read",
    },
  ];
}

function assumptionsOf(
  { tokensPerDay, queriesPerDay }: Asked,
  cost: TokenCost | undefined,
  context: Context,
): Assumption[] {
  const one = (
    id: "volumeTokens" | "volumeQueries" | "perQuery" | "written",
    value: number | undefined,
    unit: string,
    origin: Assumption["origin"],
  ): Assumption[] =>
    value === undefined
      ? []
      : [{ id, label: wordsInDetail(context.locale).estimate.volume[id], value, unit, origin }];
  const volume = (id: Parameters<typeof one>[0], perDay: number | undefined, unit: string) => {
    if (perDay === undefined) return [];
    const { value, period } = volumeTyped(perDay);
    return one(id, value, `${unit} a ${period}`, "given");
  };
  const isTokenised = tokensPerDay === undefined && cost !== undefined;
  return [
    ...volume("volumeTokens", tokensPerDay, "tokens"),
    ...volume("volumeQueries", queriesPerDay, "queries"),
    ...one("perQuery", isTokenised ? usualTokensPerQuery : undefined, "tokens", "default"),
    ...one("written", cost?.ends && usualShareWritten, "fraction", "default"),
  ];
}

function echoOf({ tokensPerDay, queriesPerDay, when }: Asked, { name }: System, context: Context): string {
  const volume = (perDay: number | undefined, unit: "tokens" | "queries"): string[] => {
    if (perDay === undefined) return [];
    const { value, period } = volumeTyped(perDay);
    return [
      `${echoAmount(value, "", context)} ${wordsInDetail(context.locale).estimate.volume[unit]} ${wordsInDetail(context.locale).estimate.volume.per[period]}`,
    ];
  };
  const volumes = [...volume(tokensPerDay, "tokens"), ...volume(queriesPerDay, "queries")];
  const what = [name[context.locale], ...volumes].join(", ");
  return context.words.answers.echo({ what, when, day: targetDay(when) });
}

function askVolume(system: System, when: string, context: Context): Answer {
  return draft(context, {
    shape: "clarify",
    title: system.name[context.locale],
    echo: echoOf({ intent: "estimate.inference", system: system.id, when }, system, context),
    text: [wordsInDetail(context.locale).estimate.volume.ask],
    examples: wordsInDetail(context.locale).estimate.volume.examples.map(
      (volume) => `${system.id} ${volume}`,
    ),
  });
}
