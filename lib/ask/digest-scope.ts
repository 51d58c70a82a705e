import type { QueryOf } from "#lib/query/query.ts";
import { findZone } from "#lib/zones/find-zone.ts";
import type { DigestIntent } from "./digest-forms.ts";
import { fold } from "./fold.ts";
import { wholeWords } from "./letters.ts";
import type { Reading } from "./reading.ts";

type Scope = Pick<QueryOf<"digest.subscribe">, "scope">;

const inChannel = wholeWords("channel|kenh");
/** A person's own: it is for them, or theirs. */
const english =
  "(?<!(?:let|show|tell|help|allow|remind) )me|my (?:own|dms?|inbox|(?:weekly )?(?:digests?|newsletter|bulletin|subscriptions?))|mine|myself|privately";
const marked = "(?:tôi|mình|em|tui)";
const plain = "(?:toi|minh|em|tui)";
const own = (me: string, of: string) =>
  `(?:cho|gui|gửi|nhan|nhắn)(?: rieng| riêng)? ${me}(?! (?:dang ky|đăng ký|xem|hoi|hỏi|biet|biết))|(?<!(?:nhom|nhóm|team|phong|phòng|ben|bên|kenh|kênh) )${of} ${me}`;
const forMe = {
  marked: wholeWords(`${english}|${own(marked, "của")}`),
  plain: wholeWords(`${english}|${own(plain, "cua")}`),
} as const;
/** It is asked to show something: whom it is shown to says nothing of whose it is. */
const mine = {
  marked: wholeWords(`my|mine|for me|của ${marked}`),
  plain: wholeWords(`my|mine|for me|cua ${plain}`),
} as const;
/** Who lists or ends something speaks of what they get themselves. */
const subject = {
  marked: wholeWords(
    `${english}|(?<!(?:can|could|may|should|shall|do) )i|my|(?<!chúng |nhóm |bên |team |phòng )${marked}`,
  ),
  plain: wholeWords(
    `${english}|(?<!(?:can|could|may|should|shall|do) )i|my|(?<!chung |nhom |ben |team |phong )${plain}`,
  ),
} as const;
const together = wholeWords("us|we|our|the team|team|nhom|chung toi|chung minh|chung ta|ca phong");

const readsMe: Readonly<Record<DigestIntent, typeof forMe>> = {
  "digest.subscribe": forMe,
  "digest.edit": forMe,
  "digest.resume": forMe,
  "digest.preview": mine,
  "digest.pause": subject,
  "digest.unsubscribe": subject,
  "digest.list": subject,
};

/** For whom a digest is: said so; a place or an hour of the evening says nothing of it, though its words look alike. */
export function digestScope({ has, rest, text }: Reading, intent: DigestIntent): Scope {
  if (has("workspace")) return { scope: "workspace" };
  if (inChannel.test(rest)) return { scope: "channel" };
  if (isForMe(text, intent)) return { scope: "user" };
  if (intent === "digest.list") return has("channel") ? { scope: "channel" } : { scope: "user" };
  return has("channel") || intent === "digest.subscribe" ? { scope: "channel" } : {};
}

/** Whether a person is meant; where accents are typed at all, `tối` and `Minh` are not `tôi` and `mình`. */
function isForMe(text: string, intent: DigestIntent): boolean {
  const said = withoutPlacesAndHours(text);
  const { marked: accented, plain: bare } = readsMe[intent];
  const isSaid = (text === fold(text) ? bare : accented).test(said);
  return isSaid && (forMe.plain.test(fold(said)) || !together.test(fold(said)));
}

const hour =
  /(?<![\p{L}\p{N}])\d{1,2} ?(?:gio|giờ|h|:)?(?: ?\d\d)?(?: ?(?:ruoi|rưỡi))? ?(?:toi|tối)(?![\p{L}])/gu;
const evening = /(?<![\p{L}])(?:toi(?= (?:thu|chu nhat|t\d))|(?:buoi|moi|hang) toi(?= thu| chu|$))/gu;
const name = /(?<![\p{L}])\p{L}+\/[\p{L}_/]+|ho chi minh/gu;

function withoutPlacesAndHours(text: string): string {
  const folded = fold(text);
  const { words = "" } = findZone(folded, { isBare: true }) ?? {};
  const at = words === "" ? -1 : folded.indexOf(words);
  const placed = at < 0 ? text : `${text.slice(0, at)} ${text.slice(at + words.length)}`;
  return placed.replace(name, " ").replace(hour, " ").replace(evening, " ");
}
