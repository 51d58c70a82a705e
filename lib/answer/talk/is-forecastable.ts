import type { System } from "#lib/catalogue/schema.ts";

/** Whether anything at all is known of a system that an answer could show. */
export function isForecastable({ series, claims, quantities, listPrice, kind }: System): boolean {
  return (
    series.length + claims.length + quantities.length > 0 || listPrice !== undefined || kind === "calculator"
  );
}
