import { findSystem } from "#lib/answer/data.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { ForecastError } from "#lib/errors.ts";
import { soldSystem } from "./sold-system.ts";

/** The system of an id that a question was read to name. @throws {ForecastError} `not-in-catalogue` */
export function namedSystem(id: string): System {
  const system = findSystem(id);
  if (system === undefined) throw new ForecastError("not-in-catalogue", `No system is called ${id}.`);
  return system;
}

/**
 * The same, as its tokens are sold where these were asked about; `undefined` where no price of them is known.
 *
 * @throws {ForecastError} `not-in-catalogue`
 */
export function askedSystem(id: string, aspect: "tokens" | undefined): System | undefined {
  const system = namedSystem(id);
  return aspect === "tokens" ? soldSystem(system) : system;
}
