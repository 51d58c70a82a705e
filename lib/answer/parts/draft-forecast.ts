import type { Answer, Locale } from "#lib/answer/answer.ts";
import { wordsOf } from "#lib/answer/words.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { draft } from "./draft.ts";

/** What was asked of a system: a date as it was read, and the day that it stands for where a method needs one. */
interface Asked {
  readonly when: string;
  readonly day?: string;
  readonly locale: Locale;
}

/** An answer about a date of a system: its name, how the question was read and what is meant, with what a method adds. */
export function draftForecast(
  system: System,
  { when, day, locale }: Asked,
  content: Partial<Answer> & Pick<Answer, "figures">,
): Answer {
  const words = wordsOf(locale);
  const name = system.name[locale];
  const what = system.unit.startsWith("USD") ? words.futureCost(name) : words.futureValue(name);
  return draft(locale, {
    shape: "forecast",
    title: name,
    echo: words.echo({ what, when, day }),
    text: [system.definition[locale], ...system.notes.map((note) => note[locale])],
    ...content,
  });
}
