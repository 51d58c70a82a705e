import { ForecastError } from "#lib/errors.ts";
import { findSystem } from "./catalogue.ts";
import type { Claim, Rate } from "./claim.ts";
import type { Quantity, System } from "./schema.ts";
import type { Point } from "./series.ts";

/** The system of this id. @throws {ForecastError} `not-in-catalogue` */
function systemCalled(id: string): System {
  return found(findSystem(id), id);
}

/** One claim of a system. @throws {ForecastError} `not-in-catalogue` */
export function claimCalled(system: string, id: string): Claim {
  return called(id, systemCalled(system).claims);
}

/** One published rate of a system. @throws {ForecastError} `not-in-catalogue` */
export function rateCalled(system: string, id: string): Rate {
  return called(id, systemCalled(system).rates);
}

/** One quantity of a system. @throws {ForecastError} `not-in-catalogue` */
export function quantityCalled(system: string, id: string): Quantity {
  return called(id, systemCalled(system).quantities);
}

/** One point of a series, with its own source or else that of the series. */
export interface SourcedPoint extends Point {
  readonly source: string;
}

/**
 * The point of a series that is the last, the first, or carries a label.
 *
 * @param id the series' own id after its system's, such as `record`
 * @throws {ForecastError} `not-in-catalogue`
 */
export function pointCalled(system: string, id: string, which: string): SourcedPoint {
  const { source, points } = called(`${system}/${id}`, systemCalled(system).series);
  const at = { first: points[0], last: points.at(-1) };
  const point = found(
    which === "first" || which === "last" ? at[which] : points.find(({ label }) => label === which),
    which,
  );
  return { ...point, source: point.source ?? source };
}

function called<T extends { readonly id: string }>(id: string, entries: readonly T[]): T {
  return found(
    entries.find((entry) => entry.id === id),
    id,
  );
}

function found<T>(entry: T | undefined, id: string): T {
  if (entry === undefined) throw new ForecastError("not-in-catalogue", `Nothing is called ${id}.`);
  return entry;
}
