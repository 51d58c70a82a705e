import type { Language } from "./language.ts";
import type { QueryOf } from "./query.ts";

type Day = NonNullable<QueryOf<"digest.subscribe">["day"]>;

/** In both languages; Vietnamese numbers the days from Monday as the second, and `thu` is only English's Thursday. */
const days: Readonly<Record<Language, Readonly<Record<Day, string>>>> = {
  en: {
    mon: "mondays?|mon",
    tue: "tuesdays?|tues?",
    wed: "wednesdays?|weds?",
    thu: "thursdays?|thurs?|thu",
    fri: "fridays?|fri",
    sat: "saturdays?|sat",
    sun: "sundays?|sun",
  },
  vi: {
    mon: "thu (?:hai|2)|t2|mondays?",
    tue: "thu (?:ba|3)|t3|tuesdays?",
    wed: "thu (?:tu|4)|t4|wednesdays?",
    thu: "thu (?:nam|5)|t5|thursdays?",
    fri: "thu (?:sau|6)|t6|fridays?",
    sat: "thu (?:bay|7)|t7|saturdays?",
    sun: "chu nhat|cn|sundays?",
  },
};
const patternsOf = (language: Language) =>
  Object.entries(days[language]).map(
    ([day, words]) => [day, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, "u")] as const,
  );
const patterns: Readonly<Record<Language, ReturnType<typeof patternsOf>>> = {
  en: patternsOf("en"),
  vi: patternsOf("vi"),
};

/** The day of the week that a text names, without diacritics. */
export function readDay(text: string, language: Language): Day | undefined {
  const day = patterns[language].find(([, pattern]) => pattern.test(text))?.[0];
  return isDay(day) ? day : undefined;
}

function isDay(day: string | undefined): day is Day {
  return day !== undefined && day in days.en;
}

const clock =
  /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2})(?:(?::|h|\.| gio )(?<minute>[0-5]\d)| ?gio| ?(?=am|pm|a\.m|p\.m|h\b|sang|chieu|toi)|h)? ?(?<half>ruoi)? ?(?<part>a\.?m|p\.?m|sang|trua|chieu|toi)?(?![\p{L}\p{N}])/gu;
const words = /(?<![\p{L}])(?:at )?(?<word>noon|midday|midnight)(?![\p{L}])/u;

/** `9am`, `16:45`, `2 giờ chiều`, `16h45` as `HH:MM`, from a text without diacritics. */
export function readTime(text: string, language: Language): string | undefined {
  const said = past.exec(text)?.groups;
  if (said !== undefined) return pastText(said);
  const word = words.exec(text)?.groups?.word;
  if (word !== undefined) return word === "midnight" ? "00:00" : "12:00";
  const found = [...text.matchAll(clock)].find(
    ({ 0: all, index, groups }) =>
      groups?.minute ??
      groups?.part ??
      /gio|h$/.exec(all)?.[0] ??
      /(?<![\p{L}])(?:at|luc) $/u.exec(text.slice(0, index))?.[0],
  );
  const isHours = found === undefined || (language === "en" && /gio/.test(found[0]));
  return isHours ? undefined : clockText(found.groups ?? {});
}

const hoursInDay = 24;

function clockText({
  hour = "",
  minute,
  half,
  part,
}: Readonly<Record<string, string | undefined>>): string | undefined {
  const minutes = minute ?? (half === undefined ? "00" : "30");
  const said = Number(hour);
  const whole =
    part === undefined ? said : (said % (hoursInDay / 2)) + (isLater(part, said) ? hoursInDay / 2 : 0);
  return said <= hoursInDay && whole < hoursInDay
    ? `${String(whole).padStart(2, "0")}:${minutes}`
    : undefined;
}

/** Noon's hours and those behind it; `13 giờ chiều` says it twice. */
function isLater(part: string, hour: number): boolean {
  return /^p|chieu|toi/.test(part) || (part === "trua" && hour !== 11) || hour > hoursInDay / 2;
}

const past =
  /(?<![\p{L}])(?<part>half|quarter) (?<way>past|to) (?<hour>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: ?(?<half>am|pm))?(?![\p{L}])/u;
const hours = "one two three four five six seven eight nine ten eleven twelve".split(" ");

/** `half past eight`, `quarter to nine`. */
function pastText({ part, way, hour = "", half }: Readonly<Record<string, string | undefined>>): string {
  const named = /\d/.test(hour) ? Number(hour) : hours.indexOf(hour) + 1;
  const noon = (named % 12) + (half === "pm" ? 12 : 0);
  const from = half === undefined ? named : noon;
  const minutes = from * 60 + (way === "to" ? -1 : 1) * (part === "half" ? 30 : 15);
  return `${String(Math.floor(minutes / 60) % hoursInDay).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
