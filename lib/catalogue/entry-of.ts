import { ForecastError } from "#lib/errors.ts";
import { findSystem } from "./catalogue.ts";
import type { Claim, Rate } from "./claim.ts";
import type { Quantity, System } from "./schema.ts";
import type { Point, Series } from "./series.ts";

/** The system of this id. @throws {ForecastError} `not-in-catalogue` */
function systemCalled(id: string): System {
  return found(findSystem(id), id);
}

/** One claim of a system. @throws {ForecastError} `not-in-catalogue` */
export function claimCalled(system: string, id: string): Claim {
  return found(
    systemCalled(system).claims.find((claim) => claim.id === id),
    id,
  );
}

/** One published rate of a system. @throws {ForecastError} `not-in-catalogue` */
export function rateCalled(system: string, id: string): Rate {
  return found(
    systemCalled(system).rates.find((rate) => rate.id === id),
    id,
  );
}

/** One quantity of a system. @throws {ForecastError} `not-in-catalogue` */
export function quantityCalled(system: string, id: string): Quantity {
  return found(
    systemCalled(system).quantities.find((quantity) => quantity.id === id),
    id,
  );
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
  const { source, points } = seriesCalled(system, id);
  const at = { first: points[0], last: points.at(-1) };
  const point = found(
    which === "first" || which === "last" ? at[which] : points.find(({ label }) => label === which),
    which,
  );
  return { ...point, source: point.source ?? source };
}

function seriesCalled(system: string, id: string): Series {
  return found(
    systemCalled(system).series.find((series) => series.id === `${system}/${id}`),
    id,
  );
}

function found<T>(entry: T | undefined, id: string): T {
  if (entry === undefined) throw new ForecastError("not-in-catalogue", `Nothing is called ${id}.`);
  return entry;
}
