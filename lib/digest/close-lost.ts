import { ended } from "./after-post.ts";
import type { SweepPorts } from "./digest-ports.ts";
import { newPublication } from "./new-publication.ts";
import { isEnded, type Publication } from "./publication.ts";
import type { Subscription } from "./subscription.ts";

/**
 * End the week that was handed over before, where no worker ever entered how it ended: its job was lost on the way.
 *
 * @returns the result to enter with the subscription; `undefined` where there is nothing to end
 */
export async function closeLost(
  subscription: Subscription,
  { publications, reports, now }: SweepPorts,
): Promise<Subscription["last"]> {
  const { team, id, handed, last } = subscription;
  if (handed === undefined || (last?.week ?? "") >= handed.week) return undefined;
  const key = { team, subscription: id, week: handed.week };
  const before = await publications.get(key);
  const at = now().toISOString();
  if (before !== undefined && isEnded(before)) return resultOf(before, at);
  const isUnknown = before?.status === "posting" || before?.mayBePosted === true;
  const changes = ended(isUnknown ? "unknown" : "failed", "lost", now(), before?.trail ?? []);
  const closed =
    before === undefined
      ? newPublication({ ...key, dueAt: handed.at }, { until: at, ...changes })
      : { ...before, ...changes, revision: before.revision + 1 };
  if (!(await publications.put(closed))) return undefined;
  reports.alarm("digest-lost", { ...key, status: closed.status });
  return resultOf(closed, at);
}

function resultOf(
  { week, status, code, endedAt }: Publication,
  at: string,
): NonNullable<Subscription["last"]> {
  return { week, status, at: endedAt ?? at, ...(code === undefined ? {} : { code }) };
}
