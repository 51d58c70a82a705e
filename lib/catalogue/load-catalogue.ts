import { type Catalogue, type CatalogueData, cannotUse, openCatalogue } from "./open-catalogue.ts";
import type { System } from "./schema.ts";
import type { Series } from "./series.ts";

/**
 * The catalogue of these data files, with every entry read and every reference checked at once.
 *
 * @throws {ForecastError} `catalogue-not-valid`, if one entry is broken
 */
export function loadCatalogue(data: CatalogueData): Catalogue {
  const catalogue = openCatalogue(data);
  checkReferences(catalogue);
  return catalogue;
}

/**
 * Everything that is named must exist, ids must be unique, and dates in order.
 *
 * @throws {ForecastError} `catalogue-not-valid`, with the first fault
 */
export function checkReferences(catalogue: Catalogue): void {
  for (const system of catalogue.systems) {
    const [fault] = faultsOf(system, catalogue);
    if (fault === undefined) continue;
    throw cannotUse(`${system.id} ${fault}.`);
  }
}

function faultsOf(system: System, { sources, find }: Catalogue): string[] {
  const { claims, rates, quantities, listPrice, tokens } = system;
  const series = listPrice ? [...system.series, listPrice.input, listPrice.output] : system.series;
  const entries = [...series, ...claims, ...rates, ...quantities];
  const cited = [...entries, ...series.flatMap(({ points }) => points)].flatMap(({ source }) => source ?? []);
  const ids = entries.map(({ id }) => id);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `holds two entries called ${id}`),
    ...cited.filter((id) => !sources.has(id)).map((id) => `names the source ${id}, which does not exist`),
    ...series.filter(isOutOfOrder).map(({ id }) => `holds ${id}, which is not in the order of its dates`),
    ...(find(system.id) === system ? [] : ["cannot be found by its id"]),
    ...(tokens && !find(tokens) ? [`names the system ${tokens}, which does not exist`] : []),
  ];
}

function isOutOfOrder({ points }: Series): boolean {
  return points.some(({ date }, index) => date < (points[index - 1]?.date ?? date));
}
