import type { Answer, Assumption, Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { chartOf } from "#lib/answer/parts/chart-of.ts";
import { citeAll, methodSection } from "#lib/answer/parts/cite.ts";
import { contradictionFigures } from "#lib/answer/parts/contradiction-figures.ts";
import { basisOf, draftForecast } from "#lib/answer/parts/draft.ts";
import { estimateFigures } from "#lib/answer/parts/figure-parts.ts";
import { seenFigures } from "#lib/answer/parts/fitted-points.ts";
import type { Quantity, System } from "#lib/catalogue/schema.ts";
import { targetDay } from "#lib/when/days.ts";
import { computationOf, estimateRun, type RunAsked, type RunInput } from "./estimate-run.ts";

/** A known run costed again at another date: the same FLOP on today's chip. What it cost then stands beside. */
export function recost(system: System, { value, source }: Quantity, when: string, context: Context): Answer {
  const work = [{ ...computationOf(value, context), source, origin: "default" }] as const;
  const others = [...contradictionFigures(system, when, context), ...estimateFigures(system, context)];
  return costedRun(system, { work, flop: value, measured: measuredSpeed(system) }, { when, context, others });
}

/** How fast one GPU was measured to do the run itself, where it was. */
function measuredSpeed({ quantities }: System): RunAsked["measured"] {
  const called = (id: string) => quantities.find((one) => one.id === id);
  const [parameters, tokens, speed, gpus] = ["parameters", "tokens", "speed", "gpus"].map(called);
  if (parameters === undefined || tokens === undefined || speed === undefined || gpus === undefined)
    return undefined;
  const tokensPerSecond = speed.value / gpus.value;
  return { parameters: parameters.value, tokens: tokens.value, tokensPerSecond, source: speed.source };
}

/**
 * The answer about a run that is costed from its parts: at a usual share of a chip's peak and at the rent that it was
 * last seen at, unless the question says else. Every input is an assumption, and there is no measure of the error.
 *
 * @param others figures that stand beside it
 * @param warnings that come before its own
 */
export function costedRun(
  system: System,
  asked: RunAsked,
  {
    when,
    context,
    others = [],
    warnings = [],
  }: Pick<Partial<Answer>, "warnings"> & {
    readonly when: string;
    readonly context: Context;
    readonly others?: readonly Figure[];
  },
): Answer {
  const day = targetDay(when);
  const run = estimateRun(asked, day, context);
  const source = {
    id: `scratch:${system.id}`,
    title: context.words.answers.recosted,
    address: methodSection("from-scratch"),
    read: run.chip.rent.date,
  };
  const figures: Figure[] = [
    {
      id: "median",
      label: context.words.answers.methods["from-scratch"],
      value: run.costUsd,
      unit: "USD",
      kind: "forecast",
      group: "headline",
      date: day,
      source: source.id,
    },
    ...inputFigures(run.inputs, { explains: "median", source: source.id }),
    ...others,
  ];
  return draftForecast(
    system,
    { when, day, context },
    {
      figures,
      assumptions: [...inputAssumptions(run.inputs), basisOf(system, context)],
      warnings: [...warnings, { code: "no-interval", text: context.words.answers.warnings["no-interval"] }],
      sources: citeAll(context, figures, [source], [run.chip.peak.source]),
      asOf: run.chip.rent.date,
      ...chartOf({
        title: system.name[context.locale],
        unit: "USD",
        method: context.words.answers.methods["from-scratch"],
        seen: seenFigures(others.filter(({ unit }) => unit === "USD")),
        figures,
        when,
      }),
    },
  );
}

/** The inputs as figures that explain a main one. @param source for what has no source of its own */
function inputFigures(
  inputs: readonly RunInput[],
  { explains, source }: { readonly explains: string; readonly source: string },
): Figure[] {
  return inputs.map((input) => ({
    id: `${explains}:${input.id}`,
    label: input.label,
    value: input.value,
    unit: input.unit,
    kind: "computed",
    group: "headline",
    explains,
    source: input.source ?? source,
  }));
}

/** The inputs as assumptions, each given or default. */
function inputAssumptions(inputs: readonly RunInput[]): Assumption[] {
  return inputs.map(({ id, label, value, unit, origin }) => ({
    id,
    label,
    value,
    unit,
    origin,
  }));
}
