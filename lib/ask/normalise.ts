/** Longer questions are cut here: no question about one cost needs more. */
const longestQuestion = 1000;

const channelMention = /<#[^<>]*>/g;
const slackMarkup = /<(?:[@!][^<>]*)>/g;
/** `@anna`, where it was typed and not picked */
const plainMention = /(?<![\p{L}\p{N}.])@\p{L}[\p{L}\p{N}._-]*/gu;
const slackLink = /<(?:https?|mailto):[^<>|]*(?:\|([^<>]*))?>/g;
const bareLink = /\bhttps?:\/\/\S+/g;
const emojiName = /:[a-z0-9_+-]{2,40}:/gi;
const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]+/gu;
const apostrophes = /[’‘ʼ`´]/g;
const marks = /[*~"“”«»„•▪●]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu;
const dashes = /[‐‑‒–—―−]/g;
const powers = /(\d)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/g;
const pictures = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]+/gu;

/**
 * Reduce what was typed to plain lower-case words: no mentions, links, code marks, quotes or emoji.
 *
 * A picture alone is `ok`, a waving hand `hello`. A mention of a channel stays as `#channel`; dashes are all `-`, a dash between words ` - `; lines end in ` ; `.
 *
 * @param text as Slack sends it: `&`, `<`, `>` escaped, mentions and links between angle brackets
 */
export function normaliseQuestion(text: string): string {
  const plain = plainWords(text).replace(urgency, "");
  if (plain !== "" || !isReaction(text)) return plain;
  return waving.test(text) ? "hello" : "ok";
}

const waving = /:wave:|👋/u;
/** `…, gấp`: that somebody waits changes no question; behind a comparison it says how many times. */
const urgency =
  /(?<=[\p{L}\p{N}?])(?<!hơn|rẻ|đắt|nhanh|cao|thấp|tăng|giảm)[ ,;.!-]+(?:(?:đang|cần|việc|rất) )?(?:gấp|khẩn(?: cấp)?|(?:(?:it's|this is|very) )*urgent(?:ly)?)(?: (?:lắm|quá|nhé|nha|ạ|ấy|please))*[ .!]*$/u;

/** A picture alone says that something was read. */
function isReaction(text: string): boolean {
  return text.replace(emojiName, "") !== text || text.replace(pictures, "") !== text;
}

function plainWords(text: string): string {
  return text
    .slice(0, longestQuestion)
    .replace(slackLink, " $1 ")
    .replace(channelMention, " #channel ")
    .replace(slackMarkup, " ")
    .replace(/&(?:amp|lt|gt);/g, (entity) => entities[entity] ?? entity)
    .replace(bareLink, " ")
    .replace(plainMention, " ")
    .replace(emojiName, " ")
    .replace(/^[ \t]*>+/gm, " ")
    .replace(/\r?\n/g, " ; ")
    .replace(apostrophes, (mark) => (mark === "`" ? " " : "'"))
    .replace(/(?<=\d) ?[*·] ?(?=\d|[a-z]{1,2}\d)/gi, " x ")
    .replace(powers, (_, digit: string, power: string) => `${digit}^${power}`)
    .normalize("NFKC")
    .replace(/\p{M}{3,}/gu, "")
    .replace(invisible, " ")
    .replace(pictures, " ")
    .replace(marks, " ")
    .replace(/[[\]{}]/g, " ")
    .replace(/\s*—\s*/g, " - ")
    .replace(dashes, "-")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase()
    .replace(/\b(where|how|what|why|who)'d\b/g, "$1 did");
}
