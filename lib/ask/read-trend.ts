import type { Query, QueryOf } from "#lib/query/query.ts";
import { unreadWords } from "./allowed-words.ts";
import { fold } from "./fold.ts";
import { letter } from "./letters.ts";
import type { Concept } from "./lexicon.ts";
import type { Parts } from "./parts.ts";
import type { Reading } from "./reading.ts";

const allowed: readonly Concept[] = [
  "trend",
  "decompose",
  "cost",
  "price",
  "train",
  "token",
  "rent",
  "inference",
  "hardware",
  "software",
  "level",
  "run",
  "ai",
  "series",
  "below",
  "above",
  "follow",
  "compare",
  "list",
  "when",
  "change",
];
const word = (words: string) => new RegExp(`(?<![${letter}%])(?:${words})(?![${letter}])`, "u");
/** `fall` and `drop` alone are of many questions; these are of this one. */
const strong = word(
  "trends?|trending|trajectory|how (?:fast|quickly|rapidly|much (?:cheaper|more expensive))|pace|(?:annual|yearly) (?:rate|decline|drop|change|fall|improvement|decrease)|rate of (?:decline|decrease|fall|change|improvement|progress)|decline rate|(?:halving|doubling)(?: time)?|half-? ?life|(?:at )?what rate|cheaper (?:each|every|per|a) year|(?:each|every|per|a) year|percent|% (?:a|per|each|every) year|year[ -]o(?:ver|n)[ -]year|yoy|still (?:dropping|falling)|growth rate|getting (?:cheaper|more expensive|pricier)|xu huong|toc do|nhanh (?:co nao|den dau|the nao|ra sao|den muc nao)|moi nam|hang nam|phan tram|bao nhieu %|giam nua|giam mot nua|dien bien|tang hay giam|co dang giam|re di",
);
const splits = word(
  "decompos(?:e|ed|ition)|split|break (?:\\S+ ){0,6}down|break ?down|broken down|breaks? (?:it )?down|attribut(?:e|ion|able)|contribut(?:e|es|ions?)|(?:what )?share|how much of|portion|disentangle|separate|due to|comes from|explained by|is hardware|is software|hardware (?:vs|versus|or) software|software (?:vs|versus|or) hardware|(?:phan cung|phan mem) bao nhieu|phan tach|phan tich|tach|boc tach|chia|dong gop|bao nhieu (?:la |phan la )?(?:do|nho)|phan nao|nho (?:phan cung|phan mem)|cau thanh",
);
const splitsAlone = /decompos|phan tach|phan tich|break (?:\S+ ){0,6}down|break ?down|split|tach/;

function namesBothSides({ has, names }: Reading): boolean {
  return (["hardware", "software"] as const).every(
    (side) => has(side) || names.some(({ system }) => system.id === side || system.id === "composed"),
  );
}

const sides = ["hardware", "software", "composed"];
const metrics = ["hardware", "software", "flops-per-dollar"] as const;

/** How fast something falls, or which part of it is hardware and which software. */
export function readTrend(reading: Reading, parts: Parts): Query | undefined {
  const isSplit = asksToSplit(reading);
  if (isOfOneTime(reading) || (!isSplit && !asksForTrend(reading, parts))) return undefined;
  if (unreadWords(reading, allowed).length > 0) return undefined;
  const [system, ...others] = parts.systems.filter(({ id }) => !(isSplit && sides.includes(id)));
  if (others.length > 0) return undefined;
  if (isSplit)
    return {
      intent: "trend.decompose",
      ...(system === undefined ? { metric: "training" } : { system: system.id }),
    };
  const metric = metrics.find((name) => name === system?.id);
  const isNamed = system !== undefined && system.id !== "tokens" && metric === undefined;
  return isNamed
    ? { intent: "trend", system: system.id }
    : { intent: "trend", metric: metric ?? metricOf(reading, parts) };
}

/** A date ahead or an amount makes it a question about a figure. */
function isOfOneTime({ dates, amounts, today }: Reading): boolean {
  const isDated = dates.some(
    ({ when, doubt }) =>
      doubt !== undefined || (when !== undefined && when !== "today" && when.slice(0, 10) !== today),
  );
  return isDated || amounts.some(({ role }) => role !== "percent");
}

function asksToSplit(reading: Reading): boolean {
  const { has, rest, text } = reading;
  return has("decompose") && splits.test(fold(text)) && (namesBothSides(reading) || splitsAlone.test(rest));
}

function asksForTrend({ has, rest }: Reading, { systems }: Parts): boolean {
  if (/^(?:when|khi nao|bao gio)(?![\p{L}])/u.test(rest)) return false;
  const isAbout =
    systems.length > 0 ||
    has("cost", "price", "train", "token", "inference", "hardware", "software", "rent", "ai");
  return isAbout && has("trend", "series") && strong.test(rest);
}

/** What is meant where no system is named. */
function metricOf({ has }: Reading, { aspect, systems }: Parts): NonNullable<QueryOf<"trend">["metric"]> {
  if (aspect === "tokens" || systems.length > 0 || has("inference")) return "inference";
  if (has("hardware") !== has("software")) return has("hardware") ? "hardware" : "software";
  return "training";
}
