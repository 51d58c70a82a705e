import { mainPoints } from "#lib/catalogue/catalogue.ts";
import type { Catalogue } from "#lib/catalogue/load-catalogue.ts";
import type { ModelScore } from "./model-scores.ts";

/** The lowest list price so far of any model at or above a quality. */
export interface CapabilityPrice {
  /** US dollars per million tokens */
  readonly value: number;
  /** from when it was listed */
  readonly date: string;
  readonly model: ModelScore;
  /** the source of the price */
  readonly source: string;
  /** true of a day that its source only recalls */
  readonly isUnverified: boolean;
}

/** Why there is no such price: no model has a score that high, or none of those had a price by then. */
type NoCapabilityPrice = "no-model" | "no-price-yet";

interface CapabilityQuestion {
  /** the lowest score that counts, percent */
  readonly quality: number;
  readonly side: "input" | "output";
  /** `YYYY-MM-DD` */
  readonly date: string;
}

/**
 * The price of a capability on a day: the lowest dated list price so far among models that score high enough.
 *
 * It is a record, so that it never rises, and a bound from above: a model without a score here may have been cheaper,
 * and the model of the record may be sold no longer.
 */
export function capabilityPrice(
  { find }: Pick<Catalogue, "find">,
  scores: readonly ModelScore[],
  { quality, side, date }: CapabilityQuestion,
): CapabilityPrice | NoCapabilityPrice {
  const able = scores.filter(({ score }) => score >= quality);
  if (able.length === 0) return "no-model";
  const listed = able.flatMap((model): CapabilityPrice[] => {
    const series = find(model.model)?.listPrice?.[side];
    if (series === undefined) return [];
    return mainPoints(series)
      .filter((point) => point.date <= date)
      .map(({ value, date, source, unverified }) => ({
        value,
        date,
        model,
        source: source ?? series.source,
        isUnverified: unverified !== undefined,
      }));
  });
  return listed.sort(byPriceThenDay)[0] ?? "no-price-yet";
}

function byPriceThenDay(a: CapabilityPrice, b: CapabilityPrice): number {
  return a.value - b.value || (a.date < b.date ? -1 : 1);
}
