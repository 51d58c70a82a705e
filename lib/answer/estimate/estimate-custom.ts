import type { Answer, Assumption } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { citeAll, methodSection } from "#lib/answer/parts/cite.ts";
import { draft } from "#lib/answer/parts/draft.ts";
import { echoAmount, echoQuantity, echoShare } from "#lib/answer/parts/echo-amount.ts";
import type { QueryOf } from "#lib/query/query.ts";
import { targetDay } from "#lib/when/days.ts";
import { type WordsInDetail, wordsInDetail } from "#lib/words/words-in-detail.ts";
import { estimateOwnRun, type OwnRun, ownRunSource } from "./own-run.ts";
import { type Machines, machinesOf } from "./training-run.ts";

type Asked = QueryOf<"estimate.custom">;

/** What a training run of one's own costs: every number that went in is said to be given or assumed. */
export function estimateCustom(asked: Asked, context: Context): Answer {
  const words = wordsInDetail(context.locale).estimate.ownRun;
  const machines = machinesOf(asked, context);
  if (machines === undefined) return askBack(asked, words.askChip, chipExamples(asked, context), context);
  const day = targetDay(asked.when);
  const run = (asked.mfu ?? 0) > 1 ? undefined : estimateOwnRun(asked, machines, { day, context });
  if (run === undefined) {
    return askBack(asked, words.askSize, words.examples, context);
  }
  return estimate(asked, { machines, run, day }, context);
}

interface Computed {
  readonly machines: Machines;
  readonly run: OwnRun;
  readonly day: string;
}

function estimate(asked: Asked, { machines, run, day }: Computed, context: Context): Answer {
  const words = wordsInDetail(context.locale).estimate.ownRun;
  const { chip } = machines;
  const isRentKnown = asked.usdPerGpuHour === undefined;
  const source = {
    id: ownRunSource,
    title: words.source,
    address: methodSection("from-scratch"),
    read: chip?.rent.date ?? context.data.day,
  };
  const read = [...(isRentKnown && chip ? [chip.rent.source] : []), ...(chip ? [chip.peak.source] : [])];
  const isSixth = asked.flop === undefined && asked.params !== undefined;
  return draft(context, {
    shape: "estimate",
    title: words.title,
    echo: echoOf(asked, day, context),
    text: [...run.sentences, ...(isSixth ? [words.sixth] : []), words.scope],
    figures: [...run.figures],
    assumptions: assumptionsOf(asked, machines, context),
    warnings: [
      ...(isRentKnown && day < context.data.day ? [{ code: "past-rent", text: words.pastRent }] : []),
      { code: "no-interval", text: context.words.answers.warnings["no-interval"] },
    ],
    sources: citeAll(context, run.figures, [source], read),
    asOf: chip?.rent.date ?? context.data.day,
  });
}

/** Every input, given or default; what plays no part is left out. */
function assumptionsOf(
  asked: Asked,
  { chip, utilisation, usdPerGpuHour }: Machines,
  context: Context,
): Assumption[] {
  const words = wordsInDetail(context.locale).estimate.ownRun;
  const input = (
    id: keyof WordsInDetail["estimate"]["ownRun"]["inputs"],
    value: number | string | undefined,
    unit: string,
    origin: Assumption["origin"] = "given",
  ): Assumption[] => (value === undefined ? [] : [{ id, label: words.inputs[id], value, unit, origin }]);
  const origin = (given: unknown) => (given === undefined ? "default" : "given");
  return [
    ...input("params", asked.params, "parameters"),
    ...input("tokens", asked.tokens, "tokens"),
    ...input("flop", asked.flop, "FLOP"),
    ...input("gpus", asked.gpus, "GPUs"),
    ...input("time", asked.months, "months"),
    ...input("chip", chip?.name ?? asked.gpu, "", origin(asked.gpu)),
    ...input("peak", chip?.peak.value, "FLOP/s", "default"),
    ...input("utilisation", chip && utilisation, "fraction", origin(asked.mfu)),
    ...input("rent", usdPerGpuHour, "USD per GPU-hour", origin(asked.usdPerGpuHour)),
    ...(asked.usdPerGpuHour === undefined
      ? input("rentOf", `${words.noChange} (${chip?.rent.date ?? ""})`, "", "default")
      : []),
  ];
}

/** The slots that were given, as they were read. */
function echoOf(asked: Asked, day: string, context: Context): string {
  const words = wordsInDetail(context.locale).estimate.ownRun;
  const amount = (value: number | undefined, unit: string): string[] =>
    value === undefined ? [] : [echoQuantity(value, unit, context)];
  const parts = [
    ...amount(asked.params, words.parameters),
    ...amount(asked.tokens, words.trained),
    ...amount(asked.flop, "FLOP"),
    ...machinesEcho(asked, context),
    ...(asked.months === undefined
      ? []
      : [`${echoAmount(asked.months, "", context)} ${words.monthsWord(asked.months)}`]),
    ...(asked.mfu === undefined ? [] : [`${echoShare(asked.mfu, context)} MFU`]),
    ...amount(asked.usdPerGpuHour, "USD per GPU-hour"),
  ];
  return context.words.answers.echo({
    what: `${words.title}: ${parts.join(", ")}`,
    when: asked.when,
    day,
  });
}

function machinesEcho({ gpus, gpu }: Asked, context: Context): string[] {
  const chip = gpu?.replace(/-hour$/i, "").toUpperCase();
  if (gpus === undefined) return chip === undefined ? [] : [chip];
  return [`${echoAmount(gpus, "", context)} ${chip ?? "GPU"}`];
}

function askBack(asked: Asked, sentence: string, examples: readonly string[], context: Context): Answer {
  const words = wordsInDetail(context.locale).estimate.ownRun;
  return draft(context, {
    shape: "clarify",
    title: words.title,
    echo: echoOf(asked, targetDay(asked.when), context),
    text: [sentence],
    examples: [...examples],
  });
}

/** The same question on chips whose rent is known. */
function chipExamples({ params, tokens }: Asked, { data }: Context): readonly string[] {
  const size =
    params === undefined || tokens === undefined ? "3e24 flop" : `${params} params ${tokens} tokens`;
  return data.catalogue.systems
    .filter(({ kind }) => kind === "gpu-hour")
    .map(({ id }) => `${size} ${id.replace(/-hour$/, "")}`);
}
