import type { AmountRule, Role } from "./amount-rule.ts";
import { amountRules } from "./amount-rules.ts";
import { families } from "./families.ts";
import type { Language } from "./language.ts";
import { marks, type Span } from "./marked-text.ts";
import { type NumberFound, readNumbers } from "./read-numbers.ts";

/** A number whose neighbours tell what it counts. */
export interface Amount extends Span {
  readonly role: Role;
  /** in the role's unit: parameters, tokens, FLOP, months, US dollars, a fraction */
  readonly value: number;
}

/** From here on a bare power of ten can only count operations. */
const leastFlop = 1e18;
const chips = new RegExp(
  `^ ?(?:x ?)?(?:(?:nvidia|con|chiec|card|cai|the|gpu|chip|units of|pieces of) )*${marks.name}+`,
  "u",
);
const chipWords =
  /^ ?(?:x ?)?(?:nvidia )?(?:gpus?|cards?|chips?|accelerators?|card|con gpu|chiec)(?![\p{L}\p{N}])/u;
const chipBefore = new RegExp(`${marks.name}+s? ?(?:x|:|=) ?$`, "u");
const modelAfter = /^[ -](?:llm|models?|network|transformer)(?![\p{L}\p{N}])/u;
const modelBefore = /(?<![\p{L}\p{N}])(?:models? (?:of|with)|mo hinh(?: co| voi)?|model) $/u;

/** A number behind a family of models belongs to its name. */
const afterFamily = new RegExp(`(?<![\\p{L}])(?:${families})[ -]?$`, "u");

export interface AmountsFound {
  readonly amounts: readonly Amount[];
  /** numbers of which nothing tells what they count */
  readonly bare: readonly NumberFound[];
}

/**
 * The numbers of a text, each with what it counts.
 *
 * @param text lower case, without diacritics, names marked
 * @param isChip whether the name that stands at a place is that of a chip
 */
export function readAmounts(text: string, language: Language, isChip: (at: number) => boolean): AmountsFound {
  const amounts: Amount[] = [];
  const bare: NumberFound[] = [];
  for (const number of readNumbers(text, language)) {
    if (number.from < (amounts.at(-1)?.to ?? 0)) continue;
    const amount = roleOf(number, text, isChip, amounts.at(-1)?.to ?? 0);
    if (amount !== undefined) amounts.push(percentAsFraction(amount));
    else if (!isWordAlone(number)) bare.push(number);
  }
  return monthsOfChips(amounts, bare);
}

/** `1,024 A100 3m`: behind a number of chips `m` is months. */
function monthsOfChips(amounts: readonly Amount[], bare: readonly NumberFound[]): AmountsFound {
  const isOfChips =
    amounts.some(({ role }) => role === "gpus") && !amounts.some(({ role }) => role === "months");
  const found = isOfChips ? bare.find(({ text }) => /^\d+(?:\.\d+)?m$/.test(text)) : undefined;
  if (found === undefined) return { amounts, bare };
  const months = {
    role: "months",
    value: Number.parseFloat(found.text),
    from: found.from,
    to: found.to,
  } as const;
  return { amounts: [...amounts, months], bare: bare.filter((number) => number !== found) };
}

/** `two`, `a`, `năm`: a number only where something is counted. */
function isWordAlone({ text }: NumberFound): boolean {
  return !/\d/.test(text);
}

function roleOf(
  number: NumberFound,
  text: string,
  isChip: (at: number) => boolean,
  start: number,
): Amount | undefined {
  const left = text.slice(start, number.from);
  if (afterFamily.test(left) || (number.text === "a half" && left.endsWith("and "))) return undefined;
  const right = text.slice(number.to);
  for (const rule of amountRules) {
    const amount = byRule(rule, number, left, right);
    if (amount !== undefined) return amount;
  }
  return chipCount(number, left, right, isChip) ?? modelSize(number, left, right) ?? operations(number);
}

function byRule(
  { role, before, after, scale }: AmountRule,
  { value, from, to, text }: NumberFound,
  left: string,
  right: string,
): Amount | undefined {
  if (role === "months" && (text === "a" || text === "an")) return undefined;
  const [atLeft, atRight] = [before?.exec(left), after?.exec(right)];
  if (atLeft === null || atRight === null) return undefined;
  const factor = scale?.({ ...atLeft?.groups, ...atRight?.groups }) ?? 1;
  if (factor === 0) return undefined;
  return {
    role,
    value: Number((value * factor).toPrecision(15)),
    from: from - (atLeft?.[0].length ?? 0),
    to: to + (atRight?.[0].length ?? 0),
  };
}

/** `1,536 A100`, `16 x A100`, `A100 x 16`, `512 GPUs`: the chip's name itself is not taken in. */
function chipCount(
  { value, from, to, text }: NumberFound,
  left: string,
  right: string,
  isChip: (at: number) => boolean,
): Amount | undefined {
  if (!Number.isInteger(value) || /^(?:an?|one|mot)$/.test(text) || isYear(left, text)) return undefined;
  const amount = { role: "gpus", value, from } as const;
  const word = chipWords.exec(right);
  if (word !== null) return { ...amount, to: to + word[0].length };
  const gap = chips.exec(right)?.[0].replaceAll(marks.name, "").length;
  if (gap !== undefined && isChip(to + gap)) return { ...amount, to: to + gap };
  const behind = chipBefore.exec(left);
  return behind !== null && isChip(from - behind[0].length)
    ? { ...amount, from: from - behind[0].replaceAll(marks.name, "").length, to }
    : undefined;
}

/** `in 2028 H100`: a year that a chip's name happens to follow. */
function isYear(left: string, text: string): boolean {
  return (
    /^20\d\d$/.test(text) &&
    /(?:^|[^\p{L}])(?:nam|in|by|year|of|for|q[1-4]|[\p{L}]{3,9}|\.\.|-|\/) ?$/u.test(left)
  );
}

/** `a 7B model`, `mô hình 70 tỷ`. */
function modelSize(
  { value, from, to, isMultiplied }: NumberFound,
  left: string,
  right: string,
): Amount | undefined {
  const after = modelAfter.exec(right);
  if (!isMultiplied || (after === null && !modelBefore.test(left))) return undefined;
  return { role: "params", value, from, to: to + (after?.[0].length ?? 0) };
}

function operations({ value, from, to }: NumberFound): Amount | undefined {
  return value >= leastFlop ? { role: "flop", value, from, to } : undefined;
}

/** `40 % MFU` is 0.4; `MFU 0.4` is that already. */
function percentAsFraction(amount: Amount): Amount {
  return amount.role === "mfu" && amount.value > 1 ? { ...amount, value: amount.value / 100 } : amount;
}
