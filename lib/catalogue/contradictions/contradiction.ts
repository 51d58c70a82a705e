import * as z from "zod/mini";
import { once } from "#lib/catalogue/once.ts";
import { ContradictionId } from "#lib/catalogue/schema.ts";
import { Id, matching, Positive } from "#lib/catalogue/schema-parts.ts";
import { Text } from "#lib/catalogue/text.ts";
import { ForecastError } from "#lib/errors.ts";
import contradictionRows from "./contradictions.json" with { type: "json" };

/** An entry of a system: in data files `system/entry`. */
const EntryPath = z.pipe(
  z.string().check(matching(/^[^/]+\/[^/]+$/)),
  z.transform((path) => {
    const [system = "", id = ""] = path.split("/");
    return { system, id };
  }),
);
export type EntryPath = z.infer<typeof EntryPath>;

/** A point of a series: in data files `system/series/which`, where `which` is `first`, `last`, or the point's label. */
const PointPath = z.pipe(
  z.string().check(matching(/^[^/]+\/[^/]+\/[^/]+$/)),
  z.transform((path) => {
    const [system = "", series = "", which = ""] = path.split("/");
    return { system, series, which };
  }),
);
export type PointPath = z.infer<typeof PointPath>;

const End = z.enum(["from", "to"]);
/** How a rate is told: as a change a year, or as the months in which the value halves. */
const Measure = z.enum(["change", "halving-months"]);
/** A run that was measured: its tokens, their number a second, and on how many chips. */
const Run = z.object({ tokens: EntryPath, speed: EntryPath, gpus: EntryPath, chip: z.string() });

const common = {
  /** after the id of the first part; the place among the parts when absent */
  id: z.optional(Id),
  label: Text,
};

/** One number of a contradiction: what `is` names, of the entries beside it. */
const Part = z.discriminatedUnion("is", [
  z.object({ ...common, is: z.literal("claim-end"), claim: EntryPath, end: End }),
  z.object({ ...common, is: z.literal("claim-rate"), claim: EntryPath }),
  z.object({ ...common, is: z.literal("published-rate"), rate: EntryPath, as: Measure }),
  z.object({ ...common, is: z.literal("published-multiple"), quantity: EntryPath }),
  z.object({ ...common, is: z.literal("observed"), point: PointPath }),
  /** what was observed over what was claimed */
  z.object({ ...common, is: z.literal("ratio"), point: PointPath, claim: EntryPath, end: End }),
  /** the rate of a product of two claims */
  z.object({ ...common, is: z.literal("composed-rate"), claims: z.tuple([EntryPath, EntryPath]) }),
  /** the value that this rate makes of another claim's start, in the year asked about */
  z.object({
    ...common,
    is: z.literal("composed-value"),
    claims: z.tuple([EntryPath, EntryPath]),
    start: EntryPath,
  }),
  /** a claimed cost over its multiples of parameters and tokens */
  z.object({
    ...common,
    is: z.literal("implied-cost"),
    claim: EntryPath,
    end: End,
    multiples: z.object({ parameters: EntryPath, tokens: EntryPath }),
  }),
  /** a multiple of Moore's law, said of what `years` do, read as a ratio of logarithmic rates */
  z.object({
    ...common,
    is: z.literal("multiple-of-moore"),
    quantity: EntryPath,
    years: Positive,
    /** the doubling time of Moore's law that the author means, and that of the reader */
    doublingMonths: z.object({ said: Positive, read: Positive }),
  }),
  z.object({ ...common, is: z.literal("run-hours"), run: Run }),
  z.object({ ...common, is: z.literal("run-cost"), run: Run, rent: PointPath }),
  /** by least squares over the points that the system's method is fitted to */
  z.object({ ...common, is: z.literal("fitted-rate"), system: Id, as: Measure }),
  /** between two points, each over its own quantity where `per` is there; a system stands for its last fitted point */
  z.object({
    ...common,
    is: z.literal("rate-between"),
    first: PointPath,
    last: z.union([PointPath, Id]),
    per: z.optional(z.tuple([EntryPath, EntryPath])),
    as: Measure,
  }),
]);
export type ContradictionPart = z.infer<typeof Part>;

/** A place where published claims disagree with each other, or with what happened. */
const Contradiction = z.object({
  id: ContradictionId,
  /** it holds only from the first year of this claim to its last; for every date when absent */
  within: z.optional(EntryPath),
  /** the first is the point, the others explain it */
  parts: z.tuple([Part], Part),
});
export type Contradiction = z.infer<typeof Contradiction>;

/**
 * The rows of a data file, by id.
 *
 * @throws {ForecastError} `catalogue-not-valid`
 */
export function readContradictions(data: unknown): ReadonlyMap<ContradictionId, Contradiction> {
  const parsed = z.array(Contradiction).safeParse(data);
  if (!parsed.success) {
    const cause = parsed.error;
    throw new ForecastError("catalogue-not-valid", "The contradictions do not fit their schema.", { cause });
  }
  const byId = new Map(parsed.data.map((row) => [row.id, row]));
  if (byId.size === parsed.data.length) return byId;
  throw new ForecastError("catalogue-not-valid", "Two contradictions have one id.");
}

/** The contradictions that ship with the program, read at their first use. */
export const contradictions = once(() => readContradictions(contradictionRows));

/** @throws {ForecastError} `not-in-catalogue` */
export function getContradiction(id: ContradictionId): Contradiction {
  const row = contradictions().get(id);
  if (row === undefined) throw new ForecastError("not-in-catalogue", `No contradiction is called ${id}.`);
  return row;
}

/** What a part names, all of which must be in the catalogue. */
export interface NamedEntries {
  readonly claims?: readonly EntryPath[];
  readonly rates?: readonly EntryPath[];
  readonly quantities?: readonly EntryPath[];
  readonly points?: readonly PointPath[];
  /** of which the fitted series is meant */
  readonly systems?: readonly string[];
}

export function entriesOfPart(part: ContradictionPart): NamedEntries {
  switch (part.is) {
    case "claim-end":
    case "claim-rate":
      return { claims: [part.claim] };
    case "published-rate":
      return { rates: [part.rate] };
    case "published-multiple":
    case "multiple-of-moore":
      return { quantities: [part.quantity] };
    case "observed":
      return { points: [part.point] };
    case "ratio":
      return { points: [part.point], claims: [part.claim] };
    case "composed-rate":
      return { claims: part.claims };
    case "composed-value":
      return { claims: [...part.claims, part.start] };
    case "implied-cost":
      return { claims: [part.claim], quantities: Object.values(part.multiples) };
    case "run-hours":
      return { quantities: [part.run.tokens, part.run.speed, part.run.gpus] };
    case "run-cost":
      return { quantities: [part.run.tokens, part.run.speed, part.run.gpus], points: [part.rent] };
    case "fitted-rate":
      return { systems: [part.system] };
    case "rate-between": {
      const { first, last, per = [] } = part;
      return typeof last === "string"
        ? { points: [first], systems: [last], quantities: per }
        : { points: [first, last], quantities: per };
    }
  }
}
