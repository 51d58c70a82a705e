import { contradictionOf } from "#lib/catalogue/contradictions.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { composedInYears, composeRates } from "#lib/forecast/composed.ts";
import type { Figure } from "./answer.ts";
import type { Words } from "./words.ts";

/** Where claims about a system disagree with each other, as figures for the year asked about. */
export function contradictionFigures(
  { contradictions }: Pick<System, "contradictions">,
  when: string,
  words: Words,
): Figure[] {
  return contradictions.includes("hardware-times-software") ? hardwareTimesSoftware(when, words) : [];
}

/** ARK's hardware and software rates make a steeper fall than the rate that ARK states for their product. */
function hardwareTimesSoftware(when: string, words: Words): Figure[] {
  const known = contradictionOf("hardware-times-software");
  const year = Number(when.slice(0, 4));
  if (year < known.fromYear || year > known.toYear) return [];
  const rates = [known.hardwareRatePerYear, known.softwareRatePerYear];
  const [source = ""] = known.sources;
  const common = { kind: "computed", group: "contradiction", source } as const;
  const id = "contradiction:hardware-times-software";
  const base = { from: { value: known.fromUsd, year: known.fromYear }, made: String(known.fromYear) };
  const composed = composedInYears(base, rates, when);
  return [
    { ...common, id, label: words.composed, value: composed.median, unit: "USD", date: String(year) },
    {
      ...common,
      id: `${id}:rate`,
      label: words.claimRate,
      value: composeRates(rates),
      unit: "fraction per year",
      explains: id,
    },
    ...rates.map((value, at) => ({
      ...common,
      id: `${id}:${at === 0 ? "hardware" : "software"}`,
      label: at === 0 ? words.hardwareRate : words.softwareRate,
      value,
      unit: "fraction per year",
      explains: id,
    })),
  ];
}
