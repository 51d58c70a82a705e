import type { Query } from "#lib/query/query.ts";
import { askForAmount, askForDate } from "./ask-back.ts";
import { defined } from "./defined.ts";
import type { Parts } from "./parts.ts";
import { declineHorizon, isBeyond, isOver } from "./route-cost.ts";

const customRoles = ["params", "tokens", "flop", "gpus", "months", "mfu", "usdPerGpuHour"] as const;
const strangers = ["usd", "foreign", "percent", "perDay", "tokensPerDay", "queriesPerDay"] as const;

/** A computation of one's own, where its amounts are enough and none is of another thing. */
export function buildCustom(parts: Parts, today: string): Query {
  const { amounts, gpu, shown, whens } = parts;
  const [when = "today", ...others] = whens;
  const isOneTime = others.length === 0 && !when.includes("..");
  if (!isComplete(parts) || !isSound(parts) || !isOneTime) return askForAmount(parts);
  if (isBeyond(when, today)) return declineHorizon(parts.systems, when);
  if (isOver(when, today)) return askForDate("custom", ["2027"]);
  const slots = Object.fromEntries(
    customRoles.flatMap((role) => (amounts[role] === undefined ? [] : [[role, amounts[role]]])),
  );
  const { fuzzy: _, method: __, ...common } = shown;
  return { intent: "estimate.custom", ...slots, ...defined({ gpu }), when, ...common };
}

function isComplete({ amounts }: Parts): boolean {
  const { params, tokens, flop, gpus, months } = amounts;
  const isPair = (one?: number, other?: number) => one !== undefined && other !== undefined;
  return flop !== undefined || isPair(params, tokens) || isPair(gpus, months);
}

/** Every amount can be counted with, all are of a run, and it runs on one kind of chip. */
function isSound({ amounts, hasChips }: Parts): boolean {
  const isCounted = Object.values(amounts).every((value) => value > 0 && Number.isFinite(value));
  const isOfRun = strangers.every((role) => amounts[role] === undefined);
  return isCounted && isOfRun && (amounts.mfu ?? 1) <= 1 && hasChips !== true;
}

/** A bill for a volume, of one model or level. */
export function buildInference(parts: Parts, today: string): Query {
  const { amounts, systems, shown, whens } = parts;
  const { tokensPerDay, queriesPerDay } = amounts;
  const [system, ...others] = systems;
  const [when = "today", ...dates] = whens;
  const isOneTime = dates.length === 0 && !when.includes("..");
  if (system === undefined || others.length > 0 || !isOneTime || !isOneVolume(parts))
    return askForAmount(parts);
  if (isBeyond(when, today)) return declineHorizon(systems, when);
  const { method: _, ...common } = shown;
  return {
    intent: "estimate.inference",
    system: system.id,
    ...defined({ tokensPerDay, queriesPerDay }),
    when,
    ...common,
  };
}

/** Tokens or queries, and no other amount: a length of each, or a time that it goes on. */
function isOneVolume({ amounts }: Parts): boolean {
  const isOne = (amounts.tokensPerDay === undefined) !== (amounts.queriesPerDay === undefined);
  const volume = amounts.tokensPerDay ?? amounts.queriesPerDay ?? 0;
  return isOne && volume > 0 && Object.keys(amounts).length === 1;
}
