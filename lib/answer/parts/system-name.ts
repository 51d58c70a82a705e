import type { Locale } from "#lib/answer/answer.ts";
import { findSystem } from "#lib/catalogue/catalogue.ts";

/** What a system is called in a language; its id where the catalogue has none of it. */
export function systemName(id: string, locale: Locale): string {
  return findSystem(id)?.name[locale] ?? id;
}
