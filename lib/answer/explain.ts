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
import { pastCost } from "./past-cost.ts";
import { pathOf, type SystemPath } from "./system-path.ts";
import { forecastTokenPrice, tokenPrice } from "./token-price.ts";

/** The year that is worked through where no date is known: the last that ARK's claims speak of. */
const exampleYear = "2030";

/** Why a figure is what it is: the reason for its method, the equation with its numbers, where claims disagree. */
export async function explainWhy(query: QueryOf<"explain.why">, locale: Locale): Promise<Answer> {
  if (query.system === undefined) return explainInGeneral("why", locale);
  const { system, path, base, examples } = await worked(query.system, query, locale);
  if (base.shape === "decline") return base;
  const equation = equations[system.method.id]?.[locale];
  return explained(base, {
    what: texts.why[locale],
    keep: ["headline", "claim", "contradiction", "accuracy"],
    figures: path === undefined ? [] : inputFigures(path, base, locale),
    sentences: [
      ...examples,
      ...(isSeen(base)
        ? [texts.seen[locale]]
        : [
            system.method.why[locale],
            ...(equation === undefined ? [] : [`${texts.equation[locale]}: ${equation}`]),
          ]),
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
  const { system, path, base, examples } = await worked(query.system, query, locale);
  if (base.shape === "decline") return base;
  return explained(base, {
    what: texts.confidence[locale],
    keep: ["headline", "claim", "since", "accuracy"],
    figures: path === undefined ? [] : confidenceFigures(path, locale),
    sentences: [
      ...examples,
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
  /** as its tokens are sold where these are asked about */
  readonly system: System;
  readonly path: SystemPath | undefined;
  /** the answer that is explained */
  readonly base: Answer;
  /** that its date is an example, in words */
  readonly examples: readonly string[];
}

type Explain = QueryOf<"explain.why" | "explain.confidence">;

async function worked(id: string, query: Explain, locale: Locale): Promise<Worked> {
  const named = namedSystem(id);
  const system = askedSystem(id, query.aspect) ?? named;
  return {
    system,
    path: pathOf(system, locale),
    base: await explainedAnswer(named, query, locale),
    examples: query.when === undefined && query.isSeen !== true ? [texts.exampleYear[locale]] : [],
  };
}

/** The answer that is explained, computed as it was for its card. */
async function explainedAnswer(
  system: System,
  { when, aspect, isSeen: isPast }: Explain,
  locale: Locale,
): Promise<Answer> {
  if (isPast === true)
    return aspect === "tokens" ? tokenPrice(system, when, locale) : pastCost(system, when, locale);
  const ahead = when ?? exampleYear;
  return aspect === "tokens"
    ? forecastTokenPrice(system, ahead, locale)
    : forecastCost(system, ahead, locale);
}

/** Whether an answer shows what was observed, and nothing that was claimed of a time ahead. */
function isSeen({ shape, figures }: Answer): boolean {
  return shape === "history" && figures.every(({ kind }) => kind !== "claim");
}

interface Explained {
  readonly what: string;
  readonly keep: readonly FigureGroup[];
  readonly figures: Answer["figures"];
  readonly sentences: readonly string[];
}

function explained(base: Answer, { what, keep, figures, sentences }: Explained): Answer {
  const shown = base.figures.filter(({ group }) => base.shape === "history" || keep.includes(group));
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
