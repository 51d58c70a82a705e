import { describe, expect, it } from "vitest";
import { resumePlace } from "#lib/digest/change-subscription.ts";
import { aHouse } from "./a-house.ts";

const place = { team: "T1", id: "C1" };

describe(resumePlace, () => {
  it.each([
    ["is_archived", "unarchived"],
    ["not_in_channel", "joined"],
  ] as const)(
    "resumes what was paused as %s once the channel is %s, from the next week on",
    async (code, event) => {
      let isOpen = false;
      const house = aHouse({ behave: () => (isOpen ? "post" : { code }) });
      await house.subscribe();
      await house.live(15);
      isOpen = true;
      house.wait(60);
      expect(await resumePlace({ ...place, event }, house.ports)).toMatchObject({ nextWeek: "2026-W49" });
      const subscription = await house.subscription();
      expect(subscription).toMatchObject({ status: "active", failedWeeks: 0 });
      expect(subscription).not.toHaveProperty("reason");
      house.wait(7 * 24 * 60);
      await house.live(15);
      expect(house.posts("2026-W49")).toHaveLength(1);
    },
  );

  it.each([
    ["an archived channel that the bot is not in", "not-in-channel", "unarchived"],
    ["one that somebody paused", "asked", "joined"],
    ["one that could not be posted three weeks in a row", "three-failed-weeks", "unarchived"],
  ] as const)("leaves %s as it is", async (_, reason, event) => {
    const house = aHouse();
    await house.subscribe({ status: "paused", reason });
    expect(await resumePlace({ ...place, event }, house.ports)).toBeUndefined();
    expect(await house.subscription()).toMatchObject({ status: "paused", reason });
  });

  it("does nothing where nothing is paused", async () => {
    const house = aHouse();
    expect(await resumePlace({ ...place, event: "joined" }, house.ports)).toBeUndefined();
    await house.subscribe();
    expect(await resumePlace({ ...place, event: "joined" }, house.ports)).toBeUndefined();
    expect(await house.subscription()).toMatchObject({ revision: 1 });
  });
});
