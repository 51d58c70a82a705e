import * as z from "zod/mini";
import { PriceVersion } from "#lib/prices/price-version.ts";

const Row = z.object({ sequence: z.int(), version: z.string() });

/** A version of the prices as an item holds it. One that could not be read again is refused before it is written. */
export function rowOf(version: PriceVersion): z.infer<typeof Row> {
  return { sequence: version.sequence, version: JSON.stringify(PriceVersion.parse(version)) };
}

/** An item that does not fit is a fault, not an absence: an older price must not come back in its place. */
export function versionOf(item: unknown): PriceVersion {
  return PriceVersion.parse(JSON.parse(Row.parse(item).version));
}
