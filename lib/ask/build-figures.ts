import type { Query } from "#lib/query/query.ts";
import { yearOf } from "#lib/when/when.ts";
import { askForAmount, askForDate, askForPriced, askForSystem, askWhichOf } from "./ask-back.ts";
import { buildCustom, buildInference } from "./build-estimate.ts";
import { defined } from "./defined.ts";
import type { Parts } from "./parts.ts";
import { declineHorizon, isBeyond, isOver, meaningOf, routeCost } from "./route-cost.ts";

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

const spanOf = ({ whens }: Parts) => whens.find((when) => when.includes(".."));
const beyondOf = (parts: Parts, today: string) => parts.whens.find((when) => isBeyond(when, today));

/** Tokens, where a model's name alone would mean its training. */
function openAspect({ systems, aspect }: Parts): { readonly aspect?: "tokens" } {
  const isOpen = systems.some(
    (system) => system.unit === "USD" && meaningOf(system, undefined) === "training",
  );
  return aspect === "tokens" && isOpen ? { aspect } : {};
}

function buildCost(parts: Parts, today: string): Query {
  const { systems, whens, aspect, shown } = parts;
  const [system, ...others] = systems;
  if (system === undefined) return askForSystem(parts);
  if (others.length > 0) return askWhichOf(parts);
  if (parts.isOpenPrice) return askForPriced(parts);
  if (whens.length > 1) return askForDate(system.id, whens);
  const [when] = whens;
  if (parts.family === "series" && when?.includes("..") !== true) {
    const [from, end = ""] = [String(yearOf(today)), when?.slice(0, 4)];
    if (parts.isUntil !== true || end <= from)
      return askForDate(system.id, [`${from}..${end > from ? end : "2030"}`]);
    return routeCost({ system, when: `${from}..${end}`, aspect, shown, today });
  }
  return routeCost({ system, when, aspect, isLevel: parts.isLevel, shown, today });
}

function buildWhen(parts: Parts, today: string): Query {
  const { systems, whens, op, shown, amounts } = parts;
  const [system, ...others] = systems;
  if (system === undefined) return askForSystem(parts);
  const usd = parts.usd ?? (system.kind === "gpu-hour" ? amounts.usdPerGpuHour : undefined);
  const [by, ...dates] = whens;
  const isOne = others.length + dates.length === 0 && by?.includes("..") !== true;
  if (usd === undefined || !(usd > 0) || !isOne || amounts.foreign !== undefined) return askForAmount(parts);
  if (by !== undefined && isBeyond(by, today)) return declineHorizon(systems, by);
  if (by !== undefined && isOver(by, today)) return askForDate(system.id, []);
  const { method: _, ...common } = shown;
  return {
    intent: "forecast.when",
    system: system.id,
    thresholdUsd: usd,
    op: op ?? (system.id === "frontier" ? "gt" : "lt"),
    ...defined({ by }),
    ...openAspect(parts),
    ...common,
  };
}

function buildCompare(parts: Parts, today: string): Query {
  const { systems, whens, shown } = parts;
  const { method: _, ...common } = shown;
  const beyond = beyondOf(parts, today);
  if (beyond !== undefined) return declineHorizon(parts.systems, beyond);
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
