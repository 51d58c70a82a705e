import type { Answer, Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { subjectOf } from "#lib/answer/related-query.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { Unverified } from "#lib/catalogue/schema-parts.ts";
import type { Series } from "#lib/catalogue/series.ts";
import type { Query } from "#lib/query/query.ts";
import { traits } from "#lib/query/traits.ts";

/** A number that could not be checked, as figures show it. */
interface Doubtful {
  readonly value: number;
  /** absent of a number without a day */
  readonly date?: string | undefined;
  readonly source: string;
  readonly unverified: Unverified;
  /** id of the system that a method is fitted to it for, if one is */
  readonly fitted?: string | undefined;
}

/** The same answer, with a mark at each figure that could not be checked, and a warning where a forecast rests on one. */
export function markUnverified(
  answer: Answer,
  systems: readonly System[],
  { words }: Pick<Context, "words">,
): Answer {
  const { marks, rests: reasons } = words.parts.unverified;
  const doubtful = systems.flatMap(doubtfulIn);
  const { figures, warnings } = answer;
  const rests = doubtful.filter(({ fitted }) => figures.some(({ source }) => isFit(source, fitted)));
  const codes = new Set(warnings.map(({ code }) => code));
  const [first] = codes.has("unverified") ? [] : rests;
  return {
    ...answer,
    figures: figures.map((figure) => markFigure(figure, doubtful, marks)),
    warnings:
      first === undefined ? warnings : [...warnings, { code: "unverified", text: reasons[first.unverified] }],
  };
}

function markFigure(
  figure: Figure,
  doubtful: readonly Doubtful[],
  marks: Readonly<Record<Unverified, string>>,
): Figure {
  const found = doubtful.find(
    ({ value, date, source }) =>
      figure.value === value && figure.source === source && (date === undefined || figure.date === date),
  );
  return found === undefined ? figure : { ...figure, label: `${figure.label} (${marks[found.unverified]})` };
}

function isFit(source: string, system: string | undefined): boolean {
  return system !== undefined && (source === `fit:${system}` || source.startsWith(`fit:${system}:`));
}

/** A price list is carried on from its last prices alone. */
function doubtfulIn({ id, fitted, listPrice, quantities, ...system }: System): Doubtful[] {
  const lists = listPrice === undefined ? [] : [listPrice.input, listPrice.output];
  const points = seriesOf({ ...system, listPrice }).flatMap((series) =>
    series.points.flatMap(({ unverified, value, date, role, source = series.source }, at) => {
      const isUsed = lists.includes(series)
        ? at === series.points.length - 1
        : series.id === fitted && role === "main";
      return unverified ? [{ unverified, value, date, source, fitted: isUsed ? id : undefined }] : [];
    }),
  );
  const others = quantities.flatMap(({ unverified, value, source }) =>
    unverified ? [{ unverified, value, source }] : [],
  );
  return [...points, ...others];
}

/** The systems of a question with a number that could not be checked; none in most questions. */
export function unverifiedIn(query: Query, { data }: Context): readonly System[] {
  const systems = namesIn(query).flatMap((name) => data.catalogue.find(name) ?? []);
  const levels = isOfTokens(query)
    ? systems.flatMap(({ tokens = "" }) => data.catalogue.find(tokens) ?? [])
    : [];
  return [...systems, ...levels].filter(isUnverified);
}

/** Every series of a system, its price list included. */
function seriesOf({ series, listPrice }: Pick<System, "series" | "listPrice">): readonly Series[] {
  return listPrice === undefined ? series : [...series, listPrice.input, listPrice.output];
}

function namesIn(query: Query): readonly string[] {
  const systems = "systems" in query ? query.systems : undefined;
  return systems ?? [subjectOf(query) ?? ""];
}

function isOfTokens(query: Query): boolean {
  return traits[query.intent].isOfTokens || ("aspect" in query && query.aspect !== undefined);
}

function isUnverified(system: System): boolean {
  const isRecalled = ({ unverified }: { readonly unverified?: unknown }) => unverified !== undefined;
  return system.quantities.some(isRecalled) || seriesOf(system).some(({ points }) => points.some(isRecalled));
}
