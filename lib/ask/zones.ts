/** Places that people name where an IANA name is meant; written without diacritics. */
const places: Readonly<Record<string, string>> = {
  "new york": "America/New_York",
  nyc: "America/New_York",
  "us eastern": "America/New_York",
  eastern: "America/New_York",
  chicago: "America/Chicago",
  denver: "America/Denver",
  "san francisco": "America/Los_Angeles",
  "los angeles": "America/Los_Angeles",
  seattle: "America/Los_Angeles",
  pacific: "America/Los_Angeles",
  "us pacific": "America/Los_Angeles",
  toronto: "America/Toronto",
  "sao paulo": "America/Sao_Paulo",
  london: "Europe/London",
  uk: "Europe/London",
  dublin: "Europe/Dublin",
  paris: "Europe/Paris",
  berlin: "Europe/Berlin",
  madrid: "Europe/Madrid",
  amsterdam: "Europe/Amsterdam",
  zurich: "Europe/Zurich",
  warsaw: "Europe/Warsaw",
  stockholm: "Europe/Stockholm",
  rome: "Europe/Rome",
  istanbul: "Europe/Istanbul",
  dubai: "Asia/Dubai",
  "tel aviv": "Asia/Jerusalem",
  mumbai: "Asia/Kolkata",
  delhi: "Asia/Kolkata",
  bangalore: "Asia/Kolkata",
  kolkata: "Asia/Kolkata",
  india: "Asia/Kolkata",
  kathmandu: "Asia/Kathmandu",
  singapore: "Asia/Singapore",
  bangkok: "Asia/Bangkok",
  jakarta: "Asia/Jakarta",
  manila: "Asia/Manila",
  "hong kong": "Asia/Hong_Kong",
  shanghai: "Asia/Shanghai",
  beijing: "Asia/Shanghai",
  taipei: "Asia/Taipei",
  tokyo: "Asia/Tokyo",
  japan: "Asia/Tokyo",
  seoul: "Asia/Seoul",
  korea: "Asia/Seoul",
  sydney: "Australia/Sydney",
  melbourne: "Australia/Melbourne",
  auckland: "Pacific/Auckland",
  vietnam: "Asia/Ho_Chi_Minh",
  "viet nam": "Asia/Ho_Chi_Minh",
  vn: "Asia/Ho_Chi_Minh",
  "ha noi": "Asia/Ho_Chi_Minh",
  hanoi: "Asia/Ho_Chi_Minh",
  saigon: "Asia/Ho_Chi_Minh",
  "sai gon": "Asia/Ho_Chi_Minh",
  "ho chi minh": "Asia/Ho_Chi_Minh",
  hcm: "Asia/Ho_Chi_Minh",
  "tp hcm": "Asia/Ho_Chi_Minh",
  "da nang": "Asia/Ho_Chi_Minh",
  phap: "Europe/Paris",
  duc: "Europe/Berlin",
  "nhat ban": "Asia/Tokyo",
  nhat: "Asia/Tokyo",
  "han quoc": "Asia/Seoul",
  "thai lan": "Asia/Bangkok",
  utc: "UTC",
  gmt: "UTC",
  jst: "Asia/Tokyo",
  cet: "Europe/Paris",
  kst: "Asia/Seoul",
  ict: "Asia/Ho_Chi_Minh",
};
const iana =
  /(?<![\p{L}\p{N}/])(?<area>africa|america|antarctica|arctic|asia|atlantic|australia|europe|indian|pacific|etc)\/(?<rest>[a-z_+\-0-9]+(?:\/[a-z_]+)?)/u;
const named = Object.keys(places)
  .sort((a, b) => b.length - a.length)
  .join("|");
const place = new RegExp(
  `(?<![\\p{L}])(?:(?:gio|mui gio) (?<vi>${named})|(?<en>${named})(?:'s)?(?: time| timezone| tz)|(?:in|at|theo) (?<at>${named}) (?:time|gio)|(?<short>utc|gmt|jst|cet|kst|ict)|(?:timezone|time zone|tz|mui gio)(?: to| is|:| la| thanh)? (?<said>${named}))(?![\\p{L}])`,
  "u",
);

/** The time zone that a text names, as its IANA name; a name that could be several zones is none. */
export function readZone(text: string): string | undefined {
  const { area, rest } = iana.exec(text)?.groups ?? {};
  if (area !== undefined && rest !== undefined) return canonical(`${area}/${rest}`);
  const { vi, en, at, short, said } = place.exec(text)?.groups ?? {};
  return places[vi ?? en ?? at ?? short ?? said ?? ""];
}

function canonical(zone: string): string | undefined {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone === undefined
      ? undefined
      : titled(zone);
  } catch {
    return undefined;
  }
}

/** `america/argentina/buenos_aires` as the zone is written. */
function titled(zone: string): string {
  return zone
    .replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase())
    .replace(/_(Of|Es|Au)_/g, (word) => word.toLowerCase());
}

/** Letters that stand for several zones, or for one that is not the place's own all year: they are asked about. */
const letters =
  /(?<![\p{L}])(?:ist|cst|est|edt|cdt|pst|pdt|mst|mdt|bst|wet|eet|msk|aest|aedt|acst|awst|nzst|nzdt|sgt|hkt|pht|wib|cest|ast|brt|cat|eat|wat)(?![\p{L}])/u;

/** A zone's letters as they were typed, where no place says which zone they mean. */
export function readZoneLetters(text: string): string | undefined {
  return letters.exec(text)?.[0].toUpperCase();
}

/** The words of a text that name a place or a zone. */
export function zoneWords(text: string): readonly string[] {
  const found = [iana, place, letters]
    .map((pattern) => pattern.exec(text)?.[0])
    .filter((words) => words !== undefined);
  return found.flatMap((words) => [words, ...words.split(" ")]);
}
