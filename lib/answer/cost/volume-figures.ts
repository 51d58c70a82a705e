import type { Figure, Locale } from "#lib/answer/answer.ts";
import { wordsOf } from "#lib/answer/words.ts";
import type { System } from "#lib/catalogue/schema.ts";

const daysPerYear = 365;
const billion = 1e9;

/** What the claimed cost of queries comes to at each volume that the catalogue knows, a day and a year of 365 days. */
export function volumeFigures(system: System, claims: readonly Figure[], locale: Locale): Figure[] {
  const words = wordsOf(locale);
  const claim = claims.find(
    ({ unit, explains }) => unit === "USD per billion queries" && explains === undefined,
  );
  if (claim === undefined) return [];
  return system.quantities
    .filter(({ unit }) => unit === "queries a day")
    .flatMap(({ id, name, value, source }) => {
      const perDay = (claim.value * value) / billion;
      const common = {
        ...(claim.date === undefined ? {} : { date: claim.date }),
        unit: "USD",
        kind: "computed",
        group: "estimate",
        source: claim.source,
      } as const;
      const main = `volume:${id}`;
      return [
        {
          id: main,
          label: name[locale],
          value,
          unit: "queries a day",
          kind: "observed",
          group: "estimate",
          source,
        },
        { ...common, id: `${main}:day`, label: words.volumeADay, value: perDay, explains: main },
        {
          ...common,
          id: `${main}:year`,
          label: words.volumeAYear,
          value: perDay * daysPerYear,
          explains: main,
        },
      ] as const;
    });
}
