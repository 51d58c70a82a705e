import { claimOf, rateOf } from "./claim.ts";
import { methodOf } from "./method-choice.ts";
import type { System, SystemEntry } from "./schema.ts";
import { seriesOf } from "./series.ts";
import { fillText, sharedWords } from "./words.ts";

/** A system as the program sees it. Its first series is the one that its method is fitted to. */
export function systemOf({ method, ...entry }: SystemEntry): System {
  const { id, name, unit } = entry;
  const series = (entry.series ?? []).map((one) => seriesOf(one, { id, name, unit, kind: "estimates" }));
  const isFitted = method !== "from-scratch" && method !== "recosted";
  return {
    ...entry,
    dollars: unit.includes("USD") ? fillText(sharedWords.dollars.nominal) : undefined,
    method: methodOf(method),
    fitted: isFitted ? series[0]?.id : undefined,
    series,
    claims: (entry.claims ?? []).map((claim) => claimOf(claim, unit)),
    rates: (entry.rates ?? []).map(rateOf),
    quantities: (entry.quantities ?? []).map((one) => {
      return { ...one, name: one.name ?? name, unit: one.unit ?? unit };
    }),
    contradictions: entry.contradictions ?? [],
    notes: entry.notes ?? [],
  };
}
