import type { System } from "#lib/catalogue/schema.ts";
import type { Answer, Locale } from "./answer.ts";

const label = { en: "What is meant", vi: "Đối tượng được tính" };

/** What a system stands for: a `level` of capability by the methods of the day, one `recipe` again, or another thing. */
export function basisOf({ basis }: System, locale: Locale): Answer["assumptions"][number] {
  return { id: "basis", label: label[locale], value: basis, origin: "default" };
}
