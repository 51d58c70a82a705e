import type { Answer } from "#lib/answer/answer.ts";

/** The answer as the digest after it draws it, had the digest before told so many times its figures. */
export function withEarlier(answer: Answer, times: number): Answer {
  const { chart } = answer;
  const [path] = chart?.paths ?? [];
  if (chart === undefined || path === undefined) throw new Error("There is no path.");
  const median = path.median.map((value, at) => value * times ** (at / (path.median.length - 1)));
  return { ...answer, chart: { ...chart, earlier: { days: path.days, median } } };
}
