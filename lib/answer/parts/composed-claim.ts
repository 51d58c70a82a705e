import type { Claim } from "#lib/catalogue/claim.ts";
import { claimCalled } from "#lib/catalogue/entry-of.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { composeRates } from "#lib/forecast/composed.ts";

/** What ARK's hardware and software rates make of its first cost of GPT-3's level: a claim put together from three. */
export function composedClaim(): Claim {
  const hardware = claimCalled("hardware", "ark-hardware");
  const software = claimCalled("software", "ark-software");
  const { to: _, rateStep: __, ...stated } = claimCalled("gpt3", "ark-gpt3-2030");
  return {
    ...stated,
    id: "composed",
    ratePerYear: composeRates([hardware.ratePerYear, software.ratePerYear]),
  };
}

/** The claims that a system's path is made of: its own, or what is put together for it. */
export function claimsOfPath({ id, claims }: Pick<System, "id" | "claims">): readonly Claim[] {
  return id === "composed" ? [composedClaim()] : claims;
}
