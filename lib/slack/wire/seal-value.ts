import { createHmac, timingSafeEqual } from "node:crypto";
import * as z from "zod/mini";
import { Query } from "#lib/query/query.ts";
import { type Locale, locales } from "#lib/words/locale.ts";

const Ref = z.object({
  answerId: z.string(),
  query: Query,
  locale: z.enum(locales),
  askedBy: z.optional(z.string()),
});
const Changed = z.object({
  digest: z.object({ scope: z.enum(["channel", "user"]), id: z.string() }),
  locale: z.enum(locales),
});
const Asked = z.object({ question: z.string(), locale: z.enum(locales) });

/** The answer that a sealed value is about; `undefined` when it is another team's, changed, or about something else. */
export function openAnswerRef(value: string, seal: Seal): AnswerRef | undefined {
  return Ref.safeParse(openSealed(value, "button", seal)).data;
}

/** The question in a sealed value; `undefined` when it is another team's, changed, or about something else. */
export function openQuestion(value: string, seal: Seal): Question | undefined {
  return Asked.safeParse(openSealed(value, "button", seal)).data;
}

/** The digest that a sealed value changes; `undefined` when it is another team's, changed, or about something else. */
export function openDigestRef(value: string, seal: Seal): DigestRef | undefined {
  return Changed.safeParse(openSealed(value, "button", seal)).data;
}

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

/** The JSON in a sealed text; `undefined` when it is another team's, of another use, or was changed. */
export function openSealed(sealed: string, kind: Parameters<typeof macOf>[1], seal: Seal): unknown {
  const text = sealed.slice(macCharacters);
  const given = Buffer.from(sealed.slice(0, macCharacters));
  const expected = Buffer.from(macOf(text, kind, seal));
  const isOurs = given.length === expected.length && timingSafeEqual(given, expected);
  return isOurs ? JSON.parse(text) : undefined;
}
