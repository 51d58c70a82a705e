import type { Threshold } from "#lib/forecast/threshold.ts";

/** Whether a value has reached a threshold from the side that is asked about. */
export function isPast(value: number, { value: limit, op }: Threshold): boolean {
  return op === "lt" ? value <= limit : value >= limit;
}
