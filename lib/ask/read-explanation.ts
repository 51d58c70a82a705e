import { unreadWords } from "./allowed-words.ts";
import type { Concept } from "./lexicon.ts";
import type { Parts } from "./parts.ts";
import type { Query } from "./query.ts";
import type { Reading } from "./reading.ts";

/** The intents that are about an answer instead of a figure. */
export type ExplainedIntent = Extract<
  Query["intent"],
  `explain.${string}` | "method" | "method.track_record" | "sources"
>;

interface Form {
  readonly intent: ExplainedIntent;
  readonly concept: Concept;
  /** more telling than the concept's words alone, where those may mean something else */
  readonly pattern?: RegExp;
}

const word = (words: string) => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, "u");
const strongConfidence = word(
  "confiden(?:t|ce)|how sure|sure|certain(?:ty)?|uncertain(?:ty|ties)?|reliab(?:le|ility)|trust(?:worthy)?|error bars?|margin of error|how good is|how solid|how firm|how precise|believ(?:e|able)|credib(?:le|ility)|plausible|robust|dependable|so wide|that wide|how wide|intervals?|range for|how accurate is|tin cay|dang tin|tin duoc|chac chan|chac den dau|co chac|chac khong|bat dinh|khoang tin cay|sai so|tin noi|rong the|rong vay|do rong",
);
const strongRecord = word(
  "accura(?:cy|te)|track[ -]record|hindcasts?|back-? ?tests?(?:ed)?|how (?:right|wrong|well|far off|close)|how often|far off|past (?:performance|forecasts|predictions)|(?:previous|earlier) (?:forecasts|predictions)|coverage|calibrat(?:ed|ion)|forecast errors?|hit rate|score ?card|been (?:right|wrong|accurate)|chinh xac|lich su du bao|du bao (?:truoc day|dung)|thanh tich|kiem (?:chung|dinh)|ti le dung|ty le dung|dung duoc bao nhieu|truoc gio|tung du bao|sai bao nhieu",
);
const strongChange = word(
  "changed|changes|change since|what(?:'s| is| has)? (?:new|changed)|anything (?:new|moved|changed)|moved?|movers|movements?|updates?|updated|revis(?:ed|ions?)|shifted|since (?:last|yesterday)|news|differ(?:ent)? (?:from|than) last|co gi moi|gi moi|thay doi|bien dong|cap nhat|so voi (?:tuan|thang) truoc|nhuc nhich|khac gi",
);
const strongSources = word(
  "sources?|citations?|cites?|references?|bibliography|where (?:do|did|does|are|is) .*(?:from|get)|where from|provenance|evidence|according to whom|who says|says who|data come from|nguon|lay (?:tu dau|o dau)|trich dan|dan nguon|tu dau|o dau ra|dan chung|tham khao|can cu",
);
const strongMethod = word(
  "methods?|methodology|formulas?|formulae|equations?|calculat(?:e|ed|ion|ions)|comput(?:e|ed|es|ing)|statistic(?:al|s)|how (?:do you|did you|does it|is it|is this|was it|was that|was this|are (?:these|they|the)) .*|how it works|walk me through|maths?|mathematics|derived?|approach|algorithm used|phuong phap|cach tinh|cong thuc|tinh (?:the nao|bang cach nao|ra sao|nhu the nao|kieu gi|sao)|tinh .*(?:kieu gi|the nao|ra sao|cach nao)|bang cach nao|duoc tinh|du bao (?:the nao|bang cach nao)|lam sao (?:ban )?tinh|cach (?:ban )?(?:lam|du bao|tinh)",
);
const asksHow = word(
  "how (?:do|did|does|is|was|are|were) (?:you|it|this|that|these|they|the) .*(?:calculat|comput|deriv|work|forecast|estimat|made|make|get|arrive|come up)|phuong phap|method|methodology|formula|equation|statistic|cach tinh|cong thuc|tinh (?:the nao|bang cach nao|ra sao|nhu the nao)|bang cach nao|walk me through",
);

/** What is asked when several could be: the more particular first. */
const forms: readonly Form[] = [
  { intent: "method.track_record", concept: "record", pattern: strongRecord },
  { intent: "sources", concept: "sources", pattern: strongSources },
  { intent: "explain.change", concept: "change", pattern: strongChange },
  { intent: "explain.confidence", concept: "confidence", pattern: strongConfidence },
  { intent: "method", concept: "method", pattern: asksHow },
  { intent: "explain.why", concept: "why" },
  { intent: "method", concept: "method", pattern: strongMethod },
];

/** What such a question may be made of besides its own words. */
const allowed: readonly Concept[] = [
  "why",
  "change",
  "confidence",
  "method",
  "record",
  "sources",
  "doubt",
  "cost",
  "price",
  "train",
  "token",
  "rent",
  "inference",
  "trend",
  "level",
  "run",
  "again",
  "ai",
  "follow",
  "hardware",
  "software",
  "list",
  "help",
  "below",
  "above",
  "series",
  "compare",
  "when",
];
/** Words of the bot's own matters: without a system, such a question has to be about them. */
const ours = word(
  "your?|u|this|that|these|those|it|they|numbers?|figures?|forecasts?|projections?|estimates?|predictions?|answers?|prices?|costs?|data|results?|anything|what(?:'s| is| has)? (?:new|changed)|hindcast|backtest|accuracy|track record|methods?|methodology|sources?|citations?|references?|changes|range|bot|model|ban|so lieu|con so|du bao|chi phi|gia|cac so|ket qua|nguon|phuong phap|cach tinh|do chinh xac|co gi moi|co gi|thay doi|tuan nay|thang nay|cai nay|cai do|nay|do|the nay",
);
const most = 14;

function isAboutUs({ rest, cues, dates }: Reading): boolean {
  return (
    ours.test(rest) &&
    cues.length <= most &&
    dates.every(({ when = "today" }) => when === "today" || when.length >= 7)
  );
}

/** A question about the answers: why, how sure, from where, by which method, how right before, what changed. */
export function readExplanation(reading: Reading, _: Parts, previous: Query | undefined): Query | undefined {
  const { has, rest, dates, amounts, names } = reading;
  if (amounts.length > 0) return undefined;
  const form = forms.find(
    ({ concept, pattern }) =>
      (has(concept) || (concept === "why" && /^sao (?!the|vay)/.test(rest))) && (pattern?.test(rest) ?? true),
  );
  if (form === undefined) return undefined;
  const isAboutTime = dates.some(
    ({ when }) => when !== undefined && when !== "today" && when.slice(0, 4) > reading.today.slice(0, 4),
  );
  if (form.intent === "explain.change" && isAboutTime) return undefined;
  const unread = unreadWords(reading, allowed);
  const systems = [...new Set(names.map(({ system }) => system.id))];
  if (unread.length > 0 || (systems.length === 0 && previous === undefined && !isAboutUs(reading)))
    return undefined;
  const [system, ...others] = systems.filter((id) => !isOfMethod(form.intent, id));
  if (others.length > 0) return undefined;
  return { intent: form.intent, ...(system === undefined ? {} : { system }) };
}

/** `from scratch`, `training data`: a word of the question and not a system of it. */
function isOfMethod(intent: ExplainedIntent, id: string): boolean {
  return (intent === "sources" || intent === "method") && (id === "data" || id === "custom");
}

/** Doubt about an answer that was just given: short, and about nothing else. */
export function isDoubt({ has, names, amounts, dates, cues }: Reading): boolean {
  const isAlone = names.length + amounts.length === 0 && dates.every(({ when }) => when === "today");
  const unread = cues.filter(({ concepts, isSlot }) => !isSlot && concepts.length === 0).length;
  return (
    isAlone && has("doubt") && cues.length <= 12 && unread === 0 && !has("ownBills", "unsupported", "digest")
  );
}
