import { endOf, firstDayOf, lastDayOf, middleOf } from "#lib/when/when.ts";
import type { DateFound } from "./date-found.ts";
import { wordStart } from "./letters.ts";
import type { Span } from "./marked-text.ts";

type Modifier = readonly [pattern: RegExp, change: (found: DateFound) => Omit<DateFound, keyof Span>];

const changed =
  (change: (when: string) => string, isDeadline = false): Modifier[1] =>
  ({ when, ...rest }) =>
    when === undefined || when.includes("..")
      ? { ...rest, ...(when === undefined ? {} : { when: ended(when, isDeadline) }) }
      : { ...rest, when: change(when), ...(isDeadline ? { isDeadline } : {}) };
/** A deadline at a decade is at its last day. */
const ended = (when: string, isDeadline: boolean) => (isDeadline ? lastDayOf(endOf(when)) : when);
const start = (pattern: string) => new RegExp(`${wordStart}(?:${pattern})$`, "u");
const deadline =
  "by|no later than|until|till|up to|not after|den|toi|tinh den|cham nhat(?: la)?|muon nhat(?: la)?";
const early = "before|prior to|ahead of|earlier than|truoc";
const of = "(?: of)?(?: the)?(?: year)?(?: nam)? ?";

/** What may stand before a date, the longest first, and what it makes of it. */
const modifiers: readonly Modifier[] = [
  [
    start(
      `(?:(?:${deadline}|${early}|at|on|vao|khi|in) )?(?:the )?(?:very )?(?:end|close|year[ -]?end|eoy|cuoi|het)${of}(?:(?:nam|thang|quy) )?`,
    ),
    changed((when) => lastDayOf(when), true),
  ],
  [
    start(`(?:(?:${deadline}|at|in|around|vao|khi) )?(?:the )?(?:mid(?:dle|point)?|giua)[ -]?${of}(?:nam )?`),
    changed(middleOf),
  ],
  [
    start(`(?:at |by |in |vao )?(?:the )?(?:start|beginning|dau)${of}(?:(?:nam|thang|quy) )?`),
    changed((when) => firstDayOf(when)),
  ],
  [start("(?:in )?early(?: in)? "), changed((when) => (when.length === 4 ? `${when}-Q1` : when))],
  [start("(?:in )?late(?: in)? "), changed((when) => (when.length === 4 ? `${when}-Q4` : when))],
  [start(`(?:${early})(?: the)?(?: year| nam)? `), changed((when) => firstDayOf(when), true)],
  [
    start(`(?:${deadline}|from now (?:to|until))(?: the)?(?: year| nam)? `),
    changed((when) => (when.length === 7 && /-\d\d$/.test(when) ? when : lastDayOf(when)), true),
  ],
  [
    start("(?:after|since|starting(?: in)?|beyond|past|later than|ke tu|sau)(?: nam)? "),
    () => ({ doubt: "open" }),
  ],
  [
    start(
      "(?:in|come|for|at|on|around|about|circa|during|of|as of|vao|trong|cho|luc|khoang|the)(?: the)?(?: year| nam| ngay)? ",
    ),
    ({ from: _, to: __, ...found }) => found,
  ],
];

/** A date with the words before it that belong to it: `by the end of`, `mid-`, `before`. */
export function modifyDate(text: string, found: DateFound): DateFound {
  if (found.isRange) return found;
  const before = text.slice(0, found.from);
  for (const [pattern, change] of modifiers) {
    const match = pattern.exec(before);
    if (match === null) continue;
    return { ...change(found), from: found.from - match[0].length, to: found.to };
  }
  return found;
}
