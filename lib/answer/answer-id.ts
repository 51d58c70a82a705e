import { createHmac } from "node:crypto";
import type { Query } from "#lib/query/query.ts";
import type { Locale } from "#lib/words/locale.ts";

/** Changes when the same data would give other figures or other words: part of every answer's name. */
export const methodVersion = "2026-11-24.4";

export interface AnswerIdParts {
  /** with every relative date resolved */
  readonly query: Query;
  readonly dataVersion: string;
  readonly methodVersion: string;
  readonly locale: Locale;
}

/**
 * The name of an answer: 32 hexadecimal digits that nobody without the key can make.
 *
 * It is HMAC-SHA-256 over all that decides the answer, cut to 128 bits, as RFC 2104 section 5 allows.
 */
export function answerId(
  { query, dataVersion, methodVersion, locale }: AnswerIdParts,
  idKey: string,
): string {
  const canonical = JSON.stringify([canonicalQuery(query), dataVersion, methodVersion, locale]);
  return createHmac("sha256", idKey).update(canonical).digest("hex").slice(0, 32);
}

/** How a question was asked and who is to see the answer: nothing that the answer depends on. */
const manners: readonly string[] = ["public", "fuzzy"];

/** The slots that decide the answer, in one order, so that equal questions are equal texts. */
function canonicalQuery(query: Query): readonly (readonly [string, unknown])[] {
  return Object.entries(query)
    .filter(([slot, value]) => value !== undefined && !manners.includes(slot))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What decides a picture of a forecast with the line of an earlier one. */
interface PictureParts {
  /** id of the answer that it shows */
  readonly answer: string;
  /** the version of the data that the earlier line is of */
  readonly before: number;
  readonly locale: Locale;
}

/** The name under which a picture that is no answer to a question is stored; nobody without the key can make it. */
export function pictureId({ answer, before, locale }: PictureParts, idKey: string): string {
  const canonical = JSON.stringify(["picture", answer, before, locale]);
  return createHmac("sha256", idKey).update(canonical).digest("hex").slice(0, 32);
}
