import type { Answer, Assumption, Figure } from "#lib/answer/answer.ts";
import { dataInUse } from "#lib/answer/data.ts";
import { citeAll } from "#lib/answer/parts/cite.ts";
import { draft } from "#lib/answer/parts/draft.ts";
import { echoAmount } from "#lib/answer/parts/echo-amount.ts";
import { namedSystem } from "#lib/answer/parts/named-system.ts";
import { declineAbout } from "#lib/answer/talk/decline.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { targetDay } from "#lib/forecast/target-day.ts";
import type { QueryOf } from "#lib/query/query.ts";
import type { Locale } from "#lib/words/locale.ts";
import { type Words, wordsOf } from "#lib/words/words.ts";
import { inferenceTexts as texts } from "./inference-texts.ts";
import { claimedQueries, volumeCosts } from "./queries-claim.ts";
import { type TokenCost, tokenCostOf, usualShareWritten, volumeTyped } from "./token-cost.ts";

type Asked = QueryOf<"estimate.inference">;

/** Tokens of a question and its answer when nobody says: an assumption of ours, about 750 words. */
const usualTokensPerQuery = 1000;

/** What a volume of tokens or queries costs a day, a month and a year. */
export function estimateInference(asked: Asked, locale: Locale): Answer {
  const system = namedSystem(asked.system);
  const { queriesPerDay = 0, when } = asked;
  const tokens = asked.tokensPerDay ?? queriesPerDay * usualTokensPerQuery;
  if (tokens === 0) return askVolume(system, when, locale);
  const cost = tokenCostOf(system, when, locale);
  const claimed = queriesPerDay === 0 ? [] : claimedQueries(system, { queriesPerDay, when, locale });
  if (cost !== undefined) {
    const figures = [...claimed, ...costFigures(cost, tokens, { day: targetDay(when), locale })];
    return estimated(asked, { system, cost, figures }, locale);
  }
  return claimed.length === 0
    ? declineAbout("no_data", system, { when, locale })
    : estimated(asked, { system, cost, figures: claimed }, locale);
}

interface Estimated {
  readonly system: System;
  readonly cost: TokenCost | undefined;
  readonly figures: Figure[];
}

function estimated(asked: Asked, { system, cost, figures }: Estimated, locale: Locale): Answer {
  const level = cost === undefined ? system : cost.level;
  return draft(locale, {
    shape: "estimate",
    title: system.name[locale],
    echo: echoOf(asked, system, locale),
    text: [
      ...(cost === undefined ? [] : [texts.list[locale]]),
      ...(level === undefined ? [] : [level.definition[locale]]),
    ],
    figures,
    assumptions: assumptionsOf(asked, cost, locale),
    warnings: warningsOf(cost, wordsOf(locale)),
    sources: citeAll(figures, cost?.cited ?? []),
    asOf: cost?.asOf ?? dataInUse().day,
  });
}

function warningsOf(cost: TokenCost | undefined, words: Words): Answer["warnings"] {
  if (cost === undefined) return [{ code: "no-interval", text: words.answers.noFit }];
  return cost.ranges.length > 0 ? [] : [{ code: "no-interval", text: words.answers.warnings["no-interval"] }];
}

interface At {
  readonly day: string;
  readonly locale: Locale;
}

function costFigures(cost: TokenCost, tokens: number, { day, locale }: At): Figure[] {
  const { usdPerToken, ranges, kind, source, ends, prices } = cost;
  const scaled = ranges.map(({ level, low, high }) => ({ level, low: low * tokens, high: high * tokens }));
  const id = kind === "forecast" ? "median" : "day";
  const main = volumeCosts(usdPerToken * tokens, {
    id,
    kind,
    source,
    date: kind === "forecast" ? day : (prices[0]?.date ?? day),
    group: "headline",
    locale,
  });
  const [first, ...rest] = main;
  const spread = ends === undefined ? [] : endFigures(ends, tokens, { source, locale });
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
  { source, locale }: { readonly source: string; readonly locale: Locale },
): Figure[] {
  const common = { unit: "USD", kind: "computed", group: "estimate", source } as const;
  return [
    { ...common, id: "all-read", label: texts.allRead[locale], value: read * tokens },
    {
      ...common,
      id: "all-read:written",
      label: texts.allWritten[locale],
      value: written * tokens,
      explains: "all-read",
    },
  ];
}

function assumptionsOf(
  { tokensPerDay, queriesPerDay }: Asked,
  cost: TokenCost | undefined,
  locale: Locale,
): Assumption[] {
  const one = (
    id: "volumeTokens" | "volumeQueries" | "perQuery" | "written",
    value: number | undefined,
    unit: string,
    origin: Assumption["origin"],
  ): Assumption[] => (value === undefined ? [] : [{ id, label: texts[id][locale], value, unit, origin }]);
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

function echoOf({ tokensPerDay, queriesPerDay, when }: Asked, { name }: System, locale: Locale): string {
  const volume = (perDay: number | undefined, unit: "tokens" | "queries"): string[] => {
    if (perDay === undefined) return [];
    const { value, period } = volumeTyped(perDay);
    return [`${echoAmount(value, "", locale)} ${texts[unit][locale]} ${texts.per[locale][period]}`];
  };
  const volumes = [...volume(tokensPerDay, "tokens"), ...volume(queriesPerDay, "queries")];
  const what = [name[locale], ...volumes].join(", ");
  return wordsOf(locale).answers.echo({ what, when, day: targetDay(when) });
}

function askVolume(system: System, when: string, locale: Locale): Answer {
  return draft(locale, {
    shape: "clarify",
    title: system.name[locale],
    echo: echoOf({ intent: "estimate.inference", system: system.id, when }, system, locale),
    text: [texts.ask[locale]],
    examples: texts.examples[locale].map((volume) => `${system.id} ${volume}`),
  });
}
