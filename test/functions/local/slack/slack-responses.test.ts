import { describe, expect, it } from "vitest";
import { places } from "#functions/local/slack/emulated-slack.ts";
import { minute, reply, section, start } from "./started-slack.ts";

describe("the emulated Slack and response_url", () => {
  it("takes five messages and no sixth", async () => {
    const { person, fieldsOf, respond } = await start(() => 200);
    await person.command("a");
    const url = fieldsOf(0).get("response_url") ?? "";
    for (let use = 1; use <= 5; use += 1) {
      expect(await respond(url, { text: "a" })).toEqual({ status: 200, body: "ok" });
    }
    expect(await respond(url, { text: "a" })).toMatchObject({
      status: 404,
      body: expect.stringContaining("used_url"),
    });
  });

  it("takes messages for thirty minutes and not longer", async () => {
    const { person, clock, fieldsOf, respond } = await start(() => 200);
    await person.command("a");
    const url = fieldsOf(0).get("response_url") ?? "";
    clock.pass(30 * minute);
    expect(await respond(url, { text: "a" })).toMatchObject({ status: 200 });
    clock.pass(1);
    expect(await respond(url, { text: "a" })).toMatchObject({
      status: 404,
      body: expect.stringContaining("expired_url"),
    });
  });

  it("adds, replaces and deletes what one person sees, and posts for everybody", async () => {
    const { person, payloadOf, respond } = await start(() => reply({ text: "old" }));
    const shown = await person.command("a");
    await person.press(shown, { blockId: "b", type: "button", actionId: "a" });
    const { response_url: url } = payloadOf(1);
    const texts = async () => (await person.messages(places.general)).map(({ text }) => text);
    await respond(url, { text: "more" });
    expect(await texts()).toEqual(["old", "more"]);
    await respond(url, { text: "new", replace_original: true });
    expect(await texts()).toEqual(["new", "more"]);
    await respond(url, { delete_original: true, text: "-" });
    expect(await texts()).toEqual(["more"]);
    await respond(url, { text: "all", response_type: "in_channel" });
    expect(await person.messages(places.general)).toContainEqual(
      expect.not.objectContaining({ onlyFor: expect.anything() }),
    );
  });

  it("refuses blocks that Slack refuses", async () => {
    const { person, fieldsOf, respond } = await start(() => 200);
    await person.command("a");
    const url = fieldsOf(0).get("response_url") ?? "";
    expect(await respond(url, { text: "a", blocks: [section("")] })).toMatchObject({ status: 400 });
  });
});
