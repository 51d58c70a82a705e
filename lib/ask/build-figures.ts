import { askForAmount, askForDate, askForPriced, askForSystem, askWhichOf } from "./ask-back.ts";
import type { Parts } from "./parts.ts";
import type { Query } from "./query.ts";
import { isBeyond, meaningOf, routeCost } from "./route-cost.ts";

const customRoles = ["params", "tokens", "flop", "gpus", "months", "mfu", "usdPerGpuHour"] as const;

/** The question that its parts make; what is missing is asked for. */
export function buildFigures(parts: Parts, today: string): Query {
  switch (parts.family) {
    case "custom":
      return buildCustom(parts, today);
    case "inference":
      return buildInference(parts, today);
    case "when":
      return buildWhen(parts, today);
    case "compare":
      return buildCompare(parts, today);
    default:
      return buildCost(parts, today);
  }
}

const { values } = Object;
const spanOf = ({ whens }: Parts) => whens.find((when) => when.includes(".."));
const beyondOf = (parts: Parts, today: string) => parts.whens.find((when) => isBeyond(when, today));

/** Tokens, where a model's name alone would mean its training. */
function openAspect({ systems, aspect }: Parts): { readonly aspect?: "tokens" } {
  const isOpen = systems.some(
    (system) => system.unit === "USD" && meaningOf(system, undefined) === "training",
  );
  return aspect === "tokens" && isOpen ? { aspect } : {};
}

function declineHorizon(parts: Parts, when: string): Query {
  return {
    intent: "decline",
    code: "horizon",
    when,
    ...(parts.systems[0] === undefined ? {} : { system: parts.systems[0].id }),
  };
}

function buildCost(parts: Parts, today: string): Query {
  const { systems, whens, aspect, shown } = parts;
  const [system, ...others] = systems;
  if (system === undefined) return askForSystem(parts);
  if (others.length > 0) return askWhichOf(parts);
  if (parts.isOpenPrice) return askForPriced(parts);
  if (whens.length > 1) return askForDate(system.id, whens);
  const [when] = whens;
  if (parts.family === "series" && when !== undefined && !when.includes("..")) {
    const from = today.slice(0, 4);
    const end = when.slice(0, 4);
    if (end > from) return routeCost({ system, when: `${from}..${end}`, aspect, shown, today });
  }
  return routeCost({ system, when, aspect, shown, today });
}

function buildCustom(parts: Parts, today: string): Query {
  const { amounts, gpu, shown, whens } = parts;
  const [when = "today", ...others] = whens;
  const slots = Object.fromEntries(
    customRoles.flatMap((role) => (amounts[role] === undefined ? [] : [[role, amounts[role]]])),
  );
  const isComplete =
    (amounts.params !== undefined && amounts.tokens !== undefined) ||
    amounts.flop !== undefined ||
    (amounts.gpus !== undefined && amounts.months !== undefined);
  const isSound =
    values(amounts).every((value) => value > 0 && Number.isFinite(value)) && (amounts.mfu ?? 1) <= 1;
  const { fuzzy: _, method: __, ...common } = shown;
  if (
    !isComplete ||
    !isSound ||
    others.length > 0 ||
    when.includes("..") ||
    amounts.usd !== undefined ||
    amounts.foreign !== undefined
  ) {
    return askForAmount(parts);
  }
  if (isBeyond(when, today)) return declineHorizon(parts, when);
  return { intent: "estimate.custom", ...slots, ...(gpu === undefined ? {} : { gpu }), when, ...common };
}

function buildInference(parts: Parts, today: string): Query {
  const { amounts, systems, shown, whens } = parts;
  const { tokensPerDay, queriesPerDay } = amounts;
  const [system, ...others] = systems;
  const [when = "today", ...dates] = whens;
  const isOne = (tokensPerDay === undefined) !== (queriesPerDay === undefined);
  if (
    system === undefined ||
    others.length > 0 ||
    !isOne ||
    dates.length > 0 ||
    when.includes("..") ||
    amounts.usd !== undefined
  ) {
    return askForAmount(parts);
  }
  if (isBeyond(when, today)) return declineHorizon(parts, when);
  const { method: _, ...common } = shown;
  return {
    intent: "estimate.inference",
    system: system.id,
    ...(tokensPerDay === undefined ? {} : { tokensPerDay }),
    ...(queriesPerDay === undefined ? {} : { queriesPerDay }),
    when,
    ...common,
  };
}

function buildWhen(parts: Parts, today: string): Query {
  const { systems, whens, op, shown, amounts } = parts;
  const [system, ...others] = systems;
  if (system === undefined) return askForSystem(parts);
  const usd = parts.usd ?? (system.kind === "gpu-hour" ? amounts.usdPerGpuHour : undefined);
  const [by, ...dates] = whens;
  const isClear =
    usd !== undefined && usd > 0 && others.length === 0 && dates.length === 0 && by?.includes("..") !== true;
  if (!isClear || amounts.foreign !== undefined) return askForAmount(parts);
  if (by !== undefined && isBeyond(by, today)) return declineHorizon(parts, by);
  const rises = system.id === "frontier";
  const { method: _, ...common } = shown;
  return {
    intent: "forecast.when",
    system: system.id,
    thresholdUsd: usd,
    op: op ?? (rises ? "gt" : "lt"),
    ...(by === undefined ? {} : { by }),
    ...openAspect(parts),
    ...common,
  };
}

function buildCompare(parts: Parts, today: string): Query {
  const { systems, whens, shown } = parts;
  const { method: _, ...common } = shown;
  const beyond = beyondOf(parts, today);
  if (beyond !== undefined) return declineHorizon(parts, beyond);
  const [system, ...others] = systems;
  if (system === undefined) return askForSystem(parts);
  if (spanOf(parts) !== undefined) return askWhichOf(parts);
  if (others.length > 0) {
    const [when = "today", ...dates] = whens;
    if (dates.length > 0) return askWhichOf(parts);
    return { intent: "compare", systems: systems.map(({ id }) => id), when, ...openAspect(parts), ...common };
  }
  if (whens.length < 2) return askWhichOf(parts);
  return { intent: "compare", system: system.id, whens: [...whens], ...openAspect(parts), ...common };
}
