const listed = Intl.supportedValuesOf("timeZone");
const written: ReadonlyMap<string, string> = new Map(listed.map((zone) => [zone.toLowerCase(), zone]));

/** The cities that zones are named after, in small letters. */
export const zoneCities: readonly string[] = [...new Set(listed.map(cityOf))];

/** The name of an IANA zone as it is written, whatever the case it was typed in. */
export function ianaName(name: string): string | undefined {
  if (/^utc$/i.test(name)) return "UTC";
  if (!/^[a-z]+\/[a-z0-9_+/-]+$/i.test(name) || !isZone(name)) return undefined;
  return written.get(name.toLowerCase()) ?? titled(name);
}

/** The zones that are named after a city. */
export function zonesOfCity(city: string): readonly string[] {
  return listed.filter((zone) => cityOf(zone) === city);
}

function cityOf(zone: string): string {
  return zone
    .slice(zone.lastIndexOf("/") + 1)
    .replaceAll("_", " ")
    .toLowerCase();
}

function isZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone !== "";
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** An older name that the platform knows and does not list, such as `Asia/Kolkata`. */
function titled(zone: string): string {
  return zone
    .toLowerCase()
    .replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase())
    .replace(/_(Of|Es|Au)_/g, (word) => word.toLowerCase());
}
