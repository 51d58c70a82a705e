import { fold } from "./fold.ts";
import type { Language } from "./language.ts";

const wish =
  /^(?:(?:and|now|please|the same|same|can you|could you|say|write|answer|again|(?:it|this|that)|hay|noi|viet|tra loi|lai|cho (?:toi|minh|em)|dich|sang|translate)[ ,]+)*(?:(?:in|into|to|bang|sang) )?(?:(?<vi>vietnamese|tieng viet)|(?<en>english|tieng anh))(?:[ ,]+(?:please|pls|this time|version|a|nhe|nha|di|voi|giup|duoc khong))*[ ?!.]*$/;

/** The language in which somebody wants what was just said, where that is all that a text says. */
export function languageWished(text: string): Language | undefined {
  const { vi, en } = wish.exec(fold(text.trim().toLowerCase()))?.groups ?? {};
  if (vi !== undefined) return "vi";
  return en === undefined ? undefined : "en";
}
