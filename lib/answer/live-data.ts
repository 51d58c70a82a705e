import type { Answer } from "./answer.ts";
import type { Data } from "./data.ts";

/** What is kept under a name, and which version of the prices is the current one. */
interface Found {
  readonly answer: Answer | undefined;
  /** its number; 0: nothing was ever published; absent: it was not to be had */
  readonly version: number | undefined;
}

/** The published prices, as far as answers need them. Both reject when the store is down or slow. */
export interface LiveData {
  /** one round trip */
  find(id: string): Promise<Found>;
  /** the catalogue with the prices of a version over it; the same number gives the same data always */
  dataOf(version: number): Promise<Data>;
}
