import type { Figure, Locale } from "#lib/answer/answer.ts";
import { daysPerMonth } from "#lib/catalogue/month-length.ts";
import { inferenceTexts as texts } from "./inference-texts.ts";

const daysPerYear = 365;

/** A cost a day, and what it comes to a month and a year of 365 days. */
export function volumeCosts(
  usdPerDay: number,
  {
    id,
    locale,
    ...common
  }: Pick<Figure, "id" | "kind" | "group" | "source"> & { readonly date: string; readonly locale: Locale },
): Figure[] {
  const { date: _, ...undated } = common;
  const unit = "USD";
  return [
    { ...common, id, label: texts.aDay[locale], value: usdPerDay, unit },
    {
      ...undated,
      id: `${id}:month`,
      label: texts.aMonth[locale],
      value: usdPerDay * daysPerMonth,
      unit,
      explains: id,
    },
    {
      ...undated,
      id: `${id}:year`,
      label: texts.aYear[locale],
      value: usdPerDay * daysPerYear,
      unit,
      explains: id,
    },
  ];
}
