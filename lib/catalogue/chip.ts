import * as z from "zod/mini";
import { methodChoices } from "./method-choice.ts";
import { ContradictionId, type System } from "./schema.ts";
import { Day, Id, Positive, Text } from "./schema-parts.ts";
import { SeriesEntry, SeriesKind, seriesOf } from "./series.ts";
import { nominalDollars } from "./system.ts";

/** A chip that is rented by the hour, as its data file holds it. */
export const ChipEntry = z.object({
  chip: z.string().check(z.regex(/^[A-Z]\d+$/)),
  /** whose list price heads an answer: that of the first series */
  at: z.string(),
  aliases: z.array(z.string()),
  /** operations a second, 16-bit tensor, dense */
  peakFlopPerSecond: Positive,
  priceUsd: Positive,
  /** the day of the purchase price */
  priced: Day,
  source: Id,
  /** the first is the one that heads an answer */
  series: z.array(z.extend(SeriesEntry, { kind: z._default(SeriesKind, "prices") })).check(z.minLength(1)),
  contradictions: z._default(z.array(ContradictionId), []),
  notes: z._default(z.array(Text), []),
});
export type ChipEntry = z.infer<typeof ChipEntry>;

/** The id of the system of a chip's rent. */
export function chipId({ chip }: { readonly chip: string }): string {
  return `${chip.toLowerCase()}-hour`;
}

/** What else the rent of a chip is called. */
export function chipAliases({
  chip,
  aliases,
}: {
  readonly chip: string;
  readonly aliases: readonly string[];
}): readonly string[] {
  const low = chip.toLowerCase();
  const rent = [
    `${low} gpu-hour`,
    `${low} rent`,
    `${low} rental`,
    `giờ ${low}`,
    `thuê ${low}`,
    `giá thuê ${low}`,
  ];
  return [low, `nvidia ${low}`, ...rent, ...aliases];
}

/** What the rent of a chip is called. */
export function chipName({ chip }: { readonly chip: string }): Text {
  return { en: `${chip} rent per hour`, vi: `Giá thuê ${chip} mỗi giờ` };
}

/** The rent of a chip as a system like every other. */
export function chipSystem(entry: ChipEntry): System {
  const { chip, at, source, priced } = entry;
  const id = chipId(entry);
  const name = chipName(entry);
  const unit = "USD per GPU-hour";
  const series = entry.series.map((one) => seriesOf(one, { id, name, unit }));
  return {
    id,
    name,
    aliases: chipAliases(entry),
    kind: "gpu-hour",
    basis: "service",
    definition: {
      en: `One hour of one NVIDIA ${chip}, on demand, at ${at}'s list price: the GPU's share of the machine, without storage or traffic.`,
      vi: `Một giờ thuê theo nhu cầu một GPU NVIDIA ${chip}, theo giá niêm yết của ${at}: phần của GPU trong giá máy, không gồm lưu trữ hay lưu lượng mạng.`,
    },
    dollars: nominalDollars,
    unit,
    method: methodChoices["no-change/hour"],
    fitted: series[0]?.id,
    series,
    claims: [],
    rates: [],
    quantities: [
      {
        id: `${chip.toLowerCase()}-peak`,
        name: { en: "peak, 16-bit tensor, dense", vi: "tốc độ đỉnh tensor 16 bit, dense" },
        value: entry.peakFlopPerSecond,
        unit: "FLOP/s",
        source,
      },
      {
        id: `${chip.toLowerCase()}-chip-price`,
        name: { en: "purchase price", vi: "giá mua" },
        value: entry.priceUsd,
        unit: "USD",
        when: priced,
        source,
      },
    ],
    contradictions: entry.contradictions,
    notes: entry.notes,
  };
}
