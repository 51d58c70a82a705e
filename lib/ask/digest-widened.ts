import type { DigestSlots } from "./digest-slots.ts";
import { fold } from "./fold.ts";
import { wholeWords } from "./letters.ts";
import type { Reading } from "./reading.ts";

const always = wholeWords(
  "always|even (?:when|if) (?:nothing|there is no)|luon|tuan nao cung|ke ca khi khong|du khong co",
);
const everyWeek = wholeWords("every week|each week|moi tuan|hang tuan nao cung");
const everything = wholeWords("everything|(?<!at )all(?! of us| changes)|tat ca|moi thu|moi he thong");

/** What an edit takes back: every week again instead of those with changes, everything again instead of some systems. */
export function widenedBy({ text }: Reading, { day, time, topics }: DigestSlots): DigestSlots {
  const plain = fold(text);
  const isAlways = always.test(plain) || (day === undefined && time === undefined && everyWeek.test(plain));
  return {
    ...(isAlways && { only: false }),
    ...(topics === undefined && everything.test(plain) && { topics: [] }),
  };
}
