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
  for (;;) {
    const before = await subscriptions.get(team, id);
    if (before?.status !== "paused" || before.reason === undefined) return undefined;
    if (!endsPauses[event].includes(before.reason)) return undefined;
    const next = { ...activeFrom(before, now()), revision: before.revision + 1 };
    if (await subscriptions.put(next)) return next;
  }
}
