import type { Claim, Claims } from "#lib/once/claims.ts";

interface Row {
  readonly attempts: number;
  readonly leaseUntil: number;
  readonly firstAt: number;
  readonly isAnswering: boolean;
  readonly isDone: boolean;
  readonly by: string | undefined;
}

/** Claims of this process, under the same rules as those in the table, but for work that may be done anew. */
export function memoryClaims({
  now,
  leaseMilliseconds,
}: {
  readonly now: () => number;
  readonly leaseMilliseconds: number;
}) {
  const rows = new Map<string, Row>();
  const claims: Claims = {
    async take(work, { by } = {}): Promise<Claim> {
      const row = rows.get(work);
      if (row?.isDone) return { state: "done", by: row.by };
      if (row !== undefined && row.leaseUntil > now()) return { state: "held", leaseUntil: row.leaseUntil };
      const attempt = (row?.attempts ?? 0) + 1;
      const leaseUntil = now() + leaseMilliseconds;
      const firstAt = row?.firstAt ?? now();
      const wasAnswering = row?.isAnswering ?? false;
      rows.set(work, {
        attempts: attempt,
        leaseUntil,
        firstAt,
        isAnswering: wasAnswering,
        isDone: false,
        by,
      });
      return { state: "mine", attempt, leaseUntil, firstAt, wasAnswering };
    },
    async setAnswering(work, leaseUntil, isAnswering) {
      const row = rows.get(work);
      if (row === undefined || row.isDone || row.leaseUntil !== leaseUntil)
        throw new Error("The lease is gone.");
      rows.set(work, { ...row, isAnswering });
    },
    async finish(work) {
      const row = rows.get(work);
      if (row !== undefined) rows.set(work, { ...row, isDone: true });
    },
    async release(work, leaseUntil) {
      const row = rows.get(work);
      if (row?.leaseUntil === leaseUntil && !row.isDone) rows.set(work, { ...row, leaseUntil: 0 });
    },
  };
  return { claims, rows };
}
