import type { System } from "#lib/catalogue/schema.ts";
import type { Locale } from "./answer.ts";
import { pathOf, type SystemPath } from "./system-path.ts";

/**
 * The path of what is written, where tokens are sold by a price list: the path of the system is that of what is read.
 *
 * @param system the model as it is sold
 */
export function outputPath({ listPrice, ...system }: System, locale: Locale): SystemPath | undefined {
  if (listPrice === undefined || system.unit !== listPrice.output.unit) return undefined;
  return pathOf({ ...system, listPrice: { ...listPrice, input: listPrice.output } }, locale);
}
