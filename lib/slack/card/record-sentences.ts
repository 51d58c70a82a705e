import type { Answer } from "#lib/answer/answer.ts";
import { viewWords } from "#lib/words/view-words.ts";
import { valueText } from "./figure-lines.ts";

const recordId = "accuracy:error";

/** A method's forecasts of the past: how many, how far off, and how often its 80 % range held, if it has one. */
interface PastForecasts {
  readonly forecasts: string;
  readonly miss: string;
  readonly held: string | undefined;
}

/** How the method of an answer did on the past of its series and on all of the kind, in one text; none without a record. */
export function recordSentences(answer: Answer): readonly string[] {
  const { own: onOwn, all: onAll } = viewWords(answer.locale).record;
  const own = pastForecasts(answer, recordId, `${recordId}:`);
  const all = pastForecasts(answer, own === undefined ? recordId : `${recordId}:mean`, `${recordId}:mean-`);
  if (own === undefined)
    return all === undefined ? [] : [`${onAll(all.forecasts)}, ${inWords(all, answer)}.`];
  const said = `${onOwn(own.forecasts)}, ${inWords(own, answer)}.`;
  const isTheSame = all === undefined || Object.values(all).join() === Object.values(own).join();
  return [isTheSame ? said : `${said} ${onAll(all.forecasts)}: ${inNumbers(all, answer)}.`];
}

/** Whether a figure is told in the sentences of the record. */
export function isOfRecord({ id }: Answer["figures"][number]): boolean {
  return id === recordId;
}

function pastForecasts({ figures, locale }: Answer, main: string, parts: string): PastForecasts | undefined {
  const [miss, forecasts, held] = [main, `${parts}forecasts`, `${parts}held`].map((wanted) => {
    const found = figures.find(({ id }) => id === wanted);
    return found && valueText(found, locale);
  });
  return miss === undefined || forecasts === undefined ? undefined : { miss, forecasts, held };
}

function inWords({ miss, held }: PastForecasts, { locale }: Answer): string {
  const words = viewWords(locale).record;
  return `${words.off(miss)}${held === undefined ? "" : `; ${words.held(held)}`}`;
}

/** After the same in words. */
function inNumbers({ miss, held }: PastForecasts, { locale }: Answer): string {
  return held === undefined ? miss : `${miss} ${viewWords(locale).record.and} ${held}`;
}
