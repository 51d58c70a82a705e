import { mainPoints } from "#lib/catalogue/catalogue.ts";
import type { Catalogue } from "#lib/catalogue/load-catalogue.ts";
import type { Series } from "#lib/catalogue/series.ts";
import type { ModelScore } from "./model-scores.ts";

/** A list price that was the lowest so far of any model at or above a quality. */
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

interface CapabilityQuestion {
  /** the lowest score that counts, percent */
  readonly quality: number;
  readonly side: "input" | "output";
  /** `YYYY-MM-DD` */
  readonly date: string;
}

/**
 * The price of a capability up to a day: the lowest dated list price so far among models that score high enough, each
 * time that it fell, oldest first. Empty where no model scores so high, or none of those had a price by then.
 *
 * It is a record, so that it never rises, and a bound from above: a model without a score here may have been cheaper,
 * and the model of the record may be sold no longer.
 */
export function capabilityRecord(
  { find }: Pick<Catalogue, "find">,
  scores: readonly ModelScore[],
  { quality, side, date }: CapabilityQuestion,
): readonly CapabilityPrice[] {
  const listed = scores
    .filter(({ score }) => score >= quality)
    .flatMap((model) => pricesOf(model, find(model.model)?.listPrice?.[side]))
    .filter((price) => price.date <= date)
    .sort((a, b) => a.date.localeCompare(b.date) || a.value - b.value);
  return listed.filter(({ value }, at) => listed.slice(0, at).every((earlier) => earlier.value > value));
}

function pricesOf(model: ModelScore, series: Series | undefined): CapabilityPrice[] {
  if (series === undefined) return [];
  return mainPoints(series).map(({ value, date, source, unverified }) => ({
    value,
    date,
    model,
    source: source ?? series.source,
    isUnverified: unverified !== undefined,
  }));
}
