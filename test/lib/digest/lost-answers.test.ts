import { describe, expect, it } from "vitest";
import { aHouse } from "./a-house.ts";
import type { Behaviour } from "./fake-slack.ts";

const living = async (behaviour: Behaviour) => {
  const house = aHouse({ behave: () => behaviour });
  await house.subscribe();
  await house.live(90);
  return house;
};

describe("a post whose answer is lost", () => {
  it("is found by its metadata, and not posted again", async () => {
    const house = await living("lost-posted");
    expect(house.posts()).toHaveLength(1);
    const trail = ["timeout", "found"];
    expect(await house.publication()).toMatchObject({ status: "posted", ts: house.posts()[0]?.ts, trail });
  });

  it("is posted again once it is known not to be there", async () => {
    let tries = 0;
    const house = aHouse({ behave: () => (tries++ < 2 ? "lost" : "post") });
    await house.subscribe();
    await house.live(60);
    expect(house.posts()).toHaveLength(1);
    expect(await house.publication()).toMatchObject({ status: "posted", trail: ["timeout", "timeout"] });
  });

  it("is looked for after the last try too", async () => {
    let tries = 0;
    const house = aHouse({ behave: () => (tries++ < 2 ? "lost" : "lost-posted") });
    await house.subscribe();
    await house.live(60);
    expect(house.posts()).toHaveLength(1);
    expect(await house.publication()).toMatchObject({ status: "posted" });
    expect(await (await living("lost")).publication()).toMatchObject({ status: "failed", code: "timeout" });
  });

  it("is unknown where history may not be read, with an alarm and without a second post", async () => {
    const house = aHouse({ behave: () => "lost-posted", mayLook: () => false });
    await house.subscribe();
    await house.live(90);
    expect(house.posts()).toHaveLength(1);
    expect(await house.publication()).toMatchObject({ status: "unknown", code: "missing_scope" });
    expect(house.alarms).toMatchObject([{ status: "unknown" }]);
    expect(await house.subscription()).toMatchObject({ status: "active", last: { status: "unknown" } });
  });
});
