import type { Answer, Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { evaluatePath } from "#lib/answer/parts/evaluate-path.ts";
import { askedSystem, namedSystem } from "#lib/answer/parts/named-system.ts";
import { pathOf, sourceIdOf } from "#lib/answer/parts/system-path.ts";
import { declineAbout } from "#lib/answer/talk/decline.ts";
import { declineTokens, noTokenPrice } from "#lib/answer/talk/decline-tokens.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { probabilityDearer } from "#lib/forecast/index.ts";
import type { QueryOf } from "#lib/query/query.ts";
import { targetDay } from "#lib/when/days.ts";
import { wordsInDetail } from "#lib/words/words-in-detail.ts";
import {
  draftComparison,
  type Multiple,
  multipleOf,
  ratioFigure,
  type Side,
  sideFigures,
} from "./draft-comparison.ts";

/**
 * Several systems at one time, each against the first.
 *
 * @param unpriced those that were asked about too, whose tokens have no known price
 */
function compareSystems(
  systems: readonly System[],
  when: string,
  context: Context,
  unpriced: readonly System[] = [],
): Answer {
  const words = wordsInDetail(context.locale).compare;
  const found = systems.map((system) => ({ system, side: sideOf(system, when, context) }));
  const sides = found.flatMap(({ side }) => (side === undefined ? [] : [side]));
  const missing = found.flatMap(({ system, side }) => (side === undefined ? [system] : []));
  const [first, ...others] = sides;
  const title = [...systems, ...unpriced].map(({ name }) => name[context.locale]).join(" · ");
  const day = targetDay(when);
  const echo = context.words.answers.echo({
    what: words.title(title),
    when,
    day,
  });
  if (first === undefined) {
    const [system] = missing;
    if (system === undefined) throw new Error("A comparison without systems.");
    return { ...declineAbout("no_data", system, { when, context }), title, echo };
  }
  const pairs = others.map((other) => ({ other, isComparable: first.path.unit === other.path.unit }));
  const multiples = pairs
    .filter(({ isComparable }) => isComparable)
    .map(({ other }) => ({ other, multiple: multipleOf(first, other) }));
  const figures = [
    ...multiples.flatMap(({ other, multiple }, at) => {
      const id = at === 0 ? "ratio" : `ratio:${other.path.system.id}`;
      return [ratioFigure([first, other], multiple, id), ...dearerFigure([first, other], id, context)];
    }),
    ...sideFigures(sides, context),
  ];
  const divided = multiples.length > 0;
  const kinds = new Set(sides.map(({ believed }) => believed.kind));
  return draftComparison(sides, {
    title,
    echo,
    figures,
    sentences: [
      ...(pairs.every(({ isComparable }) => isComparable) ? [] : [words.systems.units]),
      ...missing.map(({ name }) => words.systems.nothing(name[context.locale])),
      ...unpriced.map((system) => noTokenPrice(system, context)),
      ...(divided ? basesOf(sides, context) : []),
      ...(kinds.size > 1 && divided ? [words.systems.mixed] : []),
    ],
    codes: sides.flatMap(({ believed }) => believed.warnings),
    context,
    about: words.systems[aboutOf(multiples)],
    to: day,
  });
}

function sideOf(system: System, when: string, context: Context): Side | undefined {
  const path = pathOf(system, context);
  const believed = path && evaluatePath(path, when);
  return path && believed && { path, when, believed, name: nameOf(system, context) };
}

/** What is to be said of the range of ratios: that it is their own, that there is none, or that nothing was divided. */
function aboutOf(multiples: readonly { readonly multiple: Multiple }[]): "ranged" | "apart" | "rangeless" {
  if (multiples.length === 0) return "apart";
  return multiples.some(({ multiple }) => multiple.ranges.length > 0) ? "ranged" : "rangeless";
}

/** What each side stands for, with a warning, where a level is divided by a recipe or another kind of thing. */
function basesOf(sides: readonly Side[], context: Context): string[] {
  const bases = new Set(sides.map(({ path }) => path.system.basis));
  if (bases.size < 2) return [];
  const words = wordsInDetail(context.locale).compare;
  const each = sides.map(({ name, path }) => `${name}: ${words.bases[path.system.basis]}`);
  return [words.systems.bases(each.join("; "))];
}

/** A chip's rent is that of one provider: it is named, lest two providers be taken for one. */
function nameOf({ name, kind, series: [first] }: System, context: Context): string {
  return kind === "gpu-hour" && first !== undefined
    ? `${name[context.locale]} (${first.name[context.locale]})`
    : name[context.locale];
}

/** How likely it is that the first of two forecasts is the dearer; nothing where one of them has no range. */
function dearerFigure([a, b]: readonly [Side, Side], ratioId: string, context: Context): Figure[] {
  if (a.believed.kind !== "forecast" || b.believed.kind !== "forecast") return [];
  const words = wordsInDetail(context.locale).compare.systems;
  const dearer = probabilityDearer(a.path.model, b.path.model, a.believed.date);
  if (dearer === undefined) return [];
  return [
    {
      id: `dearer:${b.path.system.id}`,
      label: dearer.approximate ? words.dearer : words.dearerExactly,
      value: dearer.probability,
      unit: "fraction",
      kind: "computed",
      group: "headline",
      explains: ratioId,
      source: sourceIdOf(a.path),
    },
  ];
}

/** One system at several times, each later one against the first. */
function compareTimes(system: System, whens: readonly string[], context: Context): Answer {
  const words = wordsInDetail(context.locale).compare;
  const path = pathOf(system, context);
  const title = system.name[context.locale];
  const asked = whens.join(` ${words.times.against} `);
  const echo = context.words.answers.echo({
    what: words.title(title),
    when: asked,
  });
  const sides = [...whens].sort().flatMap((when): Side[] => {
    const believed = path && evaluatePath(path, when);
    return path && believed ? [{ path, when, believed, name: when }] : [];
  });
  const [first, ...others] = sides;
  if (first === undefined) return { ...declineAbout("no_data", system, { context }), echo };
  const figures = [
    ...others.map((other, at) =>
      ratioFigure([other, first], multipleOf(other, first), at === 0 ? "ratio" : `ratio:${other.when}`),
    ),
    ...sideFigures(sides, context),
  ];
  return draftComparison(sides, {
    title,
    echo,
    figures,
    sentences: sides.length < whens.length ? [words.times.earlier] : [],
    codes: sides.flatMap(({ believed }) => believed.warnings),
    context,
    about: figures.some(({ id, ranges }) => id.startsWith("ratio") && ranges)
      ? words.times.ranged
      : system.definition[context.locale],
    to: targetDay(sides.at(-1)?.when ?? first.when),
  });
}

/** Several systems at one time, or one system at several times: each figure, and how many times one is another. */
export function compare(
  { system, systems, when, whens, aspect }: QueryOf<"compare">,
  context: Context,
): Answer {
  const asked = (id: string) => askedSystem(id, aspect, context);
  const day = whens?.[0] ?? when ?? context.data.day;
  if (systems === undefined) {
    const one = asked(system ?? "gpt3");
    if (one === undefined) return declineTokens(namedSystem(system ?? "gpt3", context), day, context);
    return compareTimes(one, whens ?? [context.data.day, when ?? context.data.day], context);
  }
  const unpriced = systems.filter((id) => asked(id) === undefined).map((one) => namedSystem(one, context));
  const [first] = unpriced;
  if (first !== undefined && unpriced.length === systems.length) return declineTokens(first, day, context);
  return compareSystems(
    systems.flatMap((id) => asked(id) ?? []),
    day,
    context,
    unpriced,
  );
}
