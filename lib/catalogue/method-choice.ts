import * as z from "zod/mini";
import type { MethodId } from "#lib/forecast/forecast.ts";
import type { Text } from "./schema-parts.ts";
import { fillText, sharedWords } from "./words.ts";

/** The default method of a system, and why it is the one. */
export interface Method {
  readonly id: MethodId;
  readonly why: Text;
}

/** Why a system has its default method: each reason stands once, for all systems that share it. */
export const MethodChoice = z.enum([
  "shrunk-drift",
  "claim",
  "composed",
  "moore",
  "from-scratch",
  "recosted",
  "no-change/hour",
  "no-change/chips",
  "no-change/list",
  "own-drift/tokens",
  "own-drift/frontier",
]);
export type MethodChoice = z.infer<typeof MethodChoice>;

/** The method of each: one may be chosen for several reasons. */
const methodIds: Readonly<Record<MethodChoice, MethodId>> = {
  "shrunk-drift": "shrunk-drift",
  claim: "claim",
  composed: "composed",
  moore: "moore",
  "from-scratch": "from-scratch",
  recosted: "from-scratch",
  "no-change/hour": "no-change",
  "no-change/chips": "no-change",
  "no-change/list": "no-change",
  "own-drift/tokens": "own-drift",
  "own-drift/frontier": "own-drift",
};

/** The method and the reason that a choice stands for. */
export function methodOf(choice: MethodChoice): Method {
  return { id: methodIds[choice], why: fillText(sharedWords.why[choice]) };
}
