import type { SweepPorts } from "./digest-ports.ts";
import { nextDue } from "./next-due.ts";
import type { PauseReason, Subscription, Subscriptions } from "./subscription.ts";

export interface Changed {
  readonly before: Subscription;
  readonly after: Subscription;
}

/**
 * Change a subscription, whoever else changes it meanwhile.
 *
 * @param change the changed one, of any revision; `undefined`: nothing is to be changed. It may be asked again.
 * @returns `undefined` when nothing was changed
 */
export async function changeSubscription(
  { team, id }: { readonly team: string; readonly id: string },
  change: (before: Subscription) => Subscription | undefined,
  subscriptions: Subscriptions,
): Promise<Changed | undefined> {
  for (;;) {
    const before = await subscriptions.get(team, id);
    const changed = before && change(before);
    if (before === undefined || changed === undefined) return undefined;
    const after = { ...changed, revision: before.revision + 1 };
    if (await subscriptions.put(after)) return { before, after };
  }
}

type Place = Pick<Subscription, "team" | "id">;
type Ports = Pick<SweepPorts, "subscriptions" | "now">;

/** Send nothing until it is resumed; `undefined` when it was not active. */
export function pauseDigest(place: Place, { subscriptions, now }: Ports): Promise<Changed | undefined> {
  const pause = (before: Subscription) =>
    before.status === "active" ? toPaused(before, "asked", now()) : undefined;
  return changeSubscription(place, pause, subscriptions);
}

/** Send again, whatever had stopped it; one that has ended is as it was before it did. `undefined` when it was active. */
export function resumeDigest(place: Place, { subscriptions, now }: Ports): Promise<Changed | undefined> {
  const resume = (before: Subscription) => {
    if (before.status === "active") return undefined;
    const { status, reason } = before;
    return status === "ended" && reason !== undefined
      ? toPaused(before, reason, now())
      : toActive(before, now());
  };
  return changeSubscription(place, resume, subscriptions);
}

/** End it: it can be taken back for 30 days, then nothing is left of it. `undefined` when it had ended. */
export function endDigest(place: Place, { subscriptions, now }: Ports): Promise<Changed | undefined> {
  const end = (before: Subscription) => (before.status === "ended" ? undefined : toEnded(before, now()));
  return changeSubscription(place, end, subscriptions);
}

/** What Slack says of a channel, and the pauses that it ends. */
const endsPauses: Readonly<Record<PlaceEvent, readonly PauseReason[]>> = {
  unarchived: ["place-gone"],
  joined: ["not-in-channel", "place-gone"],
};

/** `unarchived`: the channel is open again; `joined`: the bot is a member of it now. */
type PlaceEvent = "unarchived" | "joined";

/**
 * Resume the digest of a channel that can be posted to again; one that somebody paused stays as it is.
 *
 * @returns the subscription, when it was resumed
 */
export async function resumePlace(
  { team, id, event }: { readonly team: string; readonly id: string; readonly event: PlaceEvent },
  { subscriptions, now }: Pick<SweepPorts, "subscriptions" | "now">,
): Promise<Subscription | undefined> {
  const changed = await changeSubscription(
    { team, id },
    (before) => (isEndedBy(event, before) ? toActive(before, now()) : undefined),
    subscriptions,
  );
  return changed?.after;
}

function isEndedBy(event: PlaceEvent, { status, reason }: Subscription): boolean {
  return status === "paused" && reason !== undefined && endsPauses[event].includes(reason);
}

/** A subscription of the same revision that sends nothing until it is resumed. */
export function toPaused(
  { nextDueAt: _, nextWeek: __, toldAt: ___, expiresAt: ____, ...rest }: Subscription,
  reason: PauseReason,
  now: Date,
): Subscription {
  return { ...rest, status: "paused", reason, since: now.toISOString() };
}

/** A subscription of the same revision that is due again: not in a week that has had its digest. */
export function toActive(
  { reason: _, since: __, toldAt: ___, expiresAt: ____, ...rest }: Subscription,
  now: Date,
): Subscription {
  const due = nextDue(rest.rule, now, { afterWeek: rest.handed?.week });
  return { ...rest, status: "active", failedWeeks: 0, nextDueAt: due.at, nextWeek: due.week };
}

const takenBackWithinSeconds = 30 * 86_400;

/** A subscription of the same revision that has ended; it keeps why it was paused, and is so again when it is taken back. */
function toEnded(
  { nextDueAt: _, nextWeek: __, toldAt: ___, ...rest }: Subscription,
  now: Date,
): Subscription {
  const expiresAt = Math.floor(now.getTime() / 1000) + takenBackWithinSeconds;
  return { ...rest, status: "ended", since: now.toISOString(), expiresAt };
}
