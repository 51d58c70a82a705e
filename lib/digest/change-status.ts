import { type Changed, changeSubscription } from "./change-subscription.ts";
import type { SweepPorts } from "./digest-ports.ts";
import { activeFrom, endedFrom, pausedFrom } from "./pause.ts";
import type { Subscription } from "./subscription.ts";

type Place = Pick<Subscription, "team" | "id">;
type Ports = Pick<SweepPorts, "subscriptions" | "now">;

/** Send nothing until it is resumed; `undefined` when it was not active. */
export function pauseDigest(place: Place, { subscriptions, now }: Ports): Promise<Changed | undefined> {
  const pause = (before: Subscription) =>
    before.status === "active" ? pausedFrom(before, "asked", now()) : undefined;
  return changeSubscription(place, pause, subscriptions);
}

/** Send again, whatever had stopped it; one that has ended is as it was before it did. `undefined` when it was active. */
export function resumeDigest(place: Place, { subscriptions, now }: Ports): Promise<Changed | undefined> {
  const resume = (before: Subscription) => {
    if (before.status === "active") return undefined;
    const { status, reason } = before;
    return status === "ended" && reason !== undefined
      ? pausedFrom(before, reason, now())
      : activeFrom(before, now());
  };
  return changeSubscription(place, resume, subscriptions);
}

/** End it: it can be taken back for 30 days, then nothing is left of it. `undefined` when it had ended. */
export function endDigest(place: Place, { subscriptions, now }: Ports): Promise<Changed | undefined> {
  const end = (before: Subscription) => (before.status === "ended" ? undefined : endedFrom(before, now()));
  return changeSubscription(place, end, subscriptions);
}
