import type { Amount } from "./amount-rule.ts";
import { marks } from "./marked-text.ts";
import type { NumberFound } from "./read-numbers.ts";

const chips = new RegExp(
  `^ ?(?:x ?)?(?:(?:nvidia|con|chiec|card|cai|the|gpu|chip|units of|pieces of|nos\\.?|pcs|units|pieces) )*${marks.name}+`,
  "u",
);
const chipWords =
  /^ ?(?:x ?)?(?:nvidia )?(?:gpus?|cards?|chips?|accelerators?|card|con gpu|chiec)(?![\p{L}\p{N}])/u;
const chipBefore = new RegExp(`${marks.name}+s? ?(?:x|:|=) ?$`, "u");

/** `1,536 A100`, `16 x A100`, `A100 x 16`, `512 GPUs`: the chip's name itself is not taken in. */
export function chipCount(
  { value, from, to, text }: NumberFound,
  left: string,
  right: string,
  isChip: (at: number) => boolean,
): Amount | undefined {
  if (!Number.isInteger(value) || /^(?:an?|one|mot)$/.test(text) || isYear(left, text)) return undefined;
  const amount = { role: "gpus", value, from } as const;
  const word = chipWords.exec(right);
  if (word !== null) return { ...amount, to: to + word[0].length };
  const gap = chips.exec(right)?.[0].replaceAll(marks.name, "").length;
  if (gap !== undefined && isChip(to + gap)) return { ...amount, to: to + gap };
  const behind = chipBefore.exec(left);
  return behind !== null && isChip(from - behind[0].length)
    ? { ...amount, from: from - behind[0].replaceAll(marks.name, "").length, to }
    : undefined;
}

/** `in 2028 H100`: a year that a chip's name happens to follow. */
function isYear(left: string, text: string): boolean {
  return (
    /^20\d\d$/.test(text) &&
    /(?:^|[^\p{L}])(?:nam|in|by|year|of|for|q[1-4]|[\p{L}]{3,9}|\.\.|-|\/) ?$/u.test(left)
  );
}
