import { findSystem } from "#lib/answer/data.ts";
import { subjectOf } from "#lib/answer/related-query.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { Series } from "#lib/catalogue/series.ts";
import type { Query } from "#lib/query/query.ts";

/** The systems of a question with a number that could not be checked; none in most questions. */
export function unverifiedIn(query: Query): readonly System[] {
  const systems = namesIn(query).flatMap((name) => findSystem(name) ?? []);
  const levels = isOfTokens(query) ? systems.flatMap(({ tokens = "" }) => findSystem(tokens) ?? []) : [];
  return [...systems, ...levels].filter(isUnverified);
}

/** Every series of a system, its price list included. */
export function seriesOf({ series, listPrice }: Pick<System, "series" | "listPrice">): readonly Series[] {
  return listPrice === undefined ? series : [...series, listPrice.input, listPrice.output];
}

function namesIn(query: Query): readonly string[] {
  const systems = "systems" in query ? query.systems : undefined;
  return systems ?? [subjectOf(query) ?? ""];
}

function isOfTokens(query: Query): boolean {
  return /price\.token|inference/.test(query.intent) || ("aspect" in query && query.aspect !== undefined);
}

function isUnverified(system: System): boolean {
  const isRecalled = ({ unverified }: { readonly unverified?: unknown }) => unverified !== undefined;
  return system.quantities.some(isRecalled) || seriesOf(system).some(({ points }) => points.some(isRecalled));
}
