import type { CurrentPrices } from "./price-store.ts";

export interface HoldOptions {
  readonly milliseconds: number;
  /** Unix milliseconds */
  readonly now: () => number;
}

/**
 * The published prices, read no more often than once in this time; askers in between share one reading.
 *
 * When they cannot be read, those that are held stand, and the next asker tries again. Nothing held: the error rises.
 */
export function holdPrices(read: CurrentPrices, { milliseconds, now }: HoldOptions): CurrentPrices {
  let held: { readonly prices: Awaited<ReturnType<CurrentPrices>>; readonly until: number } | undefined;
  let reading: ReturnType<CurrentPrices> | undefined;
  const readAgain: CurrentPrices = async () => {
    try {
      held = { prices: await read(), until: now() + milliseconds };
    } catch (error) {
      if (held === undefined) throw error;
    } finally {
      reading = undefined;
    }
    return held?.prices;
  };
  return async () => {
    if (held !== undefined && now() < held.until) return held.prices;
    reading ??= readAgain();
    return reading;
  };
}
