import type { QueryOf } from "#lib/query/query.ts";
import type { Role } from "./amount-rule.ts";
import type { Parts } from "./parts.ts";

const slotsOfRole: Readonly<Partial<Record<Role, keyof QueryOf<"clarify">>>> = {
  params: "params",
  tokens: "tokens",
  flop: "flop",
  gpus: "gpus",
  months: "months",
  mfu: "mfu",
  usdPerGpuHour: "usdPerGpuHour",
  tokensPerDay: "tokensPerDay",
  queriesPerDay: "queriesPerDay",
  usd: "thresholdUsd",
};

/** What was read of a question, under the names that its answer would use. */
export function readSlots({
  systems,
  whens,
  amounts,
  gpu,
  aspect,
  op,
  usd,
  shown,
}: Parts): Omit<Partial<QueryOf<"clarify">>, "intent" | "missing" | "choices"> {
  const [system, ...others] = systems;
  const [when, ...dates] = whens;
  const counted = Object.entries(amounts).flatMap(([role, value]) => {
    const slot = isRole(role) ? slotsOfRole[role] : undefined;
    return slot === undefined || !(value > 0) || (slot === "mfu" && value > 1) ? [] : [[slot, value]];
  });
  return {
    ...(system === undefined || others.length > 0 ? {} : { system: system.id }),
    ...(others.length > 0 ? { systems: systems.map(({ id }) => id) } : {}),
    ...(when === undefined || dates.length > 0 ? {} : { when }),
    ...(dates.length > 0 ? { whens: [...whens] } : {}),
    ...Object.fromEntries(counted),
    ...(gpu === undefined ? {} : { gpu }),
    ...(aspect === "tokens" ? { aspect } : {}),
    ...(op === undefined || usd === undefined ? {} : { op }),
    ...(shown.currency === undefined ? {} : { currency: shown.currency }),
  };
}

function isRole(role: string): role is Role {
  return role in slotsOfRole;
}
