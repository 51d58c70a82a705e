import { fold } from "./fold.ts";
import type { Language } from "./language.ts";
import { letter, letterOrDigit } from "./letters.ts";
import type { Span } from "./marked-text.ts";
import { hourOfDay, partNamed, partSaid } from "./part-of-day.ts";

/** A time of day as it was found; `value` is absent where there is no such time, as of `25:00`. */
export interface TimeFound extends Span {
  /** `HH:MM` */
  readonly value: string | undefined;
}

const numbers: readonly string[] = "one two three four five six seven eight nine ten eleven twelve".split(
  " ",
);
const spoken = numbers.join("|");
const dayPart = "mornings?|afternoons?|evenings?|nights?|tonight";
const behind = `(?: ?(?<part>a\\.?m|p\\.?m|sang|trua|chieu|toi|dem)| (?:in the |this |at )?(?<late>${dayPart}))?`;
const clock = new RegExp(
  `(?<![${letterOrDigit}:./+-])(?<hour>\\d{1,2}|(?:${spoken})(?= ?(?:am|pm|o'?clock|in the|at night|tonight)))` +
    `(?: gio kem (?<less>\\d{1,2})|(?::|h|\\.| gio )(?<minute>\\d\\d)| ?gio| ?o'?clock| ?(?=am|pm|a\\.m|p\\.m|h(?![${letter}])|sang|chieu|toi)|h)? ?(?<half>ruoi)?${behind}(?![${letterOrDigit}:])`,
  "gu",
);
const past = new RegExp(
  `(?<![${letter}])(?<before>half|quarter) (?<way>past|to) (?<hour>\\d{1,2}|${spoken})(?: ?(?<part>a\\.?m|p\\.?m))?(?![${letter}])`,
  "gu",
);
const named = /(?<![\p{L}])(?<word>noon|midday|midnight|nua dem|giua trua)(?![\p{L}])/gu;

/**
 * Every time of day in a text, in lower case: `9am`, `16:45`, `half past six in the evening`, `chiều thứ năm 4 giờ`.
 *
 * @param whole the text with its days, where they are blanks in the other
 */
export function findTimes(text: string, language: Language, whole = text): readonly TimeFound[] {
  const folded = fold(text);
  const said = partSaid(whole);
  const read = (pattern: RegExp, timeOf: (groups: Groups) => string | undefined, is = isTime) =>
    [...folded.matchAll(pattern)]
      .filter((match) => is(match, folded, language))
      .map(({ 0: all, index: from, groups = {} }) => ({
        from,
        to: from + all.length,
        value: timeOf(groups),
      }));
  const byWords = [
    ...read(
      named,
      ({ word = "" }) => (/midnight|dem/.test(word) ? "00:00" : "12:00"),
      () => true,
    ),
    ...read(
      past,
      (groups) => pastText(groups, said),
      () => true,
    ),
  ];
  const byClock = read(clock, (groups) => clockText(groups, said)).filter(
    ({ from, to }) => !byWords.some((other) => other.from < to && from < other.to),
  );
  return [...byWords, ...byClock];
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Whether a number is a time: a minute, a part of day or a word before it says so. */
function isTime({ 0: all, index, groups = {} }: RegExpExecArray, text: string, language: Language): boolean {
  if (language === "en" && /gio/.test(all)) return false;
  const { minute, part, late, less } = groups;
  const isSaid = [minute, part, late, less].some((one) => one !== undefined);
  const lead = new RegExp(`(?<![${letter}])(?:at|luc|${dayPart}) +$`, "u");
  return isSaid || /gio|h ?$|clock/.test(all) || lead.test(text.slice(0, index));
}

const hoursInDay = 24;
const minutesInHour = 60;

function clockText({ hour = "", minute, less, half, part, late }: Groups, said: ReturnType<typeof partSaid>) {
  const minutes = Number(minute ?? (half === undefined ? 0 : 30)) - Number(less ?? 0);
  const whole = hourOfDay(numberOf(hour), partNamed(part ?? late) ?? said);
  return textOf(whole, minutes);
}

/** `half past eight`, `quarter to nine`. */
function pastText({ before, way, hour = "", part }: Groups, said: ReturnType<typeof partSaid>) {
  const minutes = (way === "to" ? -1 : 1) * (before === "half" ? 30 : 15);
  return textOf(hourOfDay(numberOf(hour), partNamed(part) ?? said), minutes);
}

function numberOf(hour: string): number {
  return /\d/.test(hour) ? Number(hour) : numbers.indexOf(hour) + 1;
}

function textOf(hour: number, minutes: number): string | undefined {
  if (hour >= hoursInDay || Math.abs(minutes) >= minutesInHour) return undefined;
  const day = hoursInDay * minutesInHour;
  const all = (hour * minutesInHour + minutes + day) % day;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(all / minutesInHour))}:${two(all % minutesInHour)}`;
}
