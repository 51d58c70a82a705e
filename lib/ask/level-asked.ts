import { fold } from "./fold.ts";
import type { Reading } from "./reading.ts";

const before =
  /(?<![\p{L}])(?:as good as|as capable as|on par with|equivalent to|comparable to|ngang tam|ngang hang|ngang co|tuong duong|cap do|trinh do|muc)[ -](?:(?:voi|cua) )?$/u;
const after =
  /^(?:[ -](?:or (?:better|above)[ -])?(?:level|class|grade|quality|calib(?:er|re)|equivalent)|['’]s (?:level|class|quality))(?![\p{L}])/u;

/** In the name of a price that is one of a level: `gpt-3.5-level tokens`. */
const within = /level|ngang/;

/** Whether a model is named for its level: `GPT-4-level tokens` are of any model that is as good. */
export function isLevelAsked({ names, text }: Reading): boolean {
  const folded = fold(text);
  return names.some(
    ({ system, from, to, typed }) =>
      (system.kind === "model" && (before.test(folded.slice(0, from)) || after.test(folded.slice(to)))) ||
      (system.kind === "token-price" && within.test(typed)),
  );
}
