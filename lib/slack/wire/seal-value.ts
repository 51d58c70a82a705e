import { createHmac } from "node:crypto";
import type { Locale } from "#lib/answer/answer.ts";
import type { Query } from "#lib/query/query.ts";

/** The answer that a button stands under, so that it can be had again when it is no longer stored. */
export interface AnswerRef {
  readonly answerId: string;
  /** with every relative date resolved */
  readonly query: Query;
  readonly locale: Locale;
  /** who asked; absent in buttons that were made before it was kept */
  readonly askedBy?: string | undefined;
}

/** A whole question that a button asks. */
export interface Question {
  readonly question: string;
  readonly locale: Locale;
}

/** The digest that a button changes. */
export interface DigestRef {
  readonly digest: { readonly scope: "channel" | "user"; readonly id: string };
  readonly locale: Locale;
}

/** To whom a button was given, and under which key: nobody else's press counts. */
export interface Seal {
  readonly teamId: string;
  readonly key: string;
}

/** 128 bits, as RFC 2104 section 5 allows. */
export const macCharacters = 32;

/** What is sealed: a seal of the one does not pass for one of the other. */
type Sealed = "button" | "form";

/** The value of a button: what it is about, and a seal over that and its team. */
export function sealValue(content: AnswerRef | Question | DigestRef, seal: Seal): string {
  return sealText(JSON.stringify(content), "button", seal);
}

/** A text, and before it its seal. */
export function sealText(text: string, kind: Sealed, seal: Seal): string {
  return `${macOf(text, kind, seal)}${text}`;
}

/** The seal of a text; the word before it keeps this use of the key apart from every other. */
export function macOf(text: string, kind: Sealed, { teamId, key }: Seal): string {
  const content = JSON.stringify([kind, teamId, text]);
  return createHmac("sha256", key).update(content).digest("hex").slice(0, macCharacters);
}
