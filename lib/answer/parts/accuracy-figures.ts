import * as z from "zod/mini";
import type { Cited, Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { dataDay } from "#lib/answer/data.ts";
import table from "#lib/answer/record/accuracy.json" with { type: "json" };
import { once } from "#lib/catalogue/once.ts";
import type { Text } from "#lib/catalogue/text.ts";
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

const labels = {
  own: {
    en: "Tested on its own past, this method missed by a factor of",
    vi: "Kiểm định trên chính quá khứ của chuỗi, phương pháp này sai lệch theo hệ số",
  },
  mean: { en: "over all such series", vi: "trên mọi chuỗi cùng loại" },
} as const;

/** What the default method's forecasts of a system were worth: on its own series, and on all of its kind. */
export function accuracyFigures(system: string, method: string, context: Context): Figure[] {
  const found = accuracy().systems[system];
  const own = found?.scores[method];
  const mean = found && accuracy().kinds[found.kind]?.[method];
  const parts = [
    ...(own === undefined ? [] : missParts(labels.own, own)),
    ...(mean === undefined ? [] : missParts(labels.mean, mean, "mean")),
  ];
  return figuresOfParts(parts, {
    id: "accuracy:error",
    group: "accuracy",
    source: accuracySource.id,
    context,
  });
}

/** A row of the record: the miss as a factor, on how many forecasts, and what its 80 % range held. */
export function missParts(label: Text, row: readonly number[], name?: string): FigurePart[] {
  const [pairs = 0, rmse = 0, , held] = row;
  const id = (part: string) => (name === undefined ? part : `${name}-${part}`);
  return [
    { ...(name === undefined ? {} : { id: name }), label, value: 10 ** rmse, unit: "×" },
    { id: id("forecasts"), label: { en: "forecasts", vi: "số dự báo" }, value: pairs, unit: "" },
    ...(held === undefined
      ? []
      : [
          {
            id: id("held"),
            label: { en: "80% range held", vi: "khoảng 80% đúng" },
            value: held,
            unit: "fraction",
          },
        ]),
  ];
}
