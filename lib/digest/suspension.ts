import * as z from "zod/mini";

/** A workspace whose tokens do not work: its digests wait until something succeeds. */
export const Suspension = z.object({
  team: z.string(),
  status: z.enum(["suspended", "lifted"]),
  code: z.string(),
  since: z.iso.datetime(),
  /** when one digest is tried again, to see whether it can be lifted */
  probeAt: z.iso.datetime(),
  revision: z.int(),
});
export type Suspension = z.infer<typeof Suspension>;

/** Where suspensions are kept, one a workspace. */
export interface Suspensions {
  get(team: string): Promise<Suspension | undefined>;
  /** Write it over the revision before its own, or where there is none when its revision is 1; false when that is gone. */
  put(suspension: Suspension): Promise<boolean>;
}

const probeEveryMilliseconds = 6 * 3_600_000;

/** Nothing of this workspace is posted from now on, but for a try every six hours. */
export async function suspendTeam(
  team: string,
  {
    code,
    now,
    suspensions,
  }: { readonly code: string; readonly now: Date; readonly suspensions: Suspensions },
): Promise<void> {
  const before = await suspensions.get(team);
  if (before?.status === "suspended") return;
  await suspensions.put({
    team,
    status: "suspended",
    code,
    since: now.toISOString(),
    probeAt: afterProbe(now),
    revision: (before?.revision ?? 0) + 1,
  });
}

/** Something of this workspace has succeeded: its digests go out again. */
export async function liftSuspension(team: string, suspensions: Suspensions): Promise<void> {
  const before = await suspensions.get(team);
  if (before?.status !== "suspended") return;
  await suspensions.put({ ...before, status: "lifted", revision: before.revision + 1 });
}

/** Whether a digest of this workspace may be posted now: always when it is not suspended, else as the one try. */
export async function mayPost(
  team: string,
  { now, suspensions }: { readonly now: Date; readonly suspensions: Suspensions },
): Promise<boolean> {
  const suspension = await suspensions.get(team);
  if (suspension?.status !== "suspended") return true;
  if (suspension.probeAt > now.toISOString()) return false;
  const { revision } = suspension;
  return suspensions.put({ ...suspension, probeAt: afterProbe(now), revision: revision + 1 });
}

function afterProbe(now: Date): string {
  return new Date(now.getTime() + probeEveryMilliseconds).toISOString();
}
