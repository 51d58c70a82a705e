import * as z from "zod/mini";
import type { Cited, Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { dataDay } from "#lib/answer/data.ts";
import table from "#lib/answer/record/accuracy.json" with { type: "json" };
import { once } from "#lib/catalogue/once.ts";
import { methodSection } from "./cite.ts";
import { type FigurePart, figuresOfParts } from "./figure-parts.ts";

const Rows = z.record(z.string(), z.array(z.number()));

/** How good methods were in the past, as `npm run hindcast` computed it. */
export const accuracy = once(() =>
  z
    .object({
      kinds: z.record(z.string(), Rows),
      systems: z.record(z.string(), z.object({ kind: z.string(), scores: Rows })),
      beaten: z.record(z.string(), z.array(z.string())),
      claims: z.array(z.tuple([z.string(), z.string(), z.number(), z.number(), z.string(), z.string()])),
    })
    .parse(table),
);

/** The source that every figure of the track record names. */
export const accuracySource: Cited = {
  id: "hindcast",
  title: "AI Cost: forecasts from every past point of the catalogue's series, held against what came",
  address: methodSection("track-record"),
  read: dataDay,
};

/** What the default method's forecasts of a system were worth: on its own series, and on all of its kind. */
export function accuracyFigures(system: string, method: string, context: Context): Figure[] {
  const words = context.words.parts.accuracy;
  const found = accuracy().systems[system];
  const own = found?.scores[method];
  const mean = found && accuracy().kinds[found.kind]?.[method];
  const parts = [
    ...(own === undefined ? [] : missParts(words.own, own, context)),
    ...(mean === undefined ? [] : missParts(words.mean, mean, context, "mean")),
  ];
  return figuresOfParts(parts, {
    id: "accuracy:error",
    group: "accuracy",
    source: accuracySource.id,
  });
}

/** A row of the record: the miss as a factor, on how many forecasts, and what its 80 % range held. */
export function missParts(
  label: string,
  row: readonly number[],
  { words }: Pick<Context, "words">,
  name?: string,
): FigurePart[] {
  const [pairs = 0, rmse = 0, , held] = row;
  const id = (part: string) => (name === undefined ? part : `${name}-${part}`);
  return [
    { ...(name === undefined ? {} : { id: name }), label, value: 10 ** rmse, unit: "×" },
    { id: id("forecasts"), label: words.parts.accuracy.forecasts, value: pairs, unit: "" },
    ...(held === undefined
      ? []
      : [{ id: id("held"), label: words.parts.accuracy.held, value: held, unit: "fraction" }]),
  ];
}
