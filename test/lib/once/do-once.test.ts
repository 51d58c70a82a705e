import { beforeEach, describe, expect, it } from "vitest";
import { ledgerOfClaim, type OwnClaim } from "#lib/once/claims.ts";
import { doOnce } from "#lib/once/do-once.ts";
import { memoryClaims } from "./memory-claims.ts";

const leaseMilliseconds = 40_000;
const work = "press#T1#P1";

/** What the one who sends does in a try. */
interface Behaviour {
  readonly by?: string;
  readonly send?: () => void;
  readonly prepare?: () => void;
  /** whether an earlier try's is found; absent: nobody can look */
  readonly isFound?: boolean;
  readonly isMarked?: boolean;
  readonly hasNothing?: boolean;
  readonly isUnsent?: boolean;
  readonly secondsToWait?: number;
  /** Unix milliseconds at which what follows the end is done again */
  readonly again?: number;
}

describe(doOnce, () => {
  let now = 0;
  let house: ReturnType<typeof memoryClaims>;
  let sent: string[] = [];
  let lookedUp = 0;
  let queued: number[] = [];
  let told: (readonly [by: string | undefined, isOurs: boolean])[] = [];

  beforeEach(() => {
    now = 1_800_000_000_000;
    house = memoryClaims({ now: () => now, leaseMilliseconds });
    sent = [];
    lookedUp = 0;
    queued = [];
    told = [];
  });

  const attempt = ({ by = "one", isFound, isUnsent = false, secondsToWait, ...does }: Behaviour = {}) =>
    doOnce({
      ledger: ledgerOfClaim(house.claims, work, { by }),
      ...(isFound !== undefined && {
        async lookUp(_: OwnClaim) {
          lookedUp += 1;
          return isFound ? "sent" : undefined;
        },
      }),
      async prepare() {
        does.prepare?.();
        return does.hasNothing ? { entry: "sent" } : { content: by };
      },
      isMarked: () => does.isMarked ?? false,
      async send(content: string) {
        does.send?.();
        sent.push(content);
        return "sent";
      },
      readFailure: () => ({ isUnsent, secondsToWait }),
      async whenDone(done, isOurs) {
        told.push([done.by, isOurs]);
        return does.again;
      },
      async queueAgain(seconds) {
        queued.push(seconds);
      },
      now: () => now,
    });
  const fail = () => {
    throw new Error("Slack is down.");
  };

  it("sends once, however many ask at once, and lets the others wait for the lease to end", async () => {
    const outcomes = await Promise.all(["a", "b", "c"].map((by) => attempt({ by })));
    expect(outcomes.sort()).toEqual(["done", "held by another", "held by another"]);
    expect(sent).toEqual(["a"]);
    expect(queued).toEqual([leaseMilliseconds / 1000, leaseMilliseconds / 1000]);
  });

  it("says by whom it was done before, and sends nothing", async () => {
    await attempt({ by: "a" });
    expect(await attempt({ by: "b" })).toBe("done before");
    expect(sent).toEqual(["a"]);
    expect(told).toEqual([
      [undefined, true],
      ["a", false],
    ]);
  });

  it("gives the lease back when a try fails, so that the next begins at once and looks first", async () => {
    await expect(attempt({ isFound: false, send: fail })).rejects.toThrow("Slack is down.");
    expect(lookedUp).toBe(0);
    expect(await attempt({ isFound: false })).toBe("done");
    expect(lookedUp).toBe(1);
    expect(sent).toEqual(["one"]);
  });

  it("sends nothing where an earlier try's is found", async () => {
    await expect(attempt({ isFound: false, send: fail })).rejects.toThrow();
    expect(await attempt({ isFound: true, prepare: fail })).toBe("done");
    expect(sent).toEqual([]);
    expect(await attempt()).toBe("done before");
  });

  it("looks after a worker that died, when its lease has ended", async () => {
    await house.claims.take(work);
    expect(await attempt({ isFound: true })).toBe("held by another");
    now += leaseMilliseconds;
    expect(await attempt({ isFound: true })).toBe("done");
    expect(lookedUp).toBe(1);
  });

  it("waits as long as it is told to after a refusal that is no failure, and then tries again at once", async () => {
    expect(await attempt({ send: fail, secondsToWait: 17 })).toBe("waits");
    expect(queued).toEqual([17]);
    expect(await attempt()).toBe("done");
  });

  it.each([
    ["is marked until the end", { isMarked: true }, true],
    ["is not marked where that is needless", { isMarked: false }, false],
    ["stays marked where it may have been sent", { isMarked: true, send: fail }, true],
    [
      "is not marked any more where it certainly was not",
      { isMarked: true, send: fail, isUnsent: true },
      false,
    ],
    [
      "is not marked where it was not even prepared",
      { isMarked: true, prepare: fail, isUnsent: true },
      false,
    ],
  ])("what is sent %s", async (_, behaviour, isAnswering) => {
    await attempt(behaviour).catch(() => undefined);
    expect(house.rows.get(work)).toMatchObject({ isAnswering });
  });

  it("keeps an earlier try's mark where a later one fails before it sends", async () => {
    await attempt({ isMarked: true, send: fail }).catch(() => undefined);
    await attempt({ isMarked: true, prepare: fail, isUnsent: true }).catch(() => undefined);
    expect(house.rows.get(work)).toMatchObject({ isAnswering: true });
  });

  it("sends nothing when its lease has passed to another before the mark", async () => {
    const outlive = () => {
      now += leaseMilliseconds;
      void house.claims.take(work);
    };
    await expect(attempt({ isMarked: true, prepare: outlive })).rejects.toThrow("The lease is gone.");
    expect(sent).toEqual([]);
    expect(await attempt()).toBe("held by another");
  });

  it("ends without sending where there is nothing to send", async () => {
    expect(await attempt({ hasNothing: true, isMarked: true })).toBe("done");
    expect(sent).toEqual([]);
    expect(house.rows.get(work)).toMatchObject({ isDone: true, isAnswering: false });
  });

  it("comes again for what could not follow yet", async () => {
    expect(await attempt({ again: now + 600_000 })).toBe("done");
    expect(queued).toEqual([600]);
  });
});
