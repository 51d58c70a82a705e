import * as z from "zod/mini";
import { Day, Id, Positive, Unverified, Words } from "./schema-parts.ts";
import { Text } from "./text.ts";
import { Unit } from "./units.ts";

/** What a point may say of itself besides day, value and label. */
export const PointDetails = z.object({
  role: z.optional(z.enum(["main", "rival"])),
  source: z.optional(Id),
  note: z.optional(Words),
  unverified: z.optional(Unverified),
});

/** One dated value, as its source gives it. */
export interface Point {
  readonly date: string;
  readonly value: number;
  /** `main` points are fitted; `rival` estimates of the same thing are shown as a spread and never fitted */
  readonly role: "main" | "rival";
  /** short name: who or what */
  readonly label?: string | undefined;
  /** overrides the source of the series */
  readonly source?: string | undefined;
  readonly note?: string | undefined;
  readonly unverified?: Unverified | undefined;
}

/** In data files `[day, value]`, then a label, then details. */
export const Point = z.pipe(
  z.tuple([Day, Positive, z.optional(z.union([z.string(), PointDetails])), z.optional(PointDetails)]),
  z.transform(([date, value, third, fourth]): Point => {
    const [label, details] = typeof third === "object" ? [undefined, third] : [third, fourth];
    return { date, value, label, ...details, role: details?.role ?? "main" };
  }),
);

/** Dated values of one quantity. */
export interface Series {
  readonly id: string;
  readonly name: Text;
  readonly unit: Unit;
  /** a `record` series is a running minimum: of one date the lowest, then only strict new lows */
  readonly kind: "estimates" | "record" | "prices";
  readonly source: string;
  /** for whoever checks the data, as every note on a number */
  readonly note?: string | undefined;
  readonly points: readonly Point[];
}

const SeriesKind = z.enum(["estimates", "record", "prices"]);

/** A series in its system's data file: its id follows the system's, whose name, unit and kind it has unless it says else. */
export const SeriesEntry = z.object({
  id: Id,
  name: z.optional(Text),
  unit: z.optional(Unit),
  kind: z.optional(SeriesKind),
  source: Id,
  note: z.optional(Words),
  points: z.tuple([Point], Point),
});
export type SeriesEntry = z.infer<typeof SeriesEntry>;

export function seriesOf(
  entry: SeriesEntry,
  { id, name, unit, kind }: Pick<Series, "id" | "name" | "unit" | "kind">,
): Series {
  return {
    ...entry,
    id: `${id}/${entry.id}`,
    name: entry.name ?? name,
    unit: entry.unit ?? unit,
    kind: entry.kind ?? kind,
  };
}
