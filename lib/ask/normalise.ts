/** Longer questions are cut here: no question about one cost needs more. */
const longestQuestion = 1000;

const slackMarkup = /<(?:[@#!][^<>]*)>/g;
const slackLink = /<(?:https?|mailto):[^<>|]*(?:\|([^<>]*))?>/g;
const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]+/gu;
const marks = /[*_~`"'“”‘’«»„]+/g;
const sentenceEnd = /[?!,;:](?=\s|$)|\.(?=\s|$)/g;

/**
 * Reduce what was typed to plain words: no mentions, links, code marks, quotes or sentence ends.
 *
 * @param text as Slack sends it: `&`, `<`, `>` escaped, mentions and links between angle brackets
 */
export function normaliseQuestion(text: string): string {
  return text
    .slice(0, longestQuestion)
    .replace(slackLink, " $1 ")
    .replace(slackMarkup, " ")
    .replace(/&(?:amp|lt|gt);/g, (entity) => entities[entity] ?? entity)
    .normalize("NFKC")
    .replace(invisible, " ")
    .replace(marks, " ")
    .replace(sentenceEnd, " ")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}
