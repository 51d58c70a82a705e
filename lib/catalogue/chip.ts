import * as z from "zod/mini";
import { ContradictionId, methodOf, type System } from "./schema.ts";
import { Day, Id, matching, Positive } from "./schema-parts.ts";
import { SeriesEntry, seriesOf } from "./series.ts";
import { fillText, fillWords, sharedWords, Text } from "./text.ts";

const words = sharedWords.chip;

/** Where the speeds, purchase prices and rents come from whose entry names no other source. */
const chipSource = "epoch-chips";
const rentSource = "epoch-rents";

const Rent = z.object({ ...SeriesEntry.shape, source: z.optional(Id) });

/** A chip that is rented by the hour, as its data file holds it. */
export const ChipEntry = z.object({
  chip: z.string().check(matching(/^[A-Z]\d+$/)),
  /** whose list price heads an answer: that of the first series */
  at: z.string(),
  aliases: z.array(z.string()),
  /** operations a second, 16-bit tensor, dense */
  peakFlopPerSecond: Positive,
  priceUsd: Positive,
  /** the day of the purchase price */
  priced: Day,
  /** of speed and purchase price, unless it is the list that most of them come from */
  source: z.optional(Id),
  /** source of the rents, unless a series names another, or it is the list that most of them come from */
  rents: z.optional(Id),
  /** the first is the one that heads an answer */
  series: z.tuple([Rent], Rent),
  contradictions: z.optional(z.array(ContradictionId)),
  notes: z.optional(z.array(Text)),
});
export type ChipEntry = z.infer<typeof ChipEntry>;

export function chipId({ chip }: { readonly chip: string }): string {
  return `${chip.toLowerCase()}-hour`;
}

export function chipAliases({
  chip,
  aliases,
}: {
  readonly chip: string;
  readonly aliases: readonly string[];
}): readonly string[] {
  const gaps = { chip: chip.toLowerCase() };
  return [...words.aliases.map((alias) => fillWords(alias, gaps)), ...aliases];
}

export function chipName({ chip }: { readonly chip: string }): Text {
  return fillText(words.name, { chip });
}

export function chipSystem(entry: ChipEntry): System {
  const { chip, at, source = chipSource, rents = rentSource, priced } = entry;
  const low = chip.toLowerCase();
  const id = chipId(entry);
  const name = chipName(entry);
  const unit = "USD per GPU-hour";
  const series = entry.series.map((one) =>
    seriesOf({ ...one, source: one.source ?? rents }, { id, name, unit, kind: "prices" }),
  );
  return {
    id,
    name,
    aliases: chipAliases(entry),
    kind: "gpu-hour",
    basis: "service",
    definition: fillText(words.definition, { chip, at }),
    dollars: fillText(sharedWords.dollars.nominal),
    unit,
    method: methodOf("no-change/hour"),
    fitted: series[0]?.id,
    series,
    claims: [],
    rates: [],
    quantities: [
      {
        id: `${low}-peak`,
        name: fillText(words.peak),
        value: entry.peakFlopPerSecond,
        unit: "FLOP/s",
        source,
      },
      {
        id: `${low}-chip-price`,
        name: fillText(words.price),
        value: entry.priceUsd,
        unit: "USD",
        when: priced,
        source,
      },
    ],
    hasPath: true,
    contradictions: entry.contradictions ?? [],
    notes: entry.notes ?? [],
  };
}
