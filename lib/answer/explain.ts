import type { QueryOf } from "#lib/ask/query.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { accuracy } from "./accuracy-figures.ts";
import type { Answer, FigureGroup, Locale } from "./answer.ts";
import { equations } from "./equations.ts";
import { explainInGeneral } from "./explain-in-general.ts";
import { explainTexts as texts } from "./explain-texts.ts";
import { forecastCost } from "./forecast-cost.ts";
import { confidenceFigures, inputFigures } from "./input-figures.ts";
import { askedSystem, namedSystem } from "./named-system.ts";
import { pathOf, type SystemPath } from "./system-path.ts";
import { forecastTokenPrice } from "./token-price.ts";

/** The year that is worked through: the last that ARK's claims speak of. */
const exampleYear = "2030";

/** Why a figure is what it is: the reason for its method, the equation with its numbers, where claims disagree. */
export async function explainWhy(query: QueryOf<"explain.why">, locale: Locale): Promise<Answer> {
  if (query.system === undefined) return explainInGeneral("why", locale);
  const { system, path, base } = await worked(query.system, query.aspect, locale);
  if (base.shape === "decline") return base;
  const equation = equations[system.method.id]?.[locale];
  return explained(base, {
    what: texts.why[locale],
    keep: ["headline", "claim", "contradiction", "accuracy"],
    figures: path === undefined ? [] : inputFigures(path, base, locale),
    sentences: [
      system.method.why[locale],
      ...(equation === undefined ? [] : [`${texts.equation[locale]}: ${equation}`]),
      ...system.notes.map((note) => note[locale]),
    ],
  });
}

/** How far to trust a figure: its interval, its data, its method's record, and what would change it. */
export async function explainConfidence(
  query: QueryOf<"explain.confidence">,
  locale: Locale,
): Promise<Answer> {
  if (query.system === undefined) return explainInGeneral("confidence", locale);
  const { system, path, base } = await worked(query.system, query.aspect, locale);
  if (base.shape === "decline") return base;
  return explained(base, {
    what: texts.confidence[locale],
    keep: ["headline", "claim", "since", "accuracy"],
    figures: path === undefined ? [] : confidenceFigures(path, locale),
    sentences: [
      movesOf(path)[locale],
      ...(system.method.id === "shrunk-drift" && beatsNone() ? [texts.record[locale]] : []),
    ],
  });
}

/** Whether the default method beats no other on training costs by two standard errors. */
function beatsNone(): boolean {
  return (accuracy().beaten.training ?? []).length === 0;
}

interface Worked {
  readonly system: System;
  readonly path: SystemPath | undefined;
  readonly base: Answer;
}

async function worked(id: string, aspect: "tokens" | undefined, locale: Locale): Promise<Worked> {
  const named = namedSystem(id);
  const system = askedSystem(id, aspect) ?? named;
  const forecast = aspect === "tokens" ? forecastTokenPrice : forecastCost;
  return { system, path: pathOf(system, locale), base: await forecast(named, exampleYear, locale) };
}

interface Explained {
  readonly what: string;
  readonly keep: readonly FigureGroup[];
  readonly figures: Answer["figures"];
  readonly sentences: readonly string[];
}

function explained(base: Answer, { what, keep, figures, sentences }: Explained): Answer {
  const shown = base.figures.filter(({ group }) => keep.includes(group));
  const [definition = ""] = base.text;
  return {
    ...base,
    shape: "trend",
    echo: `${what}: ${base.echo}`,
    figures: [...shown, ...figures],
    text: [...sentences, definition],
  };
}

function movesOf(path: SystemPath | undefined) {
  if (path?.claim !== undefined) return texts.claimMoves;
  return path?.isComputed === true ? texts.rentMoves : texts.moves;
}
