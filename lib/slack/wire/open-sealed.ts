import { timingSafeEqual } from "node:crypto";
import { macCharacters, macOf, type Seal } from "./seal-value.ts";

/** The JSON in a sealed text; `undefined` when it is another team's, of another use, or was changed. */
export function openSealed(sealed: string, kind: Parameters<typeof macOf>[1], seal: Seal): unknown {
  const text = sealed.slice(macCharacters);
  const given = Buffer.from(sealed.slice(0, macCharacters));
  const expected = Buffer.from(macOf(text, kind, seal));
  const isOurs = given.length === expected.length && timingSafeEqual(given, expected);
  return isOurs ? JSON.parse(text) : undefined;
}
