import type { Answering } from "#lib/answer/answering.ts";
import { findSystem } from "#lib/catalogue/catalogue.ts";
import type { Snapshot } from "./snapshot.ts";

/** A question that has been read. */
export type Asked = Parameters<Answering>[0];

/**
 * The question that a digest's opening sentence answers, so that who asks on in its thread is understood.
 *
 * @returns `undefined` for what nothing can be asked of but its past
 * @param mover the system whose price opens it; absent: its forecast does
 */
export function headlineQuery(
  mover: string | undefined,
  { system, forecast, madeOn, asOf }: Snapshot,
): Asked | undefined {
  const kind = mover === undefined ? undefined : findSystem(mover)?.kind;
  if (mover !== undefined && kind === "model") return { intent: "price.token", system: mover, when: "today" };
  if (mover !== undefined && kind === "gpu-hour")
    return { intent: "forecast.price.gpu", item: mover, when: "today" };
  if (forecast !== undefined) return forecastIn(system, yearOf(forecast.date));
  const known = findSystem(system);
  if (known?.listPrice !== undefined) return { intent: "price.token", system, when: "today" };
  return known === undefined || known.kind === "context"
    ? undefined
    : forecastIn(system, yearOf(madeOn ?? asOf) + 1);
}

function forecastIn(system: string, year: number): Asked {
  return { intent: "forecast.cost", system, when: String(year) };
}

function yearOf(day: string): number {
  return Number(day.slice(0, "YYYY".length));
}
