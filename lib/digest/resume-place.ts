import { changeSubscription } from "./change-subscription.ts";
import type { SweepPorts } from "./digest-ports.ts";
import { activeFrom } from "./pause.ts";
import type { PauseReason, Subscription } from "./subscription.ts";

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
    (before) => (isEndedBy(event, before) ? activeFrom(before, now()) : undefined),
    subscriptions,
  );
  return changed?.after;
}

function isEndedBy(event: PlaceEvent, { status, reason }: Subscription): boolean {
  return status === "paused" && reason !== undefined && endsPauses[event].includes(reason);
}
