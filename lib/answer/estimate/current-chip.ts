import { findSystem } from "#lib/answer/data.ts";
import { fittedTo } from "#lib/answer/parts/fitted-points.ts";
import type { Quantity } from "#lib/catalogue/schema.ts";
import { ForecastError } from "#lib/errors.ts";

/** The chip that a computation is costed on when nobody names one. */
export const usualChip = "h100";

/** A chip as it can be rented now. */
export interface CurrentChip {
  /** as people call it: H100 */
  readonly name: string;
  readonly peak: Quantity;
  /** its last known list price */
  readonly rent: { readonly usdPerGpuHour: number; readonly date: string; readonly source: string };
}

/**
 * A chip with its peak and its last known rent.
 *
 * @param chip its name, or the id of the system that holds its rent
 * @throws {ForecastError} `not-in-catalogue`
 */
export function currentChip(chip: string): CurrentChip {
  const system = findSystem(chip);
  const peak = system?.quantities.find(({ unit }) => unit === "FLOP/s");
  if (system === undefined || peak === undefined) {
    throw new ForecastError("not-in-catalogue", `No rent of a chip called ${chip} is known.`);
  }
  const { value, date, source } = fittedTo(system.id).last;
  return {
    name: system.id.replace(/-hour$/, "").toUpperCase(),
    peak,
    rent: { usdPerGpuHour: value, date, source },
  };
}
