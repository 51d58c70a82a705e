import type { Answer, Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { citeAll } from "#lib/answer/parts/cite.ts";
import { contradictionFigures } from "#lib/answer/parts/contradiction-figures.ts";
import { draft } from "#lib/answer/parts/draft.ts";
import { namedSystem } from "#lib/answer/parts/named-system.ts";
import { declineAbout } from "#lib/answer/talk/decline.ts";
import type { ContradictionId, System } from "#lib/catalogue/schema.ts";
import type { QueryOf } from "#lib/query/query.ts";
import { wordsInDetail } from "#lib/words/words-in-detail.ts";
import { observedTrend, publishedRates } from "./system-trend.ts";

type Metric = NonNullable<QueryOf<"trend">["metric"]>;

/** The systems that speak of each metric, first the one that heads the answer. */
const metrics = {
  training: {
    systems: ["gpt3", "gpt2", "efficiency", "frontier", "moore"],
    contradictions: ["since-then-gpt2", "dollars-against-compute"],
  },
  hardware: {
    systems: ["hardware", "flops-per-dollar", "h100-hour", "a100-hour", "v100-hour"],
    contradictions: ["since-then-hardware"],
  },
  software: {
    systems: ["software", "efficiency"],
    contradictions: ["since-then-efficiency"],
  },
  "flops-per-dollar": {
    systems: ["flops-per-dollar"],
    contradictions: ["since-then-hardware"],
  },
  inference: {
    systems: ["tokens", "gpt3.5-tokens", "queries"],
    contradictions: [],
  },
} as const satisfies Record<
  Metric,
  {
    readonly systems: readonly string[];
    readonly contradictions: readonly ContradictionId[];
  }
>;

/** How fast something gets cheaper: from its own data, and every published rate beside it. */
export function showTrend({ system: id, metric = "training" }: QueryOf<"trend">, context: Context): Answer {
  if (id !== undefined) {
    const system = namedSystem(id, context);
    const { contradictions } = system;
    return showTrendOf([system], { name: system.name[context.locale], contradictions }, context);
  }
  const { systems, contradictions } = metrics[metric];
  const name = wordsInDetail(context.locale).trend.metrics[metric];
  return showTrendOf(
    systems.map((one) => namedSystem(one, context)),
    { name, contradictions },
    context,
  );
}

/** @param about what the answer is called, and where claims about it disagree */
function showTrendOf(
  systems: readonly System[],
  about: { readonly name: string } & Pick<System, "contradictions">,
  context: Context,
): Answer {
  const isOne = systems.length === 1;
  const trends = systems.map((system) => observedTrend(system, { isOne, context }));
  const observed = trends.flatMap(({ figures }) => (isOne ? figures : firstOf(figures)));
  const published = systems.flatMap((system) => publishedRates(system, { isOne, context }));
  const figures = [
    ...putFirstAhead([...observed, ...published]),
    ...contradictionFigures(about, context.data.day, context),
  ];
  const [system] = systems;
  if (figures.length === 0 && system !== undefined) return declineAbout("no_data", system, { context });
  return draft(context, {
    shape: "trend",
    title: about.name,
    echo: `${wordsInDetail(context.locale).trend.how}: ${about.name}`,
    text: [wordsInDetail(context.locale).trend.about],
    figures,
    sources: citeAll(
      context,
      figures,
      trends.flatMap(({ sources }) => sources),
    ),
  });
}

/** The first figure of a system, with what explains it. */
function firstOf(figures: readonly Figure[]): readonly Figure[] {
  const [first] = figures;
  return figures.filter(({ id, explains }) => id === first?.id || explains === first?.id);
}

/** The first figure heads the answer. */
function putFirstAhead(figures: readonly Figure[]): readonly Figure[] {
  const first = figures[0]?.id;
  return figures.map((figure) =>
    figure.id === first || figure.explains === first ? { ...figure, group: "headline" } : figure,
  );
}
