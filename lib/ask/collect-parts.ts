import { catalogue } from "#lib/catalogue/catalogue.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { Role } from "./amount-rule.ts";
import { defined } from "./defined.ts";
import { fold } from "./fold.ts";
import { wholeWords } from "./letters.ts";
import { isLevelAsked } from "./level-asked.ts";
import type { Aspect, Parts } from "./parts.ts";
import type { Reading } from "./reading.ts";

/** Systems whose names are ordinary words: beside another system or an amount they say what of it is meant. */
const aspectsOf: Readonly<Record<string, Aspect | "own" | "volume">> = {
  tokens: "tokens",
  queries: "volume",
  cloud: "rent",
  custom: "own",
  data: "own",
  words: "own",
};
/** A price per token names the level, not the system that holds the price. */
const levelOf: Readonly<Record<string, string>> = { tokens: "gpt3", "gpt3.5-tokens": "gpt3.5" };
const custom: readonly Role[] = ["params", "tokens", "flop", "gpus", "months", "mfu", "usdPerGpuHour"];
const million = 1e6;

/** `share the cost of …` asks for it; `…, share` and `… public` ask to show it to all. */
const sharing =
  /(?<![\p{L}])(?:public(?:ly)?|share(?: (?:it|this|that))?(?: (?:publicly|(?:with|to) (?:the |this )?(?:team|channel|everyone|all)))?|in[ -]channel|to (?:the|this) channel|show everyone|for everyone to see|visible to all|post it here|cong khai|chia se|cho (?:ca kenh|moi nguoi)(?: xem| thay)?)[.!]*$/u;

const until = wholeWords("until|till|up to|through|to|toi|den");

/** What a reading holds of a question about figures. */
export function collectParts(reading: Reading): Parts {
  const { dates, currency, method } = reading;
  const amounts = countedAmounts(reading);
  const isOwn = isOwnRun(reading, amounts);
  const systems = distinct(systemsOf(reading, isOwn)).filter(({ kind }) => !(isOwn && kind === "gpu-hour"));
  return {
    systems,
    whens: [...new Set(dates.flatMap(({ when }) => when ?? []))],
    amounts,
    ...defined({
      aspect: aspectOf(reading),
      isLevel: isLevelAsked(reading) || undefined,
      usd: amounts.usd,
      gpu: isOwn ? [...chipsOf(reading)][0] : undefined,
      hasChips: (isOwn && chipsOf(reading).size > 1) || undefined,
      isOpenPrice: isOpenPrice(reading) || undefined,
      isUntil: until.test(fold(reading.text)) || undefined,
    }),
    shown: defined({
      currency,
      method,
      public: (reading.has("share") && sharing.test(reading.rest)) || undefined,
      fuzzy: reading.names.some(({ isFuzzy }) => isFuzzy) || undefined,
    }),
  };
}

/** A number of queries that is no billion. */
const countedQueries =
  /(?<![\p{L}\p{N}])(?:one|an?|1|\d[\d.,]*|million|thousand|hundred|mot|trieu|nghin|tram) (?:quer(?:y|ies)|truy van)(?![\p{L}])/u;

/** `price per token` now, `rent a GPU`: the price of nothing in particular. */
function isOpenPrice({ names, dates, today, has, text }: Reading): boolean {
  const [name, ...others] = names;
  if (name === undefined || others.length > 0 || !name.isOrdinary) return false;
  const isAhead = dates.some(({ when }) => when !== undefined && when !== "today" && when > today);
  if (name.system.id === "queries") return countedQueries.test(fold(text));
  if (name.system.id === "data") return has("cost", "price");
  const isRent = name.system.id === "cloud" && !/cloud|dam may|budget/.test(name.typed);
  const isPrice = name.system.id === "tokens" && (!/^tokens?$/.test(name.typed) || has("cost", "price"));
  return isRent || isPrice || (name.system.id === "tokens" && !isAhead);
}

/** The amounts by what they count; the million of a price per million tokens counts nothing. */
function countedAmounts(reading: Reading): Parts["amounts"] {
  const all: Parts["amounts"] = Object.fromEntries(reading.amounts.map(({ role, value }) => [role, value]));
  const { tokens: _, ...others } = all;
  return isUnitPrice(reading) ? others : all;
}

function isUnitPrice({ amounts }: Reading): boolean {
  const counted = (role: Role) => amounts.find((amount) => amount.role === role)?.value;
  return counted("tokens") === million && counted("params") === undefined;
}

/** Whether a computation of one's own is described, and not a system of the catalogue. */
function isOwnRun(reading: Reading, amounts: Parts["amounts"]): boolean {
  return (
    custom.some((role) => role !== "months" && amounts[role] !== undefined) &&
    !isRentThreshold(reading, amounts)
  );
}

function chipsOf({ names }: Reading): ReadonlySet<string> {
  const chips = names.filter(({ system }) => system.kind === "gpu-hour");
  return new Set(chips.map(({ system }) => system.id.replace(/-hour$/, "")));
}

/** `H100 below $1 an hour`: the rate is what the rent is held against, not a price of one's own. */
function isRentThreshold({ has }: Reading, amounts: Parts["amounts"]): boolean {
  const others = custom.filter((role) => role !== "usdPerGpuHour" && amounts[role] !== undefined);
  return (
    others.length === 0 && amounts.usdPerGpuHour !== undefined && has("when", "chance", "below", "above")
  );
}

function systemsOf({ names }: Reading, isOwn: boolean): readonly System[] {
  const isPlain = ({ system, isOrdinary }: Reading["names"][number]) =>
    isOrdinary && aspectsOf[system.id] !== undefined;
  const strong = names.filter((name) => !isPlain(name));
  const kept = strong.length > 0 || isOwn ? strong : names;
  return kept.map(({ system, isOrdinary, typed }) => {
    const level = isOrdinary || typed === system.id ? undefined : levelOf[system.id];
    return (level === undefined ? undefined : catalogue.find(level)) ?? system;
  });
}

function distinct(systems: readonly System[]): readonly System[] {
  return [...new Map(systems.map((system) => [system.id, system])).values()];
}

function aspectOf(reading: Reading): Aspect | undefined {
  const { names, has } = reading;
  const isNamed = names.some(
    ({ system, isOrdinary }) => levelOf[system.id] !== undefined && (!isOrdinary || system.id === "tokens"),
  );
  if (isUnitPrice(reading) || has("token") || isNamed) return "tokens";
  if (has("train")) return "training";
  const isSold = names.some(({ system }) => system.kind === "model" && system.listPrice !== undefined);
  return has("price") && isSold ? "tokens" : undefined;
}
