import { ForecastError } from "#lib/errors.ts";
import type { Catalogue } from "./load-catalogue.ts";
import type { System } from "./schema.ts";
import type { Series } from "./series.ts";

/**
 * Everything that is named must exist, ids must be unique, and dates in order.
 *
 * @throws {ForecastError} `catalogue-not-valid`
 */
export function checkReferences({ systems, sources, find }: Catalogue): void {
  for (const system of systems) {
    const entries = entriesOf(system);
    const twice = entries.find(({ id }, index) => entries.findIndex((other) => other.id === id) < index);
    if (twice !== undefined) throw refused(system, `holds two entries called ${twice.id}.`);
    const absent = sourcesNamedBy(system).find((source) => !sources.has(source));
    if (absent !== undefined) throw refused(system, `names the source ${absent}, which does not exist.`);
    if (find(system.id) !== system) throw refused(system, "cannot be found by its id.");
    if (system.tokens !== undefined && find(system.tokens) === undefined) {
      throw refused(system, `names the system ${system.tokens}, which does not exist.`);
    }
    const late = allSeries(system).find(isOutOfOrder);
    if (late !== undefined)
      throw refused(system, `holds ${late.id}, which is not in the order of its dates.`);
  }
}

function allSeries({ series, listPrice }: System): readonly Series[] {
  return listPrice === undefined ? series : [...series, listPrice.input, listPrice.output];
}

function entriesOf(system: System) {
  return [...allSeries(system), ...system.claims, ...system.rates, ...system.quantities];
}

function sourcesNamedBy(system: System): readonly string[] {
  const byPoint = allSeries(system).flatMap(({ points }) => points.flatMap(({ source }) => source ?? []));
  return [...entriesOf(system).map(({ source }) => source), ...byPoint];
}

function isOutOfOrder({ points }: Series): boolean {
  return points.some(({ date }, index) => date < (points[index - 1]?.date ?? date));
}

function refused({ id }: System, why: string): ForecastError {
  return new ForecastError("catalogue-not-valid", `The catalogue cannot be used: ${id} ${why}`);
}
