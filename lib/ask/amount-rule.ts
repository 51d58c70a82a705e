import { wordEnd, wordStart } from "./letters.ts";
import type { Span } from "./marked-text.ts";

/** What a number can count. */
export type Role =
  | "params"
  | "tokens"
  | "tokensPerDay"
  | "queriesPerDay"
  | "flop"
  | "gpus"
  | "months"
  | "mfu"
  | "usdPerGpuHour"
  | "usd"
  /** so much a day of what was asked about before */
  | "perDay"
  /** money of another currency, or a percentage of nothing named: read, and asked about */
  | "foreign"
  | "percent";

/** A number whose neighbours tell what it counts. */
export interface Amount extends Span {
  readonly role: Role;
  /** in the role's unit: parameters, tokens, FLOP, months, US dollars, a fraction */
  readonly value: number;
}
export interface AmountRule {
  readonly role: Role;
  /** what has to stand right before the number */
  readonly before?: RegExp;
  /** what has to stand right after it; its words are taken in */
  readonly after?: RegExp;
  /** the value, in the role's unit, of the number and what was found around it; 0: not this role after all */
  readonly scale?: (groups: Readonly<Record<string, string | undefined>>) => number;
}

/** What stands right behind a number, whole words of it. */
export const after = (pattern: string) => new RegExp(`^(?:${pattern})${wordEnd}`, "u");
/** What stands right before a number. */
export const before = (pattern: string) => new RegExp(`${wordStart}(?:${pattern})$`, "u");

/** Words as alternatives, the longest first. */
export const anyOf = (words: Readonly<Record<string, unknown>>): string =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join("|");
