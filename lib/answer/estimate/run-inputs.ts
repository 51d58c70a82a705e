import type { Assumption, Figure, Locale } from "#lib/answer/answer.ts";
import type { RunInput } from "./estimate-run.ts";

/** The inputs as figures that explain a main one. @param source for what has no source of its own */
export function inputFigures(
  inputs: readonly RunInput[],
  {
    explains,
    source,
    locale,
  }: { readonly explains: string; readonly source: string; readonly locale: Locale },
): Figure[] {
  return inputs.map((input) => ({
    id: `${explains}:${input.id}`,
    label: input.label[locale],
    value: input.value,
    unit: input.unit,
    kind: "computed",
    group: "headline",
    explains,
    source: input.source ?? source,
  }));
}

/** The inputs as assumptions, each given or default. */
export function inputAssumptions(inputs: readonly RunInput[], locale: Locale): Assumption[] {
  return inputs.map(({ id, label, value, unit, origin }) => ({
    id,
    label: label[locale],
    value,
    unit,
    origin,
  }));
}
