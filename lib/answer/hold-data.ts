import { dataVersion, parseDataName } from "#lib/catalogue/data-version.ts";
import type { LiveData } from "./answering.ts";
import { type Data, packagedData } from "./data.ts";

/** How long data are answered by before it is asked whether there are newer ones. */
const freshMilliseconds = 60_000;

/** The data that one process answers by. */
export interface HeldData {
  readonly data: () => Data;
  readonly isFresh: () => boolean;
  /**
   * Hold the data of the version that was current at a moment.
   *
   * @param askedAt Unix milliseconds: they are fresh from then on
   */
  readonly take: (version: number | undefined, askedAt: number) => Promise<Data>;
  /** The data that an answer was made of, or those held where another edition of the program made it. */
  readonly dataCalled: (version: string) => Promise<Data>;
}

/** At first those that ship with the program, which are not fresh. What cannot be read changes nothing, and rises. */
export function holdData(live: Pick<LiveData, "dataOf"> | undefined, now: () => number): HeldData {
  let held: { readonly data: Data; readonly version: number; readonly until: number } = {
    data: packagedData,
    version: 0,
    until: Number.NEGATIVE_INFINITY,
  };
  const read = async (version: number): Promise<Data> => {
    if (version === held.version) return held.data;
    return live === undefined || version === 0 ? packagedData : live.dataOf(version);
  };
  return {
    data: () => held.data,
    isFresh: () => live === undefined || now() < held.until,
    async take(version, askedAt) {
      if (version === undefined) return held.data;
      // Versions are never taken back: a smaller number comes from a copy of the table that is behind.
      const newest = Math.max(version, held.version);
      const data = await read(newest);
      if (newest >= held.version) held = { data, version: newest, until: askedAt + freshMilliseconds };
      return held.data;
    },
    async dataCalled(called) {
      if (called === held.data.version) return held.data;
      const { catalogue, prices } = parseDataName(called);
      return catalogue === dataVersion ? read(prices) : held.data;
    },
  };
}
