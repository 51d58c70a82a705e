import { findSystem } from "#lib/catalogue/catalogue.ts";
import type { Locale } from "./answer.ts";

/** What a system is called in a language; its id where the catalogue has none of it. */
export function systemName(id: string, locale: Locale): string {
  return findSystem(id)?.name[locale] ?? id;
}
