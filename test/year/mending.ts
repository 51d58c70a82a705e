import { resumeDigest, resumePlace } from "#lib/digest/change-subscription.ts";
import type { PublishPorts } from "#lib/digest/digest-ports.ts";
import type { Subscription } from "#lib/digest/subscription.ts";
import { liftSuspension } from "#lib/digest/suspension.ts";
import type { Agenda } from "./agenda.ts";
import type { Chance } from "./chance.ts";

type Place = Pick<Subscription, "team" | "id">;
type Ports = Pick<PublishPorts, "subscriptions" | "suspensions" | "now">;
type Mend = (place: Place, ports: Ports) => Promise<unknown>;

const day = 86_400_000;

/** What people do about what Slack refuses: open the channel, invite the bot, allow it; each comes to us its own way. */
const mends: Readonly<Record<string, Mend>> = {
  is_archived: (place, ports) => resumePlace({ ...place, event: "unarchived" }, ports),
  channel_not_found: (place, ports) => resumePlace({ ...place, event: "unarchived" }, ports),
  not_in_channel: (place, ports) => resumePlace({ ...place, event: "joined" }, ports),
  restricted_action: resumeDigest,
  missing_scope: resumeDigest,
  a_code_of_tomorrow: resumeDigest,
};

/** People, who mend what failed: after some days. */
export function createMending(agenda: Agenda, chance: Chance, ports: () => Ports) {
  return {
    /** A failure lasts until then. Half of the workspaces whose tokens are revoked install the app again. */
    began(code: string, { team, id }: Subscription, until: number): void {
      const mend = mends[code];
      if (mend !== undefined) agenda.add(until, () => mend({ team, id }, ports()));
      else if (chance.happens(0.5)) agenda.add(until, () => liftSuspension(team, ports().suspensions));
    },
    /** Whoever was told of a pause ends it within a month, if nothing else did. */
    told({ team, id }: Subscription): void {
      const at = ports().now().getTime() + chance.between(22, 32) * day;
      agenda.add(at, () => resumeDigest({ team, id }, ports()));
    },
  };
}
