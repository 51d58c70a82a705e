import { claimOf, rateOf } from "./claim.ts";
import { methodChoices } from "./method-choice.ts";
import type { System, SystemEntry } from "./schema.ts";
import type { Text } from "./schema-parts.ts";
import { seriesOf } from "./series.ts";

/** Which dollars, wherever no entry says else. */
export const nominalDollars: Text = {
  en: "nominal US dollars of each date",
  vi: "đô la Mỹ danh nghĩa tại từng thời điểm",
};

/** A system as the program sees it. Its first series is the one that its method is fitted to. */
export function systemOf({ method, ...entry }: SystemEntry): System {
  const { name, unit, quantities } = entry;
  const series = entry.series.map((one) => seriesOf(one, entry));
  const isFitted = method !== "from-scratch" && method !== "recosted";
  return {
    ...entry,
    dollars: unit.includes("USD") ? nominalDollars : undefined,
    method: methodChoices[method],
    fitted: isFitted ? series[0]?.id : undefined,
    series,
    claims: entry.claims.map((claim) => claimOf(claim, unit)),
    rates: entry.rates.map(rateOf),
    quantities: quantities.map((one) => ({ ...one, name: one.name ?? name, unit: one.unit ?? unit })),
  };
}
