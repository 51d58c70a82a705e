import { describe, expect, it } from "vitest";
import { aDesk } from "./a-desk.ts";

describe("what was done to a subscription can be taken back: one", () => {
  it("that was paused when it was ended is paused when it is had back, and sends on being resumed once more", async () => {
    const { house, ask } = aDesk();
    await house.subscribe();
    await ask("pause");
    await ask("unsubscribe");
    const back = await ask("resume");
    expect(back.text[0]).toContain("paused as it was before it ended");
    expect(back.offers).toEqual([{ label: "Resume", question: "digest resume" }]);
    expect(await house.subscription()).toMatchObject({ status: "paused", reason: "asked" });
    await ask("resume");
    expect(await house.subscription()).toMatchObject({ status: "active" });
  });

  it.each(["en", "vi"] as const)(
    "says by which command a person has theirs back in a channel: %s",
    async (locale) => {
      const { house, ask } = aDesk();
      await house.subscribe({ id: "U1", scope: "user" });
      const { text } = await ask("unsubscribe", { scope: "user" }, { locale });
      expect(text[0]).toContain("`digest resume for me`");
    },
  );

  it("is about everything again and comes every week again where that is asked", async () => {
    const { house, ask } = aDesk();
    await house.subscribe({ topics: ["gpt3"], only: true });
    const { text } = await ask("edit", { topics: [], only: false });
    expect(text[0]).toContain("about everything, every week");
    expect(await house.subscription()).toMatchObject({ topics: [], only: false });
  });
});
