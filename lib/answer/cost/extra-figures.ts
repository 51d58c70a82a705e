import type { Figure, Locale } from "#lib/answer/answer.ts";
import { findSystem } from "#lib/answer/data.ts";
import { figuresOfParts } from "#lib/answer/parts/figure-parts.ts";
import { quantityCalled } from "#lib/catalogue/entry-of.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { scaleModel, wordsOfTokens } from "#lib/forecast/bigger-model.ts";
import { type Demand, dayStockRunsOut } from "#lib/forecast/data-stock.ts";
import { targetDay } from "#lib/forecast/target-day.ts";
import { composedFigures } from "./composed-figures.ts";
import { volumeFigures } from "./volume-figures.ts";

const wordsNeeded = { en: "Words for ARK's bigger model", vi: "Số từ cho mô hình lớn hơn của ARK" };

/** What follows from a system's claims by arithmetic, beyond their own values. */
export function extraFigures(
  system: System,
  claims: readonly Figure[],
  when: string,
  locale: Locale,
): Figure[] {
  const { id } = system;
  if (id === "bigger") return biggerFigures(locale);
  if (id === "composed") return composedFigures(when, locale);
  return id === "data" ? dataFigures(locale) : volumeFigures(system, claims, locale);
}

/** The computation, the data and their proportion in ARK's bigger model: multiples of GPT-3's 175B and 300B. */
function biggerFigures(locale: Locale): Figure[] {
  const parameters = quantityCalled("bigger", "parameter-multiple");
  const tokens = quantityCalled("bigger", "token-multiple");
  const base = {
    parameters: quantityCalled("gpt3-run", "parameters").value,
    tokens: quantityCalled("gpt3-run", "tokens").value,
    costUsd: 1,
  };
  const bigger = scaleModel(base, { parameters: parameters.value, tokens: tokens.value });
  return figuresOfParts(
    [
      {
        label: { en: "Its computation", vi: "Lượng tính toán" },
        value: bigger.flop,
        unit: "FLOP",
      },
      {
        id: "multiple",
        label: { en: "against GPT-3's", vi: "so với GPT-3" },
        value: bigger.flopMultiple,
        unit: "×",
      },
      {
        id: "data",
        label: { en: "data needed", vi: "dữ liệu cần có" },
        value: bigger.tokens,
        unit: "tokens",
      },
      {
        id: "proportion",
        label: { en: "for each parameter", vi: "cho mỗi tham số" },
        value: bigger.tokensPerParameter,
        unit: "tokens",
      },
    ],
    { id: "bigger:flop", group: "estimate", source: parameters.source, locale },
  );
}

/** Words for tokens, and the day on which demand at ARK's rate is as large as the stock of public text. */
function dataFigures(locale: Locale): Figure[] {
  const claim = findSystem("data")?.claims.find(({ unit }) => unit === "tokens");
  if (claim === undefined) return [];
  const stock = quantityCalled("data", "public-text-stock");
  const words = quantityCalled("data", "ark-data-words");
  const tokens = quantityCalled("data", "ark-data-tokens");
  const { from, ratePerYear } = claim;
  const demand: Demand = { value: from.value, date: from.date ?? targetDay(String(from.year)), ratePerYear };
  const day = dayStockRunsOut(stock.value, demand);
  const said = { group: "estimate", source: tokens.source, locale } as const;
  return [
    ...figuresOfParts(
      [
        { label: wordsNeeded, value: words.value, unit: "words", kind: "claim" },
        {
          id: "computed",
          label: { en: "its tokens come to", vi: "số token đó bằng" },
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
              label: {
                en: "Demand at ARK's rate passes the stock of public text in",
                vi: "Theo tốc độ của ARK, nhu cầu vượt kho văn bản công khai vào năm",
              },
              value: Number(day.slice(0, 4)),
              unit: "year",
            },
            {
              id: "stock",
              label: stock.name,
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
