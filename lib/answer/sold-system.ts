import { findSystem } from "#lib/catalogue/catalogue.ts";
import type { System } from "#lib/catalogue/schema.ts";

/**
 * A system as its tokens are sold, where its training is known too: a named model by its price list, a level by the
 * lowest price at that level.
 */
export function soldSystem(system: System): System {
  const { listPrice, tokens, name } = system;
  if (listPrice === undefined) return (tokens === undefined ? undefined : findSystem(tokens)) ?? system;
  return {
    ...system,
    basis: "service",
    unit: listPrice.input.unit,
    method: listPrice.method,
    definition: {
      en: `${name.en}: what ${listPrice.by} lists for a million tokens read (input) and written (output).`,
      vi: `${name.vi}: giá mà ${listPrice.by} niêm yết cho một triệu token đọc vào (input) và viết ra (output).`,
    },
    series: [],
    quantities: [],
  };
}
