import { ianaName, zonesOfCity } from "./iana-name.ts";
import { namesInContext, places } from "./places.ts";
import { shortNames } from "./short-names.ts";

const offset = /^(?:utc|gmt|z)? ?(?<sign>[+\-−–])(?<hours>\d{1,2})(?::?(?<minutes>[0-5]\d))?$/i;
const farthestEast = 14;
const farthestWest = 12;

/** What a name of a zone was read as; `candidates` has to be asked about, and is empty for a name that means nothing. */
export type ReadZone = { readonly tz: string } | { readonly candidates: readonly string[] };

/**
 * A zone by the name that a person gives it: an IANA name, a distance from UTC, a short name such as `IST`, or a place.
 *
 * A name that may mean several zones is never decided here.
 */
export function readZone(name: string): ReadZone {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll(/đ/giu, "d").trim();
  const key = plain.toLowerCase().replaceAll(/[_\s]+/g, " ");
  const meant = ownOf(shortNames, key);
  if (meant !== undefined) return decided(meant);
  const tz = ownOf(places, key) ?? ownOf(namesInContext, key) ?? utcOffset(key);
  if (tz !== undefined) return { tz };
  const exact = ianaName(plain.replaceAll(/\s+/g, "_"));
  return exact === undefined ? decided(zonesOfCity(key)) : { tz: exact };
}

function ownOf<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function decided(zones: readonly string[]): ReadZone {
  const [only] = zones;
  return zones.length === 1 && only !== undefined ? { tz: only } : { candidates: zones };
}

/**
 * A fixed distance from UTC, such as `GMT+7`, as the zone `+07:00`; one that no place has is none.
 *
 * It knows no summer time: whoever names it gets the same distance all year.
 */
function utcOffset(text: string): string | undefined {
  const { sign, hours, minutes = "00" } = offset.exec(text)?.groups ?? {};
  if (hours === undefined) return undefined;
  const isEast = sign === "+";
  const size = Number(hours) + Number(minutes) / 60;
  if (size > (isEast ? farthestEast : farthestWest)) return undefined;
  return size === 0 ? "UTC" : `${isEast ? "+" : "-"}${hours.padStart(2, "0")}:${minutes}`;
}
