import type { Answer } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { MethodId } from "#lib/forecast/index.ts";
import { wordsInDetail } from "#lib/words/words-in-detail.ts";

/** The equation of a method that heads a system, in the letters by which its numbers are listed. */
export function equationOf(method: MethodId, { locale }: Context): string | undefined {
  const equations: Partial<Record<MethodId, string>> = wordsInDetail(locale).explain.equations;
  return equations[method];
}

/** The equations that make a figure, first that of its volume; none whose terms are not known. */
export function equationsOf(
  { method, listPrice }: System,
  { shape, figures, assumptions }: Answer,
  context: Context,
): readonly string[] {
  const ofMethod = equationOf(method.id, context);
  const hasPrice = listPrice === undefined || shape !== "threshold";
  const hasRate = method.id !== "claim" || figures.some(({ unit }) => unit === "fraction per year");
  const hasTerms = hasPrice && hasRate;
  const own = ofMethod === undefined || !hasTerms ? [] : [ofMethod];
  if (shape !== "estimate") return own;
  const isByQuery = assumptions.some(({ id }) => id === "perQuery");
  const volume = [wordsInDetail(context.locale).explain.volumes[listPrice === undefined ? "price" : "sides"]];
  const tokens = isByQuery ? [wordsInDetail(context.locale).explain.volumes.perQuery] : [];
  return [...volume, ...tokens, ...(listPrice === undefined ? own : [])];
}
