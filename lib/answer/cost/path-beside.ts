import type { Locale } from "#lib/answer/answer.ts";
import { fittedTo } from "#lib/answer/parts/fitted-points.ts";
import { pathOf, type SystemPath } from "#lib/answer/parts/system-path.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { fitMoore } from "#lib/forecast/benchmarks.ts";
import { quickDoubling } from "./quick-doubling.ts";

/**
 * The path that stands beside a system's own: of a price list that of what is written, where its own is that of what is
 * read; of Moore's law that of the quicker doubling. Most have none.
 *
 * @param system a named model as it is sold, or any other system
 */
export function pathBeside({ listPrice, ...system }: System, locale: Locale): SystemPath | undefined {
  if (system.id === "moore") return quickPath(system, locale);
  if (listPrice === undefined || system.unit !== listPrice.output.unit) return undefined;
  return pathOf({ ...system, listPrice: { ...listPrice, input: listPrice.output } }, locale);
}

function quickPath(system: System, locale: Locale): SystemPath | undefined {
  const path = pathOf(system, locale);
  const model = fitMoore(fittedTo("gpt3").points, quickDoubling.months);
  return path && { ...path, model, label: quickDoubling.label[locale] };
}
