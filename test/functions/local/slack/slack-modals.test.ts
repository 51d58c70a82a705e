import { describe, expect, it } from "vitest";
import { reply, section, start } from "./started-slack.ts";

describe("the emulated Slack and modals", () => {
  const view = {
    type: "modal",
    title: { type: "plain_text", text: "Change" },
    blocks: [section("a")],
  };
  const pressed = async () => {
    const parts = await start(() => reply({ text: "a" }));
    await parts.person.press(await parts.person.command("a"), {
      blockId: "b",
      type: "button",
      actionId: "a",
    });
    return { ...parts, trigger_id: parts.payloadOf(1).trigger_id };
  };

  it("opens one for a trigger of at most 3 seconds, once", async () => {
    const { clock, person, post, trigger_id } = await pressed();
    clock.pass(3000);
    expect((await post("views.open", { trigger_id, view })).body).toMatchObject({ ok: true });
    expect(person.openViews()).toMatchObject([{ title: view.title }]);
    expect((await post("views.open", { trigger_id, view })).body.error).toBe("exchanged_trigger_id");
  });

  it("opens none for an older trigger", async () => {
    const { clock, post, trigger_id } = await pressed();
    clock.pass(3001);
    expect((await post("views.open", { trigger_id, view })).body.error).toBe("expired_trigger_id");
  });

  it("opens none that Slack would refuse", async () => {
    const { post, trigger_id } = await pressed();
    const title = { type: "plain_text", text: "x".repeat(25) };
    expect((await post("views.open", { trigger_id, view: { ...view, title } })).body.error).toBe(
      "invalid_arguments",
    );
  });
});
