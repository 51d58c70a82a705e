import { Temporal } from "temporal-polyfill";
import { places, shortNames } from "./zone-names.ts";

/** What a name of a zone was read as; `candidates` has to be asked about, and is empty for a name that means nothing. */
export type ReadZone = { readonly tz: string } | { readonly candidates: readonly string[] };

/**
 * A zone by the name that a person gives it: an IANA name, a short name such as `IST`, or a place.
 *
 * A name that may mean several zones is never decided here. Bare offsets are no names: they know no summer time.
 */
export function readZone(name: string): ReadZone {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll(/đ/giu, "d");
  const key = plain
    .trim()
    .toLowerCase()
    .replaceAll(/[_\s]+/g, " ");
  const meant = ownOf(shortNames, key);
  if (meant !== undefined) return decided(meant);
  const place = ownOf(places, key);
  if (place !== undefined) return { tz: place };
  const exact = ianaName(plain.trim().replaceAll(/\s+/g, "_"));
  return exact === undefined ? decided(zonesOfCity(key)) : { tz: exact };
}

/** The name of an IANA zone as it is written, whatever the case it was typed in. */
export function ianaName(name: string): string | undefined {
  if (!/^(UTC|[a-z]+\/[a-z0-9_+/-]+)$/i.test(name)) return undefined;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function ownOf<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function decided(zones: readonly string[]): ReadZone {
  const [only] = zones;
  return zones.length === 1 && only !== undefined ? { tz: only } : { candidates: zones };
}

function zonesOfCity(city: string): readonly string[] {
  return Intl.supportedValuesOf("timeZone").filter(
    (zone) =>
      zone
        .slice(zone.lastIndexOf("/") + 1)
        .replaceAll("_", " ")
        .toLowerCase() === city,
  );
}
