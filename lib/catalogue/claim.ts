import * as z from "zod/mini";
import { Day, Id, Positive, RatePerYear, When, Words } from "./schema-parts.ts";
import { Text } from "./text.ts";
import { RateUnit, type Unit } from "./units.ts";

/** One end of a claim. */
export interface ClaimEnd {
  readonly year: number;
  /** only where the author gives one, 1 to 12 */
  readonly month?: number | undefined;
  readonly value: number;
  /** the day of the event that the author means */
  readonly date?: string | undefined;
}

const ClaimEnd = z.pipe(
  z.tuple([When, Positive, z.optional(Day)]),
  z.transform(([when, value, date]): ClaimEnd => {
    const [year = Number.NaN, month] = when.split("-").map(Number);
    return { year, month, value, date };
  }),
);

/** A published claim: a value, a yearly rate, and the value it leads to. */
export interface Claim {
  readonly id: string;
  readonly by: string;
  /** when it was published */
  readonly made: string;
  readonly unit: Unit;
  readonly from: ClaimEnd;
  /** change a year as a fraction: -0.7 is 70 % less each year */
  readonly ratePerYear: number;
  /** the step to which the author rounded the rate; absent where it is computed here from the end points */
  readonly rateStep?: number | undefined;
  /** the end point as its author printed it */
  readonly to?: ClaimEnd | undefined;
  /** the last year that it speaks of; absent where it names no end */
  readonly lastYear?: number | undefined;
  readonly source: string;
  readonly note?: string | undefined;
}

/** A claim in its system's data file, in the system's unit. Ends are `[year, or year and month, value, day]`. */
export const ClaimEntry = z.object({
  id: Id,
  by: z.string(),
  made: When,
  from: ClaimEnd,
  rate: RatePerYear,
  step: z.optional(Positive),
  to: z.optional(ClaimEnd),
  until: z.optional(Positive),
  source: Id,
  note: z.optional(Words),
});

export function claimOf({ rate, step, until, ...claim }: z.infer<typeof ClaimEntry>, unit: Unit): Claim {
  return { ...claim, unit, ratePerYear: rate, rateStep: step, lastYear: claim.to?.year ?? until };
}

/** A published rate of change that names no level. */
export interface Rate {
  readonly id: string;
  /** what changes at this rate */
  readonly name: Text;
  readonly by: string;
  readonly made: string;
  /** change a year as a fraction, of what `name` names */
  readonly ratePerYear: number;
  /** the rate as its author printed it */
  readonly printed: { readonly value: number; readonly unit: RateUnit };
  /** an interval in the printed unit; a plain range has no `level` */
  readonly interval?:
    | { readonly low: number; readonly high: number; readonly level?: number | undefined }
    | undefined;
  /** the time that the rate is about */
  readonly span?: { readonly from: string; readonly to: string } | undefined;
  readonly source: string;
  readonly note?: string | undefined;
}

export const RateEntry = z.object({
  id: Id,
  name: Text,
  by: z.string(),
  made: When,
  rate: RatePerYear,
  printed: z.tuple([z.number(), RateUnit]),
  interval: z.optional(z.tuple([z.number(), z.number(), z.optional(z.number())])),
  span: z.optional(z.tuple([When, When])),
  source: Id,
  note: z.optional(Words),
});

export function rateOf({ rate, printed, interval, span, ...entry }: z.infer<typeof RateEntry>): Rate {
  return {
    ...entry,
    ratePerYear: rate,
    printed: { value: printed[0], unit: printed[1] },
    interval: interval && { low: interval[0], high: interval[1], level: interval[2] },
    span: span && { from: span[0], to: span[1] },
  };
}
