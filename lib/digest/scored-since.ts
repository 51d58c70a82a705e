import { trackRecord } from "#lib/answer/record/track-record.ts";
import { findSystem, getSource } from "#lib/catalogue/catalogue.ts";
import type { Locale } from "#lib/words/locale.ts";
import type { ScoredClaim } from "./digest.ts";

interface ScoredOptions {
  readonly isAbout: (one: { readonly system: string }) => boolean;
  readonly locale: Locale;
}

/** The dated claims that something observed since a day was held against; none where no day is known. */
export function scoredSince(
  day: string | undefined,
  { isAbout, locale }: ScoredOptions,
): readonly ScoredClaim[] {
  if (day === undefined) return [];
  return trackRecord()
    .claims.filter((score) => score.date > day && isAbout(score))
    .map(({ system, claim, claimed, observed, date, source }) => {
      const found = findSystem(system);
      const { title, address } = getSource(source);
      const by = found?.claims.find(({ id }) => id === claim)?.by ?? claim;
      const { name, unit } = found ?? { name: { en: system, vi: system }, unit: "" };
      return { name: name[locale], by, claimed, observed, unit, date, source: { title, address } };
    });
}
