import type { Answer, Assumption } from "#lib/answer/answer.ts";
import { dataInUse } from "#lib/answer/data.ts";
import { citeAll, methodSection } from "#lib/answer/parts/cite.ts";
import { draft } from "#lib/answer/parts/draft.ts";
import { echoAmount, echoQuantity, echoShare } from "#lib/answer/parts/echo-amount.ts";
import { targetDay } from "#lib/forecast/target-day.ts";
import type { QueryOf } from "#lib/query/query.ts";
import type { Locale } from "#lib/words/locale.ts";
import { wordsOf } from "#lib/words/words.ts";
import { type OwnRun, ownRun, ownRunSource } from "./own-run.ts";
import { ownRunTexts as texts } from "./own-run-texts.ts";
import { type Machines, machinesOf } from "./training-run.ts";

type Asked = QueryOf<"estimate.custom">;

/** What a training run of one's own costs: every number that went in is said to be given or assumed. */
export function estimateCustom(asked: Asked, locale: Locale): Answer {
  const machines = machinesOf(asked);
  if (machines === undefined) return askBack(asked, texts.askChip[locale], chipExamples(asked), locale);
  const day = targetDay(asked.when);
  const run = (asked.mfu ?? 0) > 1 ? undefined : ownRun(asked, machines, { day, locale });
  if (run === undefined) {
    return askBack(asked, texts.askSize[locale], texts.examples[locale], locale);
  }
  return estimate(asked, { machines, run, day }, locale);
}

interface Computed {
  readonly machines: Machines;
  readonly run: OwnRun;
  readonly day: string;
}

function estimate(asked: Asked, { machines, run, day }: Computed, locale: Locale): Answer {
  const words = wordsOf(locale);
  const { chip } = machines;
  const isRentKnown = asked.usdPerGpuHour === undefined;
  const source = {
    id: ownRunSource,
    title: texts.source[locale],
    address: methodSection("from-scratch"),
    read: chip?.rent.date ?? dataInUse().day,
  };
  const read = [...(isRentKnown && chip ? [chip.rent.source] : []), ...(chip ? [chip.peak.source] : [])];
  const isSixth = asked.flop === undefined && asked.params !== undefined;
  return draft(locale, {
    shape: "estimate",
    title: texts.title[locale],
    echo: echoOf(asked, day, locale),
    text: [...run.sentences, ...(isSixth ? [texts.sixth[locale]] : []), texts.scope[locale]],
    figures: [...run.figures],
    assumptions: assumptionsOf(asked, machines, locale),
    warnings: [
      ...(isRentKnown && day < dataInUse().day ? [{ code: "past-rent", text: texts.pastRent[locale] }] : []),
      { code: "no-interval", text: words.answers.warnings["no-interval"] },
    ],
    sources: citeAll(run.figures, [source], read),
    asOf: chip?.rent.date ?? dataInUse().day,
  });
}

/** Every input, given or default; what plays no part is left out. */
function assumptionsOf(
  asked: Asked,
  { chip, utilisation, usdPerGpuHour }: Machines,
  locale: Locale,
): Assumption[] {
  const input = (
    id: Exclude<keyof typeof texts, "examples">,
    value: number | string | undefined,
    unit: string,
    origin: Assumption["origin"] = "given",
  ): Assumption[] => (value === undefined ? [] : [{ id, label: texts[id][locale], value, unit, origin }]);
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
      ? input("rentOf", `${texts.noChange[locale]} (${chip?.rent.date ?? ""})`, "", "default")
      : []),
  ];
}

/** The slots that were given, as they were read. */
function echoOf(asked: Asked, day: string, locale: Locale): string {
  const amount = (value: number | undefined, unit: string): string[] =>
    value === undefined ? [] : [echoQuantity(value, unit, locale)];
  const parts = [
    ...amount(asked.params, texts.parameters[locale]),
    ...amount(asked.tokens, texts.trained[locale]),
    ...amount(asked.flop, "FLOP"),
    ...machinesEcho(asked, locale),
    ...(asked.months === undefined
      ? []
      : [`${echoAmount(asked.months, "", locale)} ${monthsWord(asked.months, locale)}`]),
    ...(asked.mfu === undefined ? [] : [`${echoShare(asked.mfu, locale)} MFU`]),
    ...amount(asked.usdPerGpuHour, "USD per GPU-hour"),
  ];
  return wordsOf(locale).answers.echo({
    what: `${texts.title[locale]}: ${parts.join(", ")}`,
    when: asked.when,
    day,
  });
}

function machinesEcho({ gpus, gpu }: Asked, locale: Locale): string[] {
  const chip = gpu?.replace(/-hour$/i, "").toUpperCase();
  if (gpus === undefined) return chip === undefined ? [] : [chip];
  return [`${echoAmount(gpus, "", locale)} ${chip ?? "GPU"}`];
}

function monthsWord(months: number, locale: Locale): string {
  if (locale === "vi") return "tháng";
  return months === 1 ? "month" : "months";
}

function askBack(asked: Asked, sentence: string, examples: readonly string[], locale: Locale): Answer {
  return draft(locale, {
    shape: "clarify",
    title: texts.title[locale],
    echo: echoOf(asked, targetDay(asked.when), locale),
    text: [sentence],
    examples: [...examples],
  });
}

/** The same question on chips whose rent is known. */
function chipExamples({ params, tokens }: Asked): readonly string[] {
  const size =
    params === undefined || tokens === undefined ? "3e24 flop" : `${params} params ${tokens} tokens`;
  return dataInUse()
    .catalogue.systems.filter(({ kind }) => kind === "gpu-hour")
    .map(({ id }) => `${size} ${id.replace(/-hour$/, "")}`);
}
