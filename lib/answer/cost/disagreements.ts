import type { Figure, Locale } from "#lib/answer/answer.ts";
import type { System } from "#lib/catalogue/schema.ts";

/** Where claims about a system disagree: a file of its own, as of most systems no claims do. */
export async function disagreements(system: System, when: string, locale: Locale): Promise<Figure[]> {
  if (system.contradictions.length === 0) return [];
  const { contradictionFigures } = await import("#lib/answer/parts/contradiction-figures.ts");
  return contradictionFigures(system, when, locale);
}
