import type { Query } from "#lib/query/query.ts";
import type { Locale } from "#lib/words/locale.ts";
import type { Answer } from "./answer.ts";
import { answerQuery } from "./answer-query.ts";
import type { Answered, Answering } from "./answering.ts";
import { contextOf } from "./context.ts";
import { canAskWhy, canAskYears } from "./related-query.ts";

/** An answer, what illustrates it, and what can be asked about it. */
export interface Illustrated extends Answered {
  /** whether its chart can be fetched under its id */
  readonly hasChart: boolean;
  /** the same year by year, in the chart's place */
  readonly years: Answer | undefined;
  readonly canAskWhy: boolean;
  readonly canAskYears: boolean;
}

export interface Illustrating {
  readonly answering: Answering;
  /** where charts are served, `https://` and a host; absent: nowhere */
  readonly chartBase: string | undefined;
  /** Unix milliseconds */
  readonly now: () => number;
}

/** Answer a question, with a chart if charts are served and the answer is stored; else with a table of years, if there is one. */
export async function answerIllustrated(
  { answering, chartBase, now }: Illustrating,
  query: Query,
  locale: Locale,
): Promise<Illustrated> {
  const answered = await answering(query, locale);
  const isStored = answered.cache === "hit" || answered.cache === "miss";
  return illustrate(answered, { isServed: chartBase !== undefined && isStored, nowMilliseconds: now() });
}

/** What illustrates an answer. @param isServed whether its chart can be fetched, if it has one */
export async function illustrate(
  answered: Answered,
  { isServed, nowMilliseconds }: { readonly isServed: boolean; readonly nowMilliseconds: number },
): Promise<Illustrated> {
  const { query, answer, data } = answered;
  const thisYear = new Date(nowMilliseconds).getUTCFullYear();
  const hasChart = isServed && answer.chart !== undefined;
  return {
    ...answered,
    hasChart,
    years: hasChart || answer.chart === undefined ? undefined : await answerYears(answered, thisYear),
    canAskWhy: canAskWhy(query, data),
    canAskYears: canAskYears(query, thisYear, data),
  };
}

/** The answer year by year, of the same data and without the store, which may be down; `undefined` where there is none. */
async function answerYears(
  { query, data, answer: { locale } }: Answered,
  thisYear: number,
): Promise<Answer | undefined> {
  const { yearsQuery } = await import("./related-query.ts");
  const asked = yearsQuery(query, thisYear, data);
  const answer = asked && (await answerQuery(asked, contextOf(data, locale)));
  return answer?.figures.length === 0 ? undefined : answer;
}
