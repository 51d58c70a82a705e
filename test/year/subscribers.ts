import { nextDue } from "#lib/digest/next-due.ts";
import { type Subscription, weekdays } from "#lib/digest/subscription.ts";
import type { Chance } from "./chance.ts";
import { zones } from "./zones.ts";

/** Twenty channels a workspace. */
const channelsOfTeam = 20;

/** Hours that people choose, those that clocks skip or show twice, and any minute. */
const times = [
  "08:30",
  "09:00",
  "09:00",
  "16:45",
  "00:00",
  "00:30",
  "01:30",
  "02:00",
  "02:15",
  "02:30",
  "02:59",
] as const;

/** What people subscribe to: mostly everything. */
export const topics = [[], [], ["gpt3"], ["gpt2"], ["gpt5"], ["h100-hour"], ["gpt3", "gpt5"]] as const;

/** Subscriptions that begin at an instant, evenly over the zones. */
export function subscribers(
  count: number,
  { start, chance }: { readonly start: Date; readonly chance: Chance },
): Subscription[] {
  return Array.from({ length: count }, (_, at) => {
    const rule = {
      day: chance.happens(0.3) ? "sun" : chance.pick(weekdays),
      time: chance.happens(0.7) ? chance.pick(times) : anyTime(chance),
      tz: zones[at % zones.length] ?? "UTC",
    } as const;
    const due = nextDue(rule, start);
    return {
      team: `T${Math.floor(at / channelsOfTeam)}`,
      id: `C${at}`,
      scope: "channel",
      owner: `U${at}`,
      topics: [...chance.pick(topics)],
      rule,
      only: chance.happens(0.1),
      locale: chance.happens(0.3) ? "vi" : "en",
      status: "active",
      nextDueAt: due.at,
      nextWeek: due.week,
      failedWeeks: 0,
      revision: 1,
    };
  });
}

function anyTime(chance: Chance): string {
  const minutes = Math.floor(chance.between(0, 24 * 60));
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
