import type { Answer } from "#lib/answer/answer.ts";
import { methodVersion } from "#lib/answer/answer-id.ts";
import type { Context } from "#lib/answer/context.ts";
import type { System } from "#lib/catalogue/schema.ts";

/** What a system stands for: a `level` of capability by the methods of the day, one `recipe` again, or another thing. */
export function basisOf({ basis }: System, { words }: Context): Answer["assumptions"][number] {
  return { id: "basis", label: words.parts.basis, value: basis, origin: "default" };
}

type Content = Partial<Answer> & Pick<Answer, "shape" | "title" | "echo">;

/** A whole answer from what one use case has to say; what it leaves out is empty. */
export function draft(context: Context, content: Content): Answer {
  return {
    locale: context.locale,
    text: [],
    figures: [],
    assumptions: [],
    warnings: [],
    sources: [],
    examples: [],
    asOf: context.data.day,
    dataVersion: context.data.version,
    methodVersion,
    ...content,
  };
}

/** What was asked of a system: a date as it was read, and the day that it stands for where a method needs one. */
interface Asked {
  readonly when: string;
  readonly day?: string;
  readonly context: Context;
}

/** An answer about a date of a system: its name, how the question was read and what is meant, with what a method adds. */
export function draftForecast(
  system: System,
  { when, day, context }: Asked,
  content: Partial<Answer> & Pick<Answer, "figures">,
): Answer {
  const name = system.name[context.locale];
  const what = system.unit.startsWith("USD")
    ? context.words.answers.futureCost(name)
    : context.words.answers.futureValue(name);
  return draft(context, {
    shape: "forecast",
    title: name,
    echo: context.words.answers.echo({ what, when, day }),
    text: [system.definition[context.locale], ...system.notes.map((note) => note[context.locale])],
    ...content,
  });
}

/** A date that is no day was taken for its middle day: an assumption of ours. */
export function assumeDay(when: string, day: string, { words }: Context): Answer["assumptions"][number] {
  return { id: "day", label: words.answers.dayTaken, value: day, origin: when === day ? "given" : "default" };
}
