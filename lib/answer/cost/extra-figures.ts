import type { Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { type FigurePart, figuresOfParts } from "#lib/answer/parts/figure-parts.ts";
import { composedClaim } from "#lib/answer/parts/system-path.ts";
import { getClaim, getQuantity } from "#lib/catalogue/catalogue.ts";
import type { System } from "#lib/catalogue/schema.ts";
import {
  claimInYears,
  composeRates,
  type Demand,
  dayStockRunsOut,
  missingRate,
  scaleModel,
  wordsOfTokens,
} from "#lib/forecast/index.ts";
import { targetDay } from "#lib/when/days.ts";
import { yearOf } from "#lib/when/when.ts";
import { wordsInDetail } from "#lib/words/words-in-detail.ts";

const unit = "fraction per year";

/** ARK's two rates composed beside the total that ARK states, and what each would have to be for both to hold. */
function composedFigures(when: string, context: Context): Figure[] {
  const words = wordsInDetail(context.locale).cost.composed;
  const { ratePerYear: hardware, source } = getClaim("hardware", "ark-hardware");
  const { ratePerYear: software } = getClaim("software", "ark-software");
  const { ratePerYear: stated } = getClaim("gpt3", "ark-gpt3-2030");
  const parts = { group: "estimate", source } as const;
  return [
    ...figuresOfParts(totalParts(when, context), { ...parts, id: "composed:total", group: "headline" }),
    ...figuresOfParts(
      [
        {
          label: words.missing,
          value: missingRate(stated, [hardware]),
          unit,
        },
        { id: "stated", label: words.stated, value: software, unit, kind: "claim" },
      ],
      { ...parts, id: "composed:missing", group: "headline" },
    ),
    ...figuresOfParts(
      [
        {
          label: words.remains,
          value: composeRates([-1 - hardware, software]),
          unit,
        },
      ],
      { ...parts, id: "composed:remains" },
    ),
  ];
}

/** The composed total of a year that the claims speak of, beside what the stated rate gives of the same. */
function totalParts(when: string, context: Context): FigurePart[] {
  const words = wordsInDetail(context.locale).cost.composed;
  const stated = getClaim("gpt3", "ark-gpt3-2030");
  const composed = composedClaim();
  const asked = Math.max(yearOf(when), stated.from.year);
  const date = String(Math.min(asked, stated.lastYear ?? asked));
  const common = { unit: "USD", kind: "claim", date } as const;
  return [
    {
      ...common,
      label: words.total,
      value: claimInYears(composed, date).median,
    },
    { id: "rate", label: words.rate, value: composed.ratePerYear, unit },
    {
      ...common,
      id: "stated",
      label: words.byStated,
      value: claimInYears(stated, date).median,
    },
  ];
}

const daysPerYear = 365;
const billion = 1e9;

/** What the claimed cost of queries comes to at each volume that the catalogue knows, a day and a year of 365 days. */
function volumeFigures(system: System, claims: readonly Figure[], context: Context): Figure[] {
  const claim = claims.find(
    ({ unit, explains }) => unit === "USD per billion queries" && explains === undefined,
  );
  if (claim === undefined) return [];
  return system.quantities
    .filter(({ unit }) => unit === "queries a day")
    .flatMap(({ id, name, value, source }) => {
      const perDay = (claim.value * value) / billion;
      const common = {
        ...(claim.date === undefined ? {} : { date: claim.date }),
        unit: "USD",
        kind: "computed",
        group: "estimate",
        source: claim.source,
      } as const;
      const main = `volume:${id}`;
      return [
        {
          id: main,
          label: name[context.locale],
          value,
          unit: "queries a day",
          kind: "observed",
          group: "estimate",
          source,
        },
        {
          ...common,
          id: `${main}:day`,
          label: context.words.answers.volumeADay,
          value: perDay,
          explains: main,
        },
        {
          ...common,
          id: `${main}:year`,
          label: context.words.answers.volumeAYear,
          value: perDay * daysPerYear,
          explains: main,
        },
      ] as const;
    });
}

/** What follows from a system's claims by arithmetic, beyond their own values. */
export function extraFigures(
  system: System,
  claims: readonly Figure[],
  when: string,
  context: Context,
): Figure[] {
  const { computation } = system;
  if (computation === "bigger") return biggerFigures(context);
  if (computation === "composed") return composedFigures(when, context);
  return computation === "data" ? dataFigures(context) : volumeFigures(system, claims, context);
}

/** The computation, the data and their proportion in ARK's bigger model: multiples of GPT-3's 175B and 300B. */
function biggerFigures(context: Context): Figure[] {
  const words = wordsInDetail(context.locale).cost.bigger;
  const parameters = getQuantity("bigger", "parameter-multiple");
  const tokens = getQuantity("bigger", "token-multiple");
  const base = {
    parameters: getQuantity("gpt3-run", "parameters").value,
    tokens: getQuantity("gpt3-run", "tokens").value,
    costUsd: 1,
  };
  const bigger = scaleModel(base, { parameters: parameters.value, tokens: tokens.value });
  return figuresOfParts(
    [
      {
        label: words.computation,
        value: bigger.flop,
        unit: "FLOP",
      },
      {
        id: "multiple",
        label: words.multiple,
        value: bigger.flopMultiple,
        unit: "×",
      },
      {
        id: "data",
        label: words.data,
        value: bigger.tokens,
        unit: "tokens",
      },
      {
        id: "proportion",
        label: words.proportion,
        value: bigger.tokensPerParameter,
        unit: "tokens",
      },
    ],
    { id: "bigger:flop", group: "estimate", source: parameters.source },
  );
}

/** Words for tokens, and the day on which demand at ARK's rate is as large as the stock of public text. */
function dataFigures(context: Context): Figure[] {
  const claim = context.data.catalogue.find("data")?.claims.find(({ unit }) => unit === "tokens");
  if (claim === undefined) return [];
  const words = wordsInDetail(context.locale).cost.data;
  const stock = getQuantity("data", "public-text-stock");
  const needed = getQuantity("data", "ark-data-words");
  const tokens = getQuantity("data", "ark-data-tokens");
  const { from, ratePerYear } = claim;
  const demand: Demand = { value: from.value, date: from.date ?? targetDay(String(from.year)), ratePerYear };
  const day = dayStockRunsOut(stock.value, demand);
  const said = { group: "estimate", source: tokens.source } as const;
  return [
    ...figuresOfParts(
      [
        { label: words.words, value: needed.value, unit: "words", kind: "claim" },
        {
          id: "computed",
          label: words.computed,
          value: wordsOfTokens(tokens.value),
          unit: "words",
        },
      ],
      { ...said, id: "data:words" },
    ),
    ...(day === undefined
      ? []
      : figuresOfParts(
          [
            {
              label: words.passed,
              value: yearOf(day),
              unit: "year",
            },
            {
              id: "stock",
              label: stock.name[context.locale],
              value: stock.value,
              unit: stock.unit,
              kind: "claim",
              source: stock.source,
            },
          ],
          { ...said, id: "data:stock-passed" },
        )),
  ];
}
