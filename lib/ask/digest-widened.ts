import type { DigestSlots } from "./digest-slots.ts";
import { fold } from "./fold.ts";
import type { Reading } from "./reading.ts";

const always =
  /(?<![\p{L}])(?:always|even (?:when|if) (?:nothing|there is no)|luon|tuan nao cung|ke ca khi khong|du khong co)(?![\p{L}])/u;
const everyWeek = /(?<![\p{L}])(?:every week|each week|moi tuan|hang tuan nao cung)(?![\p{L}])/u;
const everything =
  /(?<![\p{L}])(?:everything|(?<!at )all(?! of us| changes)|tat ca|moi thu|moi he thong)(?![\p{L}])/u;

/** What an edit takes back: every week again instead of those with changes, everything again instead of some systems. */
export function widenedBy({ text }: Reading, { day, time, topics }: DigestSlots): DigestSlots {
  const plain = fold(text);
  const isAlways = always.test(plain) || (day === undefined && time === undefined && everyWeek.test(plain));
  return {
    ...(isAlways && { only: false }),
    ...(topics === undefined && everything.test(plain) && { topics: [] }),
  };
}
