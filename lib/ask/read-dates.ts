import { endOf, startOf, yearOf } from "#lib/when/when.ts";
import type { DateFound } from "./date-found.ts";
import { modifyDate } from "./date-modifiers.ts";
import { pointForms } from "./date-points.ts";
import type { Language } from "./language.ts";
import { markSpans, marks, type Span, scanText } from "./marked-text.ts";
import { englishRelatives } from "./relative-dates-english.ts";
import { vietnameseRelatives } from "./relative-dates-vietnamese.ts";

const rangeLead =
  /(?<![\p{L}\p{N}])(?:from|between|tu|giai doan|trong khoang|khoang|giua|over|during|for)(?: nam)? $/u;
const connector =
  /^ ?(?:\.\.+|-+>?|to|through|thru|until|till|up to|and|den|toi|→|>|va)(?: (?:the end of|end of|het|cuoi))?(?: nam)? ?$/;
const weakConnector = /^ ?(?:and|va)/;
const strongLead = /(?:between|giua|khoang)(?: nam)? $/;

/** Every date of a text, each with the words that belong to it. */
export function readDates(
  text: string,
  { language, today }: { readonly language: Language; readonly today: string },
): readonly DateFound[] {
  const points = takeForms(
    text,
    pointForms.map(({ pattern, read }) => ({
      pattern,
      read: (g: RegExpMatchArray) => read(g.groups ?? {}, language),
    })),
  );
  const relative = takeForms(
    points.rest,
    relativesOf(language).map(({ pattern, read }) => ({
      pattern,
      read: (g: RegExpMatchArray) => read(g.groups ?? {}, today, language),
    })),
  );
  const bases = [...points.found, ...relative.found].sort((a, b) => a.from - b.from);
  return joinRanges(relative.rest, bases, today).map((found) => modifyDate(relative.rest, found));
}

/** English words stand in Vietnamese questions too. */
function relativesOf(language: Language) {
  return language === "en" ? englishRelatives : [...vietnameseRelatives, ...englishRelatives];
}

interface Reader {
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray) => Omit<DateFound, keyof Span> | undefined;
}

function takeForms(text: string, readers: readonly Reader[]): { found: readonly DateFound[]; rest: string } {
  const all: DateFound[] = [];
  let rest = text;
  for (const { pattern, read } of readers) {
    const found = scanText(rest, pattern, read);
    all.push(...found);
    rest = markSpans(rest, found, marks.date);
  }
  return { found: all, rest };
}

/** Two dates with a connector between them are a span from the first to the second. */
function joinRanges(text: string, bases: readonly DateFound[], today: string): readonly DateFound[] {
  const [first, second, ...others] = bases;
  if (first === undefined) return [];
  if (second === undefined) return [first];
  const between = text.slice(first.to, second.from);
  const before = text.slice(0, first.from);
  const isWeak = weakConnector.test(between);
  const isRange =
    first.when !== undefined &&
    second.when !== undefined &&
    connector.test(between) &&
    (!isWeak || strongLead.test(before));
  if (!isRange) return [first, ...joinRanges(text, [second, ...others], today)];
  const lead = rangeLead.exec(before)?.[0].length ?? 0;
  const [start = "", end = ""] = [first.when, second.when].map((when) =>
    when === "today" ? String(yearOf(today)) : when,
  );
  const span: DateFound = {
    from: first.from - lead,
    to: second.to,
    ...spanOf(startOf(start), endOf(end)),
  };
  return [span, ...joinRanges(text, others, today)];
}

function spanOf(start: string, end: string): Pick<DateFound, "when" | "isRange" | "doubt"> {
  if (start === end) return { when: start };
  return start > end ? { doubt: "order" } : { when: `${start}..${end}`, isRange: true };
}
