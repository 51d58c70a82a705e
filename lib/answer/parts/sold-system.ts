import { findSystem } from "#lib/answer/data.ts";
import type { System } from "#lib/catalogue/schema.ts";

/**
 * A system as its tokens are sold: a named model by its price list, a level by the lowest price at that level;
 * `undefined` where no price of its tokens is known.
 */
export function soldSystem(system: System): System | undefined {
  const { listPrice, kind, name } = system;
  if (listPrice === undefined) return kind === "token-price" ? system : levelOf(system);
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

/** The system that holds the price of tokens at this one's level, where there is one. */
function levelOf({ tokens }: System): System | undefined {
  return tokens === undefined ? undefined : findSystem(tokens);
}
