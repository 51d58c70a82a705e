import type { Answer, Cited } from "#lib/answer/answer.ts";
import type { Locale } from "#lib/words/locale.ts";
import type { Asked } from "./compose/headline-query.ts";
import type { ScoredForecast } from "./compose/snapshot.ts";

/** A price that is now another one. */
export interface Mover {
  readonly name: string;
  readonly before: number;
  readonly now: number;
  readonly unit: string;
  /** the day from which it holds */
  readonly date: string;
  readonly source: Pick<Cited, "title" | "address">;
}

/** The forecast that a digest opens with where no price moved, and what it was in the digest before. */
export interface HeadlineFigure {
  readonly name: string;
  /** the day that it is for */
  readonly date: string;
  readonly value: number;
  readonly unit: string;
  readonly range?: { readonly level: number; readonly low: number; readonly high: number } | undefined;
  /** absent where nothing of it was kept */
  readonly before?: number | undefined;
  /** names of the prices that it is made of and that moved since the digest before */
  readonly inputs: readonly string[];
  readonly source: Pick<Cited, "title" | "address">;
}

/** What a model is listed at now. */
interface PresentPrice {
  /** of its side, such as `input` */
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** the day from which it holds */
  readonly date: string;
  readonly source: Pick<Cited, "title" | "address">;
}

/** When a forecast passes the next round figure; the days are `YYYY-MM-DD`. */
export interface Milestone {
  readonly name: string;
  readonly threshold: number;
  readonly unit: string;
  readonly median: string;
  /** of the days between which it is passed; an absent one is beyond what the method claims */
  readonly level: number;
  readonly earliest?: string | undefined;
  readonly latest?: string | undefined;
}

/** A dated claim, held against what was observed since the digest before. */
export interface ScoredClaim {
  readonly name: string;
  readonly by: string;
  readonly claimed: number;
  readonly observed: number;
  readonly unit: string;
  /** the day of the observation */
  readonly date: string;
  readonly source: Pick<Cited, "title" | "address">;
}

/** A chart that is served under an id. */
export interface DigestPicture {
  readonly id: string;
  readonly answer: Pick<Answer, "chart" | "locale" | "asOf">;
}

/** A forecast of ours, held against what came. */
export interface OwnForecast extends ScoredForecast {
  readonly name: string;
}

/** What one reader is told in one week, before it is drawn for Slack. */
export interface Digest {
  readonly locale: Locale;
  /** names of the systems that it is about; empty: everything */
  readonly about: readonly string[];
  /** since which day it says what moved; absent where nothing was ever published */
  readonly since?: string | undefined;
  /** at most three, the one that moved most first */
  readonly movers: readonly Mover[];
  /** how many other prices moved */
  readonly otherMoves: number;
  readonly headline: HeadlineFigure | undefined;
  /** where nothing is forecast of what it opens with: what that is listed at */
  readonly listed: { readonly name: string; readonly prices: readonly PresentPrice[] } | undefined;
  /** the chart of the headline's forecast; absent where it could not be stored */
  readonly picture?: DigestPicture | undefined;
  /** the question that its opening sentence answers: what follows in its thread is about that */
  readonly asked: Asked | undefined;
  /** names of systems of which claims were added, taken out or revised: kept apart from prices */
  readonly claims: readonly string[];
  /** figures may differ because our data files or methods did, not the market */
  readonly revised: readonly ("catalogue" | "method")[];
  readonly milestone: Milestone | undefined;
  readonly scored: readonly ScoredClaim[];
  /** forecasts of ours that were observed since the digest before; `undefined`: none of what it opens with ever was */
  readonly ownForecasts: readonly OwnForecast[] | undefined;
  /** nothing of all this is new since the digest before */
  readonly isQuiet: boolean;
  /** the day of the version of the data: what it opens with may rest on older observations, as its chart says */
  readonly asOf: string;
  readonly dataVersion: string;
  readonly methodVersion: string;
}
