const offset = /^(?:utc|gmt|z)? ?(?<sign>[+\-−–])(?<hours>\d{1,2})(?::?(?<minutes>[0-5]\d))?$/i;
const farthestEast = 14;
const farthestWest = 12;

/**
 * A fixed distance from UTC, such as `GMT+7`, as the zone `+07:00`; one that no place has is none.
 *
 * It knows no summer time: whoever names it gets the same distance all year.
 */
export function utcOffset(text: string): string | undefined {
  const { sign, hours, minutes = "00" } = offset.exec(text)?.groups ?? {};
  if (hours === undefined) return undefined;
  const isEast = sign === "+";
  const size = Number(hours) + Number(minutes) / 60;
  if (size > (isEast ? farthestEast : farthestWest)) return undefined;
  return size === 0 ? "UTC" : `${isEast ? "+" : "-"}${hours.padStart(2, "0")}:${minutes}`;
}
