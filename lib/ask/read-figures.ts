import type { Query } from "#lib/query/query.ts";
import { askWhichOf } from "./ask-back.ts";
import { buildFigures } from "./build-figures.ts";
import { defined } from "./defined.ts";
import { directionOf } from "./direction.ts";
import { findOtherSubject } from "./find-other-subject.ts";
import { findProblem } from "./find-problem.ts";
import { fold } from "./fold.ts";
import { wholeWords } from "./letters.ts";
import type { Family, Parts } from "./parts.ts";
import type { Reading } from "./reading.ts";

const ownRoles = ["params", "tokens", "flop", "gpus", "mfu", "usdPerGpuHour"] as const;

interface Asked {
  readonly reading: Reading;
  readonly parts: Parts;
  /** money that a cost is held against */
  readonly threshold: number | undefined;
}

/** Which family a question is of, the more particular first. */
const families: readonly (readonly [Family, (asked: Asked) => boolean])[] = [
  ["inference", ({ parts: { amounts } }) => (amounts.tokensPerDay ?? amounts.queriesPerDay) !== undefined],
  [
    "when",
    ({ reading, threshold }) => threshold !== undefined && reading.has("when", "chance", "below", "above"),
  ],
  ["custom", ({ parts }) => isOwnRun(parts)],
  ["when", ({ threshold }) => threshold !== undefined],
  [
    "inference",
    ({ reading, parts }) =>
      reading.has("inference") && !reading.has("token", "train") && parts.systems.some(isServed),
  ],
  [
    "compare",
    ({ parts: { systems, whens } }) =>
      systems.length > 1 || whens.filter((when) => !when.includes("..")).length > 1,
  ],
  ["compare", ({ reading, parts }) => parts.systems.length > 0 && asksForComparison.test(reading.rest)],
  ["when", ({ reading }) => reading.has("threshold") || asksWhen(reading.rest)],
  [
    "series",
    ({ reading, parts }) =>
      parts.whens.some((when) => when.includes("..")) || (reading.has("series") && !reading.has("trend")),
  ],
];

/** What kind of figures a question asks for; `undefined` for that of one system at one time. */
export function familyOf(reading: Reading, parts: Parts): Family | undefined {
  const { systems, amounts, usd } = parts;
  const isRent = systems.some(({ kind }) => kind === "gpu-hour");
  const threshold = usd ?? (isRent ? amounts.usdPerGpuHour : undefined) ?? amounts.foreign;
  return families.find(([, is]) => is({ reading, parts, threshold }))?.[0];
}

function isOwnRun({ amounts, systems }: Parts): boolean {
  const isLong = amounts.months !== undefined && systems.length === 0;
  return isLong || ownRoles.some((role) => amounts[role] !== undefined);
}

function isServed({ kind, listPrice }: Parts["systems"][number]): boolean {
  return kind === "model" && listPrice !== undefined;
}

const asksForComparison = wholeWords("compare|compared?|comparison|versus|vs\\.?|cmpare|so sanh");

/** `when`, `how long until` open the question; within it they may join two halves of another. */
function asksWhen(rest: string): boolean {
  return /^(?:\p{L}+ ){0,3}(?:when|what year|which year|how long until|how soon|khi nao|bao gio|chung nao)(?![\p{L}])/u.test(
    rest,
  );
}

/** A question about figures, from its parts; words that these do not explain are asked about. */
export function readFigures(reading: Reading, collected: Parts): Query {
  const family = familyOf(reading, collected);
  const op = directionOf(reading);
  const parts: Parts = { ...collected, ...defined({ family, op }) };
  if (isUnjoined(reading, parts)) return askWhichOf(parts);
  const problem = findProblem(reading, parts) ?? findOtherSubject(reading, parts);
  return problem ?? buildFigures(parts, reading.today);
}

const joint =
  /(?:^|[^\p{L}])(?:vs\.?|v|versus|and|or|against|compared?|comparison|with|than|to|next|beside|then|hay|va|hoac|so voi|voi|canh|ben|gap)(?![\p{L}])|[,;/&]/u;
const asOf = wholeWords("as (?:forecast|of)|data (?:until|to|of)");
const sums = /(?<![\p{L}])(?:sum|total of|combined|together|both together|tong|cong lai)(?![\p{L}])|\+/u;
const isNext = /^[^\p{L}\p{N}]*$/u;

/** `gpt3 fine-tuning`, `2030 as forecast in 2023`: two names or dates that nothing sets side by side, or a sum of them. */
function isUnjoined({ text, names, dates, has }: Reading, { systems, whens, family }: Parts): boolean {
  if (family !== "compare") return false;
  const plain = fold(text);
  if (systems.length > 1 && sums.test(plain)) return true;
  const spans = systems.length > 1 ? names : dates.filter(({ when }) => when !== undefined);
  if (has("compare") && joint.test(plain)) return spans.length > 1 && whens.length > 1 && asOf.test(plain);
  return spans.some(({ from }, at) => {
    const before = spans[at - 1];
    if (before === undefined) return false;
    const between = plain.slice(before.to, from);
    const isPlainNext = isNext.test(between) && !names.some(({ isOrdinary }) => isOrdinary);
    return !joint.test(between) && !isPlainNext;
  });
}
