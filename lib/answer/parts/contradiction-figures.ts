import type { Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import type { ContradictionId, System } from "#lib/catalogue/schema.ts";
import { contradictionsOfClaims } from "./contradictions-of-claims.ts";
import { contradictionsOfCosts } from "./contradictions-of-costs.ts";
import { contradictionsOfRates } from "./contradictions-of-rates.ts";
import { type FigurePart, figuresOfParts } from "./figure-parts.ts";

/** What was seen since ARK's claim for GPT-3's level stands with the claim itself. */
const makers: Readonly<Record<Exclude<ContradictionId, "since-then-gpt3">, ContradictionMaker>> = {
  ...contradictionsOfClaims,
  ...contradictionsOfCosts,
  ...contradictionsOfRates,
};

/** Where claims about a system disagree with each other, or with what happened, as figures for the date asked about. */
export function contradictionFigures(
  { contradictions }: Pick<System, "contradictions">,
  when: string,
  context: Context,
): Figure[] {
  return contradictions.flatMap((id) => {
    const parts = id === "since-then-gpt3" ? undefined : makers[id](when, context);
    const source = parts?.[0]?.source;
    return parts === undefined || source === undefined
      ? []
      : figuresOfParts(parts, { id: `contradiction:${id}`, group: "contradiction", source, context });
  });
}

/** Where claims about a system disagree: a file of its own, as of most systems no claims do. */
export async function disagreements(system: System, when: string, context: Context): Promise<Figure[]> {
  if (system.contradictions.length === 0) return [];
  const { contradictionFigures } = await import("#lib/answer/parts/contradiction-figures.ts");
  return contradictionFigures(system, when, context);
}

/** One number of a contradiction, with the id of the source that it comes from or is computed from. */
export type ContradictionPart = FigurePart & { readonly source: string };

/** How a contradiction is computed for a date; `undefined` where it says nothing of it. */
export type ContradictionMaker = (when: string, context: Context) => readonly ContradictionPart[] | undefined;
