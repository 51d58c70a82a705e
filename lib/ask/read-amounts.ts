import type { Amount, AmountRule } from "./amount-rule.ts";
import { amountRules } from "./amount-rules.ts";
import { chipCount } from "./chip-count.ts";
import { families } from "./families.ts";
import type { Language } from "./language.ts";
import { letter } from "./letters.ts";
import { type NumberFound, readNumbers } from "./read-numbers.ts";

/** From here on a bare power of ten can only count operations. */
const leastFlop = 1e18;
const modelAfter =
  /^[ -](?:(?:dense|sparse|moe|language|decoder|base|chat) )*(?:llm|models?|network|transformer)(?![\p{L}\p{N}])/u;
const modelBefore = /(?<![\p{L}\p{N}])(?:models? (?:of|with)|mo hinh(?: co| voi)?|model) $/u;

/** `-5B`, `-$5`, the second of `2-3`: no amount that anything could be computed from. */
const notPositive = /(?:^|[^\p{L}\p{N})])-(?:us)?[$€]?$|\d ?-$/u;

/** A number behind a family of models belongs to its name. */
const afterFamily = new RegExp(`(?<![${letter}])(?:${families})[ -]?$`, "u");

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
  if (afterFamily.test(left) || notPositive.test(left) || (number.text === "a half" && left.endsWith("and ")))
    return undefined;
  const right = text.slice(number.to);
  for (const rule of amountRules) {
    const amount = byRule(rule, number, left, right);
    if (amount !== undefined) return amount;
  }
  if (/ grand$/.test(number.text))
    return { role: "usd", value: number.value, from: number.from, to: number.to };
  return chipCount(number, left, right, isChip) ?? modelSize(number, left, right) ?? operations(number);
}

function byRule(
  { role, before, after, scale }: AmountRule,
  { value, from, to, text }: NumberFound,
  left: string,
  right: string,
): Amount | undefined {
  if (role === "months" && !isDuration(text, left, right)) return undefined;
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

/** `a month` of a price is no duration, nor is Vietnamese `bay giờ`, which is now. */
function isDuration(text: string, left: string, right: string): boolean {
  if (text === "bay" && right.startsWith(" gio")) return false;
  return !/^(?:an?|mot)$/.test(text) || /(?:for|over|during|trong|suot) $/.test(left);
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
