import type { ExplainedIntent } from "./is-explanation.ts";
import { wholeWords } from "./letters.ts";
import type { Reading } from "./reading.ts";

/** Words of the bot's own matters: without a system, such a question has to be about them. */
const ours = wholeWords(
  "your?|u|this|that|these|those|it|they|numbers?|figures?|forecasts?|projections?|estimates?|predictions?|answers?|prices?|costs?|data|results?|anything|what(?:'s| is| has)? (?:new|changed)|hindcast|backtest|accuracy|track record|methods?|methodology|sources?|citations?|references?|changes|range|bot|model|ban|so lieu|con so|du bao|chi phi|gia|cac so|ket qua|nguon|phuong phap|cach tinh|do chinh xac|co gi moi|co gi|thay doi|tuan nay|thang nay|cai nay|cai do|nay|do|the nay",
);
const asking = wholeWords(
  "what(?:'?s)?|any|anything|did|has|recent|latest|show|who|where|which|can|updates?|gi|nao|co",
);
const most = 14;
const mostBrief = 6;

const strictOurs = wholeWords(
  "forecasts?|figures?|numbers?|estimates?|projections?|predictions?|data|prices?|costs?|claims?|answers?|so lieu|con so|du bao|chi phi|gia|du lieu|ket qua",
);
const asker = wholeWords("you|u|ban");
const mostPlain = 4;

/** Doubt and sources are asked of everything in the world: these have to be ours. */
function isOfOurs(rest: string, intent: ExplainedIntent, cues: number): boolean {
  if (intent === "explain.confidence")
    return strictOurs.test(rest) || (cues <= mostPlain && asker.test(rest));
  return intent === "sources"
    ? strictOurs.test(rest) || (cues <= mostPlain && ours.test(rest))
    : ours.test(rest);
}

/** Whether a question that names no system is about what this bot says. */
export function isAboutUs({ rest, cues, dates }: Reading, intent: ExplainedIntent): boolean {
  return (
    (isOfOurs(rest, intent, cues.length) ||
      (intent === "explain.change" && cues.length <= mostBrief && asking.test(rest))) &&
    cues.length <= most &&
    dates.every(({ when = "today" }) => when === "today" || when.length >= 7)
  );
}

const ofForecasts = wholeWords(
  "forecasts?|projections?|predictions?|estimates?|you|your|u|track[ -]record|hindcasts?|back-? ?tests?|so far|past|methods?|du bao|ban|lich su|uoc tinh|phuong phap",
);

/** How right a forecast was, and not how accurate a model is; a few words need not say which. */
export function isOfForecasts({ rest, cues, names }: Reading): boolean {
  return names.length === 0 || cues.length <= 3 || ofForecasts.test(rest);
}

const trustWords = wholeWords(
  "reliab(?:le|ility)|trust(?:worthy)?|believ(?:e|able)|accurate|robust|dependable|precise|solid|good|tin cay|dang tin|tin duoc|tin noi",
);
const mostTold = 5;

/** `can I trust gpt-4`, `where does gpt-3 come from`: of a model and what it says, not of a figure of ours. */
export function isOfModel({ rest, cues, has }: Reading, intent: ExplainedIntent): boolean {
  const isOurs =
    strictOurs.test(rest) ||
    has("cost", "price", "train", "rent") ||
    /(?<![\p{L}])(?:you|your|u|that|range|uncertain|ban|do tin cay)/u.test(rest);
  if (intent === "explain.confidence") return trustWords.test(rest) && !isOurs;
  return intent === "sources" && !isOurs && cues.length > mostTold;
}

const news = wholeWords("news|happened");

/** News of the world, which no figure here is about. */
export function isNews({ rest, names }: Reading): boolean {
  return names.length === 0 && news.test(rest) && !strictOurs.test(rest);
}
