import type { Answering } from "#lib/answer/answering.ts";
import { findSystem } from "#lib/catalogue/catalogue.ts";
import type { Snapshot } from "./snapshot.ts";

/** A question that has been read. */
export type Asked = Parameters<Answering>[0];

/**
 * The question that a digest's opening sentence answers, so that who asks on in its thread is understood.
 *
 * @param mover the system whose price opens it; absent: its forecast does
 */
export function headlineQuery(mover: string | undefined, { system, forecast }: Snapshot): Asked | undefined {
  const kind = mover === undefined ? undefined : findSystem(mover)?.kind;
  if (mover !== undefined && kind === "model") return { intent: "price.token", system: mover, when: "today" };
  if (mover !== undefined && kind === "gpu-hour")
    return { intent: "forecast.price.gpu", item: mover, when: "today" };
  if (forecast === undefined) return undefined;
  return { intent: "forecast.cost", system, when: forecast.date.slice(0, "YYYY".length) };
}
