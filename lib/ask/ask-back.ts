import type { Query, QueryOf } from "#lib/query/query.ts";
import type { Parts } from "./parts.ts";
import { readSlots } from "./slots-read.ts";
import { suggestNames } from "./suggest-names.ts";

const exampleYears = ["2027", "2030", "2035"];
const longestEcho = 60;
const most = 4;

function clarify(parts: Parts, missing: QueryOf<"clarify">["missing"], choices: readonly string[]): Query {
  return { intent: "clarify", ...readSlots(parts), missing, choices: [...new Set(choices)].slice(0, most) };
}

const yearOf = ({ whens: [when] }: Parts) => when ?? "2030";

/** No system was named. */
export function askForSystem(parts: Parts): Query {
  return clarify(
    parts,
    "system",
    ["gpt3", "gpt2", "queries", "h100"].map((name) => `${name} ${yearOf(parts)}`),
  );
}

/** A family of models was named, or none of the chips or models that a price is of. */
export function askWhichModel(parts: Parts, family: string): Query {
  const known = suggestNames(family);
  const names = known.length > 1 ? known : ["gpt3", "gpt4", "llama3.1-405b"];
  return clarify(
    parts,
    "system",
    names.map((name) => `${name} ${yearOf(parts)}`),
  );
}

/** A price was asked for without the model or the chip that it is of. */
export function askForPriced(parts: Parts): Query {
  const {
    systems: [system],
    whens: [when],
  } = parts;
  const year = when ?? "2030";
  const choices =
    system?.id === "queries" || system?.id === "data"
      ? [`${system.id} ${year}`, `gpt4o 1M queries a day ${year}`]
      : system?.id === "tokens"
        ? ["gpt4o", "claude-haiku-4.5", "gpt3"].map((name) => `${name} token price ${year}`)
        : ["h100", "a100", "v100"].map((name) => `${name} ${year}`);
  return clarify({ ...parts, systems: [] }, "system", choices);
}

/** Several systems or dates were named where one is answered at a time, or one where two are compared. */
export function askWhichOf(parts: Parts): Query {
  const { systems, whens } = parts;
  const year = yearOf(parts);
  const [first] = systems;
  const choices =
    systems.length > 1
      ? [`${systems.map(({ id }) => id).join(" vs ")} ${year}`, ...systems.map(({ id }) => `${id} ${year}`)]
      : [
          `${first?.id} ${whens[0] ?? "2027"} vs ${whens[1] ?? "2030"}`,
          `${first?.id} vs ${first?.id === "gpt2" ? "gpt3" : "gpt2"} ${year}`,
        ];
  return clarify(parts, systems.length > 1 ? "question" : "system", choices);
}

/** Several dates were named where one is answered at a time, or one that cannot be known. */
export function askForDate(system: string, whens: readonly string[]): Query {
  const choices = [...whens, ...exampleYears].map((when) => `${system} ${when}`);
  return { intent: "clarify", missing: "when", system, choices: [...new Set(choices)].slice(0, 3) };
}

/** An amount is missing, or one is there that does not fit. */
export function askForAmount(parts: Parts): Query {
  const { systems, amounts, gpu } = parts;
  const id = systems[0]?.id;
  if (
    amounts.tokensPerDay !== undefined ||
    amounts.queriesPerDay !== undefined ||
    parts.family === "inference"
  ) {
    return clarify(parts, id === undefined ? "system" : "amount", volumeChoices(parts, id ?? "gpt4o"));
  }
  if (parts.family === "when") return clarify(parts, "amount", thresholdChoices(id ?? "gpt3"));
  return clarify(parts, "amount", [
    `${text(amounts.params, "13B")} params on ${text(amounts.tokens, "300B")} tokens`,
    `${text(amounts.gpus, "512")} ${gpu ?? "h100"} for 2 months at $2.50/hr`,
    `3e24 FLOP on ${gpu ?? "h100"} at 40% MFU`,
  ]);
}

function thresholdChoices(id: string): readonly string[] {
  return ["$10,000", "$1,000", "$100"].map((usd) => `when ${id} under ${usd}`);
}

function volumeChoices({ amounts, systems }: Parts, id: string): readonly string[] {
  const { tokensPerDay: tokens, queriesPerDay: queries } = amounts;
  const models = systems.length > 0 ? [id] : ["gpt4o", "gpt4.1", "claude-haiku-4.5"];
  if (tokens !== undefined)
    return models
      .map((model) => `${model} ${text(tokens, "")} tokens a day`)
      .concat(`gpt5 ${text(tokens, "")} tokens a day`);
  if (queries !== undefined)
    return models
      .map((model) => `${model} ${text(queries, "")} queries a day`)
      .concat(`gpt5 ${text(queries, "")} queries a day`);
  return [`${id} 5M tokens a day`, `${id} 10,000 queries a day`];
}

function text(value: number | undefined, otherwise: string): string {
  return value === undefined
    ? otherwise
    : value.toLocaleString("en-US", { notation: "compact", maximumFractionDigits: 3 });
}

/** Parts of a question were not understood: offer what could be answered. */
export function askAboutRest(parts: Parts, unread: readonly string[], isAboutDate: boolean): Query {
  const { systems, whens } = parts;
  const years = [...new Set([...whens, ...exampleYears])];
  const id = systems[0]?.id ?? "gpt3";
  const choices =
    systems.length > 1
      ? systems.map((system) => `${system.id} ${yearOf(parts)}`)
      : years.map((when) => `${id} ${when}`).slice(0, 3);
  const query = clarify(parts, isAboutDate ? "when" : "question", choices);
  return unread.length === 0 || query.intent !== "clarify"
    ? query
    : { ...query, unread: unread.join(" ").slice(0, longestEcho) };
}

/** A follow-up of which nothing came before. */
export function askForEarlier(parts: Parts): Query {
  return clarify(parts, "earlier", ["gpt3 2030", "gpt2 2030", "when gpt3 under $100"]);
}

/** A name that is in no catalogue row: names like it are offered. */
export function offerNames(typed: string, parts: Parts): Query {
  const slots = readSlots({ ...parts, systems: [] });
  return { intent: "did_you_mean", ...slots, system: typed.trim(), suggestions: [...suggestNames(typed)] };
}
