import type { Query } from "#lib/query/query.ts";
import { findZone } from "#lib/zones/find-zone.ts";
import { fold } from "./fold.ts";
import { wholeWords } from "./letters.ts";
import type { Reading } from "./reading.ts";

const languages: readonly (readonly ["en" | "vi", RegExp])[] = [
  ["vi", wholeWords("vietnamese|tieng viet|viet ngu|(?<!don )vi")],
  ["en", wholeWords("english|tieng anh|anh ngu|en")],
];
const currencies: readonly (readonly ["USD" | "EUR" | "VND", RegExp])[] = [
  ["EUR", wholeWords("eur|euros?|€")],
  ["VND", wholeWords("vnd|dong|tien viet")],
  ["USD", wholeWords("usd|us dollars?|dollars?|do la|do my")],
];
const said = wholeWords(
  "settings?|preferences?|prefs|currency|language|time ?zone|locale|from now on|always|by default|default|(?:answer|reply|respond|speak|talk)(?: to)? (?:me |us )?in|set my|change my|switch (?:me |my |us )?to|cai dat|thiet lap|tien te|don vi tien|ngon ngu|mui gio|(?:tra loi|noi)(?: toi| minh| chung toi)? (?:bang|tieng)|mac dinh|tu gio|tu nay|use (?:english|vietnamese)|in (?:english|vietnamese) (?:please|from|with|for)|should (?:see|get|use|be in)|show (?:me |us |everyone )?(?:everything|prices|figures|amounts|costs|numbers|results) in|prefer|dung tieng",
);

/** A wish about how answers are shown: language, currency, time zone; for the asker or for the whole workspace. */
export function readSettings({ text, names, amounts, has, unknown }: Reading): Query | undefined {
  const plain = fold(text);
  if (!said.test(plain) || names.length > 0 || unknown.length > 0 || amounts.length > 0) return undefined;
  const locale = languages.find(([, pattern]) => pattern.test(plain))?.[0];
  const currency = currencies.find(([, pattern]) => pattern.test(plain))?.[0];
  const zone = findZone(plain, { isBare: false })?.read;
  const tz = zone !== undefined && "tz" in zone ? zone.tz : undefined;
  const slots = {
    ...(currency === undefined ? {} : { currency }),
    ...(locale === undefined ? {} : { locale }),
    ...(tz === undefined ? {} : { tz }),
  };
  const isBare = /^(?:my |show |show my |xem )?(?:settings|preferences|cai dat|thiet lap)$/.test(plain);
  if (Object.keys(slots).length === 0 && !isBare) return undefined;
  return { intent: has("workspace") ? "settings.workspace" : "settings.user", ...slots };
}
