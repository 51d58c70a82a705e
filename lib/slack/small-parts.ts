import type { Answer } from "#lib/answer/answer.ts";
import { figureLines, plainFigure } from "./figure-lines.ts";
import type { Part } from "./view.ts";
import { viewWords } from "./view-words.ts";

/** Where claims disagree, a line each: in small print, with what explains them, and never left out. */
export function disagreements(answer: Answer): Part {
  const texts = figureLines(answer, ["contradiction"]).map((line) => `• ${plainFigure(line)}`);
  const { disagree } = viewWords(answer.locale);
  return { lines: [], sentences: texts.length === 0 ? [] : [[disagree, ...texts].join("\n")], isSmall: true };
}

/** The other methods and the benchmarks, in one line of small print. */
export function beside(answer: Answer): Part {
  const lines = figureLines({ ...answer, figures: answer.figures.map(({ date: _, ...figure }) => figure) }, [
    "method",
    "benchmark",
  ]);
  const text = lines.map(({ label, value }) => `${label} ${value}`).join(" · ");
  const { beside: heading } = viewWords(answer.locale);
  return { lines: [], sentences: text === "" ? [] : [`${heading}: ${text}`], isSmall: true };
}
