import type { Answer } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { believedAt } from "#lib/answer/parts/believed-at.ts";
import { askedSystem, namedSystem } from "#lib/answer/parts/named-system.ts";
import { pathOf } from "#lib/answer/parts/system-path.ts";
import { declineAbout } from "#lib/answer/talk/decline.ts";
import { declineTokens } from "#lib/answer/talk/decline-tokens.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { QueryOf } from "#lib/query/query.ts";
import { targetDay } from "#lib/when/days.ts";
import { compareSystems } from "./compare-systems.ts";
import { comparison, multipleOf, ratioFigure, type Side, sideFigures } from "./comparison.ts";

const texts = {
  compared: { en: "Compared", vi: "So sánh" },
  against: { en: "against", vi: "với" },
  earlier: {
    en: "Of one of the dates nothing is known: it is before the first figure.",
    vi: "Có một thời điểm chưa biết gì: nó trước con số đầu tiên.",
  },
  about: {
    en: "The ratio's range is that of the step between the two dates: what happens before the earlier one is common to both.",
    vi: "Khoảng của tỷ số là của bước giữa hai thời điểm: những gì xảy ra trước thời điểm sớm hơn là chung cho cả hai.",
  },
} as const;

/** One system at several times, each later one against the first. */
function compareTimes(system: System, whens: readonly string[], context: Context): Answer {
  const path = pathOf(system, context);
  const title = system.name[context.locale];
  const asked = whens.join(` ${texts.against[context.locale]} `);
  const echo = context.words.answers.echo({
    what: `${texts.compared[context.locale]}: ${title}`,
    when: asked,
  });
  const sides = [...whens].sort().flatMap((when): Side[] => {
    const believed = path && believedAt(path, when);
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
  return comparison(sides, {
    title,
    echo,
    figures,
    sentences: sides.length < whens.length ? [texts.earlier[context.locale]] : [],
    codes: sides.flatMap(({ believed }) => believed.warnings),
    context,
    about: figures.some(({ id, ranges }) => id.startsWith("ratio") && ranges)
      ? texts.about
      : system.definition,
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
