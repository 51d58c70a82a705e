import { daysPerMonth } from "#lib/catalogue/month-length.ts";

/** The periods by which people count, and how many days each has. */
const periods = { day: 1, month: daysPerMonth, year: 365, week: 7 } as const;

/** A volume by the period that it was most likely typed for. */
interface VolumeTyped {
  readonly value: number;
  readonly period: keyof typeof periods;
}

/** Digits that people type of a volume. */
const fewDigits = 4;
const tolerance = 1e-9;

/** A volume a day by the first period for which it is a short number, as people type it; a day where none is. */
export function volumeTyped(perDay: number): VolumeTyped {
  const [found] = (["day", "month", "year", "week"] as const).flatMap((period) => {
    const value = perDay * periods[period];
    const short = Number(value.toPrecision(fewDigits));
    return Math.abs(value / short - 1) < tolerance ? [{ value: short, period }] : [];
  });
  return found ?? { value: perDay, period: "day" };
}
