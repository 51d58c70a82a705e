import type { Figure, Locale } from "#lib/answer/answer.ts";
import type { System } from "#lib/catalogue/schema.ts";

/** Published rates of change that name no level: claims to hold a forecast against. */
export function rateFigures({ rates }: Pick<System, "rates">, locale: Locale): Figure[] {
  return rates.map(({ id, by, name, made, ratePerYear, source }) => ({
    id: `rate:${id}`,
    label: `${by}: ${name[locale]}`,
    value: ratePerYear,
    unit: "fraction per year",
    kind: "claim",
    group: "claim",
    date: made.slice(0, "YYYY".length),
    source,
  }));
}
