import type { Query, QueryOf } from "#lib/query/query.ts";
import { defined } from "./defined.ts";
import { fold } from "./fold.ts";
import { letter, wholeWords } from "./letters.ts";
import type { Reading } from "./reading.ts";

/** Seats and plans that are sold by the month are no price of tokens, nor of training. */
const subscriptions = wholeWords(
  "chatgpt (?:plus|pro|team|enterprise|subscription|go)|claude (?:pro|max|team)|gemini advanced|supergrok|perplexity pro|cursor pro|copilot (?:subscription|licen[cs]e|seat|price|cost|business|pro)|subscriptions?(?: (?:price|cost|fee))?|(?:monthly|yearly|annual|pro|plus|team) plans?|plan (?:price|cost|fee)|(?:seat|licen[cs]e)s?(?: (?:price|cost|fee))?|per (?:seat|user)|goi (?:chatgpt|claude|cuoc|thang|plus)|thue bao",
);
/** Priced things of AI that no series here holds. */
const others = wholeWords(
  "midjourney|dall-?e|dalle|sora|runway|suno|elevenlabs|(?:per )?images?|image generation|videos?|music|songs?|speech|transcri(?:be|bing|ption)|audio|voice|embeddings?|ocr|electricity|energy|power|kwh|watts?|megawatts?|carbon|co2|emissions|water|footprint|data ?cent(?:er|re)s?|salar(?:y|ies)|wages?|engineers?|researchers?|staff|label+ing|annotation|rlhf|robots?|self-driving|tao anh|sinh anh|hinh anh|tam anh|moi anh|tao video|video|giay video|giong noi|tien dien|dien nang|nang luong|khi thai|luong ky su|gan nhan|nhan luc",
);
const buying = wholeWords(
  "(?:buy|buying|purchase|own|owning)(?: an?| one| the)? (?:nvidia )?[\\uE000]+|purchase price|mua (?:mot )?(?:con |chiec |card )?(?:nvidia )?[\\uE000]+",
);
const about = wholeWords(
  "ai|a\\.i\\.|llms?|models?|chatgpt|openai|gpt|claude|gemini|copilot|tri tue nhan tao|mo hinh|generat(?:e|ing|ive|ion|ions)",
);
const priced = ["cost", "price", "when", "token", "train", "trend", "below", "above"] as const;

/** What cannot be answered although it was understood; `undefined` where nothing of that is said. */
export function readRefusal(reading: Reading): Query | undefined {
  const code = codeOf(reading);
  const when = reading.dates.find((date) => date.when !== undefined)?.when;
  const system = code === "undefined_target" ? undefined : reading.names[0]?.system.id;
  return code === undefined ? undefined : { intent: "decline", code, ...defined({ system, when }) };
}

function codeOf(reading: Reading): QueryOf<"decline">["code"] | undefined {
  const { has } = reading;
  if (has("advice") && isAboutAi(reading)) return "advice";
  if (isOwnBill(reading)) return "no_access";
  if (has("undefinedTarget")) return "undefined_target";
  return isPriced(reading) && isUnsupported(reading) ? "unsupported_metric" : undefined;
}

function isPriced({ has, dates }: Reading): boolean {
  return has(...priced) || dates.some(({ when }) => when !== undefined);
}

function isUnsupported(reading: Reading): boolean {
  const { rest, text } = reading;
  const isPlan = subscriptions.test(rest) && (sellers.test(rest) || isNamed(reading));
  const isOther =
    others.test(rest) || /(?<![\p{L}])data ?cent(?:er|re)s?(?![\p{L}])/u.test(text) || buying.test(rest);
  return isPlan || (isOther && (isNamed(reading) || about.test(rest) || makers.test(rest)));
}

function isNamed({ names, unknown }: Reading): boolean {
  return names.length + unknown.length > 0;
}

const sellers = /chatgpt|claude|gemini|copilot|cursor|perplexity|grok|midjourney|openai|anthropic/;
const makers = /midjourney|dall-?e|dalle|sora|suno|elevenlabs|runway/;
const aiWords = wholeWords(
  "ai|llms?|models?|gpus?|fine-?tun(?:e|ing)|train(?:ing)?|api|tokens?|inference|compute|openai|anthropic|claude|gpt|chatgpt|cloud|h100s?|a100s?|mo hinh|huan luyen|tinh chinh|chip|thue|mua|aws|azure|gcp|bedrock|usage|bill|ai|agi|self-host(?:ed|ing)?",
);

function isAboutAi(reading: Reading, plain = reading.rest): boolean {
  return isNamed(reading) || aiWords.test(plain);
}

const own = wholeWords(
  "our|my|we|us|i|ours|mine|team|dept|department|company|minh|chung toi|chung ta|chung minh|cong ty|nhom|toi|em|tui",
);
/** What only somebody's accounts know. */
const bills = wholeWords(
  "bills?|invoices?|spen[dt]|spending|usage|paid|paying|charged|owe|balance|credits|consumption|billing|burn(?:ed|t)|over budget|budget left|left on|hoa don|da tra|tra|tieu|da tieu|da chi|da dung|da xai|xai het|muc su dung|tai khoan",
);
const costs = wholeWords("costs?|pay|cost us|use|used|using|account|chi phi|ton|het");
const gone =
  /(?<![\p{L}])(?:last|this|previous|past|so far|to date|yesterday|current(?:ly)?|did|have|has|was|were|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*|truoc|nay|vua roi|hom qua)(?![\p{L}])/u;
const billAlone = wholeWords(
  `(?:our|my) (?:[${letter}]+ ){0,3}budget (?:[${letter}]+ ){0,4}left|(?:left|remaining) (?:of|in|from|on) (?:our|my)|(?:our|my) (?:[${letter}]+ ){0,2}(?:quota|credits|plan usage|remaining budget)|invoices?|openai (?:bill|balance|credits|spend|usage)|aws bill|azure bill|cloud bill|hoa don`,
);

/** What somebody's own accounts hold: a bill, a balance, what was spent; a plan is none of these. */
function isOwnBill(reading: Reading): boolean {
  const plain = fold(reading.text);
  if (isPlanned(reading) || reading.has("recorded")) return false;
  if (billAlone.test(plain)) return true;
  if (!own.test(plain)) return false;
  return (
    (bills.test(plain) && isAboutAi(reading, plain)) ||
    (costs.test(plain) && gone.test(plain) && (isAboutAi(reading, plain) || costsOurs.test(plain)))
  );
}

const costsOurs = /(?<![\p{L}])(?:our|my) (?:\p{L}+ ){0,2}(?:costs?|spend|usage|bill)(?![\p{L}])/u;

const planned = wholeWords(
  "if|would|could|will|should|going to|need to|want to|plan(?:ning)? to|can|neu|se|can|muon|du kien",
);

/** `if we spend $1M on H100s`, `what will we pay in 2030`: a plan is not a bill. */
function isPlanned({ amounts, rest, dates, today }: Reading): boolean {
  if (dates.some(({ when = "" }) => when !== "today" && when > today)) return true;
  return amounts.length > 0 || planned.test(rest);
}
