import type { Source } from "#lib/catalogue/schema.ts";

/** How well a model did at a benchmark, by one report. */
export interface ModelScore {
  /** the catalogue's id */
  readonly model: string;
  /** percent of the questions answered right, 0 to 100 */
  readonly score: number;
  readonly source: Source;
}

const read = "2026-11-24";

const hendrycks: Source = {
  id: "mmlu-2021",
  title: "Hendrycks et al., Measuring Massive Multitask Language Understanding, README (055448fd)",
  address: "https://github.com/hendrycks/test",
  read,
};
const gpt4Report: Source = {
  id: "mmlu-gpt4-report",
  title: "OpenAI, GPT-4 Technical Report, 5-shot, as listed by Papers with Code",
  address: "https://paperswithcode.com/paper/gpt-4-technical-report-1",
  read,
};
const simpleEvals: Source = {
  id: "mmlu-simple-evals",
  title: "OpenAI, simple-evals, README (0f2cf333)",
  address: "https://github.com/openai/simple-evals",
  read,
};

/**
 * MMLU by the reports that print it, for models that the catalogue has a list price of.
 *
 * Of several editions or settings of one model the lowest is kept, because the price is that of any of them.
 * The reports ask in different ways (few-shot; zero-shot with a chain of thought): a point or two means nothing.
 */
export const mmluScores: readonly ModelScore[] = [
  { model: "davinci", score: 43.9, source: hendrycks },
  { model: "gpt3.5", score: 70, source: gpt4Report },
  { model: "gpt4", score: 86.4, source: gpt4Report },
  { model: "gpt4-turbo", score: 84.7, source: simpleEvals },
  { model: "gpt4o", score: 85.7, source: simpleEvals },
  { model: "gpt4o-mini", score: 82, source: simpleEvals },
  { model: "gpt4.1", score: 90.2, source: simpleEvals },
  { model: "gpt4.1-mini", score: 87.5, source: simpleEvals },
  { model: "gpt4.1-nano", score: 80.1, source: simpleEvals },
  { model: "o3", score: 92.8, source: simpleEvals },
  { model: "gemini-1.5-flash", score: 77.9, source: simpleEvals },
];
