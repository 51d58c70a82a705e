import { createHmac } from "node:crypto";
import type { Locale } from "./answer.ts";

/** What decides a picture of a forecast with the line of an earlier one. */
export interface PictureParts {
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
