import { defined } from "./defined.ts";
import type { Query, QueryOf } from "./query.ts";
import type { Reading } from "./reading.ts";

const word = (words: string) => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, "u");
/** Seats and plans that are sold by the month are no price of tokens, nor of training. */
const subscriptions = word(
  "chatgpt (?:plus|pro|team|enterprise|subscription|go)|claude (?:pro|max|team)|gemini advanced|supergrok|perplexity pro|cursor pro|copilot (?:subscription|licen[cs]e|seat|price|cost|business|pro)|subscriptions?(?: (?:price|cost|fee))?|(?:monthly|yearly|annual|pro|plus|team) plans?|plan (?:price|cost|fee)|(?:seat|licen[cs]e)s?(?: (?:price|cost|fee))?|per (?:seat|user)|goi (?:chatgpt|claude|cuoc|thang|plus)|thue bao",
);
/** Priced things of AI that no series here holds. */
const others = word(
  "midjourney|dall-?e|dalle|sora|runway|suno|elevenlabs|(?:per )?images?|image generation|videos?|music|songs?|speech|transcri(?:be|bing|ption)|audio|voice|embeddings?|ocr|electricity|energy|power|kwh|watts?|megawatts?|carbon|co2|emissions|water|footprint|data ?cent(?:er|re)s?|salar(?:y|ies)|wages?|engineers?|researchers?|staff|label+ing|annotation|rlhf|robots?|self-driving|tao anh|sinh anh|hinh anh|tam anh|moi anh|tao video|video|giay video|giong noi|tien dien|dien nang|nang luong|khi thai|luong ky su|gan nhan|nhan luc",
);
const buying = word(
  "(?:buy|buying|purchase|own|owning)(?: an?| one| the)? (?:nvidia )?[\\uE000]+|purchase price|mua (?:mot )?(?:con |chiec |card )?(?:nvidia )?[\\uE000]+",
);
const about = word(
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
  if (has("ownBills") && !has("recorded") && isOwnBill(reading)) return "no_access";
  if (has("undefinedTarget")) return "undefined_target";
  return isPriced(reading) && isUnsupported(reading) ? "unsupported_metric" : undefined;
}

function isPriced({ has, dates }: Reading): boolean {
  return has(...priced) || dates.some(({ when }) => when !== undefined);
}

function isUnsupported(reading: Reading): boolean {
  const { rest } = reading;
  const isPlan = subscriptions.test(rest) && (sellers.test(rest) || isNamed(reading));
  const isOther = others.test(rest) || buying.test(rest);
  return isPlan || (isOther && (isNamed(reading) || about.test(rest) || makers.test(rest)));
}

function isNamed({ names, unknown }: Reading): boolean {
  return names.length + unknown.length > 0;
}

const sellers = /chatgpt|claude|gemini|copilot|cursor|perplexity|grok|midjourney|openai|anthropic/;
const makers = /midjourney|dall-?e|dalle|sora|suno|elevenlabs|runway/;
const aiWords = word(
  "ai|llms?|models?|gpus?|fine-?tun(?:e|ing)|train(?:ing)?|api|tokens?|inference|compute|openai|anthropic|claude|gpt|chatgpt|cloud|h100s?|a100s?|mo hinh|huan luyen|tinh chinh|chip|thue|mua|agi|self-host(?:ed|ing)?",
);

function isAboutAi(reading: Reading): boolean {
  return isNamed(reading) || aiWords.test(reading.rest);
}

const spent = word(
  "bills?|invoices?|spen[dt]|spending|usage|paid|pay|paying|charged|owe|account|credits|balance|consumption|billing|burn(?:ed|t)?|used?|using|costs?|tra|hoa don|tieu|chi|xai|muc su dung|tai khoan|ton|het|dung",
);

const own = word("our|my|we|us|i|ours|mine|minh|chung toi|chung ta|chung minh|cong ty|nhom|team|toi|em|tui");

function isOwnBill(reading: Reading): boolean {
  if (!own.test(reading.rest)) return false;
  return spent.test(reading.rest) && isAboutAi(reading)
    ? !isPlanned(reading)
    : /(?<![\p{L}])(?:our|my) (?:\p{L}+ )?(?:bill|invoice|usage|spend|token usage)/u.test(reading.rest);
}

/** `if we spend $1M on H100s`: a plan is not a bill. */
function isPlanned({ amounts, rest }: Reading): boolean {
  return amounts.length > 0 || /(?<![\p{L}])(?:if|would|could|will)(?![\p{L}])/u.test(rest);
}
