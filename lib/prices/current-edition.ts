import type { Catalogue } from "#lib/catalogue/load-catalogue.ts";
import type { Edition } from "./price-version.ts";

/** What besides prices decides an answer today. */
export function currentEdition(
  { systems }: Pick<Catalogue, "systems">,
  { catalogue, method }: Omit<Edition, "claims">,
): Edition {
  const claims = systems.flatMap((system) =>
    system.claims.map(({ id, by, made, from, ratePerYear, to }) => {
      const terms = [by, made, from.year, from.value, ratePerYear, to?.year, to?.value];
      return [`${system.id}/${id}`, JSON.stringify(terms)] as const;
    }),
  );
  return { catalogue, method, claims: Object.fromEntries(claims) };
}
