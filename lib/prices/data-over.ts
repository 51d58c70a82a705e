import { nameData } from "#lib/catalogue/data-name.ts";
import type { Catalogue } from "#lib/catalogue/load-catalogue.ts";
import { overlayPrices } from "./overlay-prices.ts";
import { dayOf } from "./price-observation.ts";
import type { PriceVersion } from "./price-version.ts";

/** The catalogue, the name of its edition, and the day that it is of. */
interface Edited {
  readonly catalogue: Catalogue;
  readonly version: string;
  readonly day: string;
}

/** The same with a version of the prices over it, named after both, and of the day of the newer one. */
export function dataOver({ catalogue, version, day }: Edited, prices: PriceVersion): Edited {
  const madeOn = dayOf(prices.madeAt);
  return {
    catalogue: overlayPrices(catalogue, prices.observations),
    version: nameData({ catalogue: version, prices: prices.sequence }),
    day: madeOn > day ? madeOn : day,
  };
}
