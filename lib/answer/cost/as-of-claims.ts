import type { System } from "#lib/catalogue/schema.ts";
import { claimsAbout } from "./claim-figures.ts";

/** What is only claimed is as old as the newest of the claims that are shown. */
export function asOfClaims({ claims }: Pick<System, "claims">, when: string): { readonly asOf?: string } {
  const asOf = claimsAbout(claims, when)
    .map(({ made }) => made)
    .sort()
    .at(-1);
  return asOf === undefined ? {} : { asOf };
}
