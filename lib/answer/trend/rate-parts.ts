import type { FigurePart } from "#lib/answer/parts/figure-parts.ts";
import type { Text } from "#lib/catalogue/schema-parts.ts";
import { logRateOfChange, rateOf } from "#lib/forecast/rates.ts";

const texts = {
  factor: { en: "a factor of", vi: "hệ số" },
  halves: { en: "halves in", vi: "giảm một nửa sau" },
  doubles: { en: "doubles in", vi: "tăng gấp đôi sau" },
} as const;

/** One speed of change in every way that people state it: % a year, × a year, months to halve or to double. */
export function rateParts(
  label: Text,
  changePerYear: number,
  more: Pick<FigurePart, "kind"> = {},
): FigurePart[] {
  const { factorPerYear, halvingMonths, doublingMonths } = rateOf(logRateOfChange(changePerYear));
  const months = (id: string, words: Text, value: number | undefined): FigurePart[] =>
    value === undefined ? [] : [{ id, label: words, value, unit: "months" }];
  return [
    { ...more, label, value: changePerYear, unit: "fraction per year" },
    { id: "factor", label: texts.factor, value: factorPerYear, unit: "× a year" },
    ...months("halving", texts.halves, halvingMonths),
    ...months("doubling", texts.doubles, doublingMonths),
  ];
}
