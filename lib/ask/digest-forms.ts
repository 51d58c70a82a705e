import type { Query } from "#lib/query/query.ts";
import { letter } from "./letters.ts";

export type DigestIntent = Extract<Query["intent"], `digest.${string}`>;

/** A whole way of asking about digests. */
export interface DigestForm {
  readonly intent: DigestIntent;
  /** the words of it, which are accounted for */
  readonly words: string;
  /** only what is new is wanted */
  readonly only: boolean;
}

const it = "(?:(?:the|our|my|this|a|next) )*(?:weekly )?(?:digests?|newsletter|bulletin)";
const bulletin = "(?:cac |nhung )?ban tin(?: hang tuan| tuan nay| tiep theo| nay)*";

/** Ways that their words one by one do not tell, the more particular first; without diacritics. */
const ways: readonly (readonly [DigestIntent, string])[] = [
  [
    "digest.list",
    `^(?:when|what (?:time|day))(?:'s| is| does| do| will| are)? ${it}(?: come| sent| posted| due| arrive| go out)?`,
  ],
  ["digest.list", `^who (?:set up|subscribed(?: us)?(?: to)?|owns|made|gets|started) ${it}`],
  ["digest.list", "^(?:show|see|view)(?: me)? (?:(?:my|our|all|the) )+(?:digests|subscriptions)"],
  ["digest.list", `^(?:khi nao|bao gio|ngay nao|may gio|luc nao)(?: (?:co|den|gui|thi co))* ${bulletin}`],
  [
    "digest.list",
    `^${bulletin}(?: (?:gui|den|duoc gui|dang|toi|vao|luc|la|se))* (?:khi nao|bao gio|ngay nao|may gio|luc nao)`,
  ],
  ["digest.list", `^ai (?:da )?(?:dang ky|dat|tao|lap|nhan) ${bulletin}`],
  [
    "digest.list",
    `^(?:xem|cho xem|hien)(?: (?:danh sach|tat ca))? (?:cac|nhung) ban tin(?: cua (?:chung toi|toi|minh|nhom))?`,
  ],
  [
    "digest.preview",
    `^what (?:would|will|does) ${it} (?:say|show|contain|look like|be)(?: (?:today|now|this week))?`,
  ],
  ["digest.preview", `^what(?:'s| is| would be| will be) in ${it}`],
  ["digest.preview", `^${bulletin} (?:se |trong |trong se )?(?:nhu )?(?:the nao|ra sao)`],
  ["digest.preview", `^${bulletin} (?:se )?(?:co gi|noi gi|gom gi|viet gi)`],
  ["digest.resume", `^(?:start|begin|send|post)(?: us| me)? ${it}(?: here)? (?:again|back up)`],
  ["digest.resume", `^(?:bat|mo|kich hoat) ${bulletin}`],
  [
    "digest.edit",
    `^(?:only|just) (?:send|post|give)(?: us| me)? ${it} (?:when|if) \\S+(?: \\S+)? (?:changed|changes|moved|moves|new)`,
  ],
  [
    "digest.edit",
    `^(?:chi gui )?${bulletin} chi (?:gui )?khi (?:co )?(?:gi |so lieu |gia )?(?:thay doi|moi|bien dong)`,
  ],
  [
    "digest.edit",
    `^(?:always )?(?:send|post|give)(?: us| me)? ${it}(?: every week)? (?:always|even (?:when|if) nothing \\S+)`,
  ],
  ["digest.edit", `^always (?:send|post|give)(?: us| me)? ${it}`],
  ["digest.edit", `^make ${it} (?:be )?about (?:everything|all)`],
  ["digest.edit", `^(?:sua |doi )?${bulletin}:? (?:ve tat ca|ve moi thu|tuan nao cung gui|luon gui)`],
  ["digest.edit", `^(?:luon|tuan nao cung) gui ${bulletin}`],
  ["digest.resume", `^(?:please )?(?:bring|get|give us|turn) ${it} back`],
  ["digest.resume", `^(?:please )?(?:bring back|restore) ${it}`],
  ["digest.resume", `^(?:i|we) want ${it} back`],
  ["digest.resume", `^(?:lay lai|khoi phuc|hoan tac) ${bulletin}`],
  ["digest.edit", `^(?:sua|doi|chinh|chinh sua|thay doi|sua lai|doi lai) ${bulletin}$`],
  [
    "digest.pause",
    `^(?:dung|ngung|thoi)(?: gui| dang)? ${bulletin} (?:lai )?(?:mot thoi gian|mot tuan|vai tuan|mot thang|tam thoi|it lau|mot luc)`,
  ],
  [
    "digest.unsubscribe",
    `^(?:bo|xoa|go|dung|go bo)(?: dang ky| gui| nhan| dang)? ${bulletin}(?: khoi| di| o)?`,
  ],
  ["digest.subscribe", `^(?:them|tao|lap|dat) (?:mot )?${bulletin} (?:cho|vao|o)`],
  [
    "digest.subscribe",
    `^(?:nhom|ben|team|phong)? ?(?:minh|toi|chung toi|em|tui) (?:muon|can|xin) nhan ${bulletin}`,
  ],
];
const patterns = ways.map(([intent, way]) => [intent, new RegExp(`${way}(?![${letter}])`, "u")] as const);

/** The way in which a text asks, if it is one of these. */
export function readDigestForm(text: string): DigestForm | undefined {
  for (const [intent, pattern] of patterns) {
    const [words] = pattern.exec(text) ?? [];
    if (words !== undefined)
      return {
        intent,
        words,
        only: intent === "digest.edit" && /(?<!\p{L})(?:only|just|chi)(?!\p{L})/u.test(words),
      };
  }
  return undefined;
}
