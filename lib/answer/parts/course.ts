import type { System } from "#lib/catalogue/schema.ts";
import { fitMoore, fitMooreGrowth } from "#lib/forecast/benchmarks.ts";
import type { DriftModel } from "#lib/forecast/drift-model.ts";
import type { Observation } from "#lib/forecast/observation.ts";

/** How a quantity goes as computing gets cheaper: it falls, grows with what a dollar buys, or rises all the same. */
export type Course = "falls" | "grows" | "rises";

/** Each dearest training run of its day computes more than the last, faster than computing gets cheaper. */
const rising = "frontier";

/** The course of a system's fitted series. */
export function courseOf({ id, unit }: Pick<System, "id" | "unit">): Course {
  if (id === rising) return "rises";
  return unit.endsWith("per USD") ? "grows" : "falls";
}

/** What Moore's law says of a series by its course; of what rises all the same it says nothing. */
export const mooreBy: Readonly<
  Record<Exclude<Course, "rises">, (series: readonly Observation[]) => DriftModel>
> = {
  falls: (series) => fitMoore(series),
  grows: (series) => fitMooreGrowth(series),
};
