import type { Locale } from "#lib/answer/answer.ts";

/** A number with the unit it is in and where it comes from. */
interface Sourced {
  readonly unit: string;
  /** title and address of the source */
  readonly source: { readonly title: string; readonly address: string };
}

/** A price that is now another one. */
interface Mover extends Sourced {
  readonly name: string;
  readonly before: number;
  readonly now: number;
  /** the day from which it holds */
  readonly date: string;
}

/** A published claim that is new, gone or has other terms. */
interface ClaimMove {
  readonly name: string;
  readonly change: "new" | "changed" | "gone";
}

/** A forecast that is shown every week, and what it was in the digest before. */
interface HeadlineFigure extends Sourced {
  readonly name: string;
  /** the day that it is for */
  readonly date: string;
  readonly value: number;
  /** absent: there was no digest before, or nothing of it is kept */
  readonly before?: number | undefined;
  readonly range?: { readonly level: number; readonly low: number; readonly high: number } | undefined;
}

/** When a forecast passes the next round figure. */
interface Milestone extends Sourced {
  readonly name: string;
  readonly threshold: number;
  /** years; absent ends are beyond what the method claims */
  readonly median: string;
  readonly level: number;
  readonly earliest?: string | undefined;
  readonly latest?: string | undefined;
}

/** A dated claim that the time has come to hold against what happened. */
interface ScoredClaim extends Sourced {
  readonly name: string;
  readonly claimed: number;
  readonly observed: number;
  /** the day of the observation */
  readonly date: string;
}

/** What one reader is told in one week, before it is drawn for Slack. */
export interface Digest {
  readonly locale: Locale;
  /** names of the systems that it is about; empty: everything */
  readonly about: readonly string[];
  readonly headline: HeadlineFigure | undefined;
  /** at most three, the one that moved most first */
  readonly movers: readonly Mover[];
  /** prices that moved besides those */
  readonly otherMoves: number;
  /** claims, kept apart from prices */
  readonly claims: readonly ClaimMove[];
  /** figures differ because the way of computing them did, not the market */
  readonly isMethodRevised: boolean;
  readonly milestone: Milestone | undefined;
  readonly scored: readonly ScoredClaim[];
  /** nothing of all this is new since the digest before */
  readonly isQuiet: boolean;
  /** the day of the data */
  readonly asOf: string;
  readonly dataVersion: string;
  readonly methodVersion: string;
}
