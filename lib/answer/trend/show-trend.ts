import type { Answer, Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { citeAll } from "#lib/answer/parts/cite.ts";
import { contradictionFigures } from "#lib/answer/parts/contradiction-figures.ts";
import { draft } from "#lib/answer/parts/draft.ts";
import { namedSystem } from "#lib/answer/parts/named-system.ts";
import { declineAbout } from "#lib/answer/talk/decline.ts";
import type { ContradictionId, System } from "#lib/catalogue/schema.ts";
import type { QueryOf } from "#lib/query/query.ts";
import { observedTrend, publishedRates } from "./system-trend.ts";

type Metric = NonNullable<QueryOf<"trend">["metric"]>;

const texts = {
  how: { en: "How fast it changes", vi: "Tốc độ thay đổi" },
  about: {
    en: "A fitted line describes the observations that there were; the drift is what forecasts go on with. Published rates stand beside them, never averaged with them.",
    vi: "Đường khớp mô tả những quan sát đã có; xu hướng là tốc độ mà dự báo dùng tiếp. Các tốc độ đã công bố đứng bên cạnh, không bao giờ lấy trung bình với chúng.",
  },
} as const;

/** What each metric is called, and the systems that speak of it, first the one that heads the answer. */
const metrics = {
  training: {
    name: { en: "AI training costs", vi: "Chi phí huấn luyện AI" },
    systems: ["gpt3", "gpt2", "efficiency", "frontier", "moore"],
    contradictions: ["since-then-gpt2", "dollars-against-compute"],
  },
  hardware: {
    name: { en: "AI hardware", vi: "Phần cứng AI" },
    systems: ["hardware", "flops-per-dollar", "h100-hour", "a100-hour", "v100-hour"],
    contradictions: ["since-then-hardware"],
  },
  software: {
    name: { en: "AI software", vi: "Phần mềm AI" },
    systems: ["software", "efficiency"],
    contradictions: ["since-then-efficiency"],
  },
  "flops-per-dollar": {
    name: { en: "Computing power per dollar", vi: "Năng lực tính toán trên mỗi đô la" },
    systems: ["flops-per-dollar"],
    contradictions: ["since-then-hardware"],
  },
  inference: {
    name: { en: "AI inference prices", vi: "Giá suy luận AI" },
    systems: ["tokens", "gpt3.5-tokens", "queries"],
    contradictions: [],
  },
} as const satisfies Record<
  Metric,
  {
    readonly name: System["name"];
    readonly systems: readonly string[];
    readonly contradictions: readonly ContradictionId[];
  }
>;

/** How fast something gets cheaper: from its own data, and every published rate beside it. */
export function showTrend({ system: id, metric = "training" }: QueryOf<"trend">, context: Context): Answer {
  if (id !== undefined) return trendOf([namedSystem(id, context)], namedSystem(id, context), context);
  const { name, systems, contradictions } = metrics[metric];
  return trendOf(
    systems.map((id) => namedSystem(id, context)),
    { name, contradictions },
    context,
  );
}

/** @param about what the answer is called, and where claims about it disagree */
function trendOf(
  systems: readonly System[],
  about: Pick<System, "name" | "contradictions">,
  context: Context,
): Answer {
  const isOne = systems.length === 1;
  const trends = systems.map((system) => observedTrend(system, { isOne, context }));
  const observed = trends.flatMap(({ figures }) => (isOne ? figures : firstOf(figures)));
  const published = systems.flatMap((system) => publishedRates(system, { isOne, context }));
  const figures = [
    ...headed([...observed, ...published]),
    ...contradictionFigures(about, context.data.day, context),
  ];
  const [system] = systems;
  if (figures.length === 0 && system !== undefined) return declineAbout("no_data", system, { context });
  return draft(context, {
    shape: "trend",
    title: about.name[context.locale],
    echo: `${texts.how[context.locale]}: ${about.name[context.locale]}`,
    text: [texts.about[context.locale]],
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
function headed(figures: readonly Figure[]): readonly Figure[] {
  const first = figures[0]?.id;
  return figures.map((figure) =>
    figure.id === first || figure.explains === first ? { ...figure, group: "headline" } : figure,
  );
}
