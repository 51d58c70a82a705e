import { describe, expect, it } from "vitest";
import { places } from "#functions/local/slack/emulated-slack.ts";
import { pressables } from "#functions/local/slack/envelopes.ts";
import type { Shown } from "#functions/local/slack/shown.ts";
import { faultsOf } from "#functions/local/slack/validate/validate-message.ts";
import type { Subscription } from "#lib/digest/subscription.ts";
import { suspendTeam } from "#lib/digest/suspension.ts";
import { dynamoSuspensions } from "#lib/store/digest-records.ts";
import { dynamoSubscriptions } from "#lib/store/subscriptions.ts";
import { botForAll } from "#test/functions/work/bot/bot-of-test.ts";
import { pressFor } from "#test/functions/work/bot/pressing.ts";
import { mention, repliesTo } from "#test/functions/work/bot/threads.ts";
import { aSubscription } from "#test/lib/digest/a-subscription.ts";

const { general, person, team } = places;

describe("a digest in its channel, as it is built", () => {
  const bot = botForAll(() => ({ speed: 1 }));

  const store = () => dynamoSubscriptions(bot.table.db, { table: "aicost", now: () => new Date() });
  const subscription = () => store().get(team, general);
  const messages = () => bot.slack.person.messages(general);
  const digest = async (change: Partial<Subscription> = {}): Promise<Shown> => {
    await store().put(aSubscription({ team, id: general, owner: person, topics: ["gpt3"], ...change }));
    const dueAt = new Date().toISOString();
    await bot.enqueue(
      JSON.stringify({ kind: "digest", team, subscription: general, week: "2026-W48", dueAt }),
    );
    await expect.poll(messages, { timeout: 10_000 }).toHaveLength(1);
    const [message] = await messages();
    if (message === undefined) throw new Error("No digest.");
    expect(faultsOf(message)).toEqual([]);
    return message;
  };
  const press = async (message: Shown, label: string): Promise<Shown> => {
    const before = new Set((await messages()).map(({ ts }) => ts));
    const button = pressables(message).find((one) => one.label === label);
    if (button === undefined) throw new Error(`No button ${label}.`);
    expect(await bot.slack.person.press(message, button)).toEqual({ status: 200, body: "" });
    const added = async () => (await messages()).filter(({ ts }) => !before.has(ts));
    await expect.poll(added, { timeout: 10_000 }).toHaveLength(1);
    const [answer] = await added();
    if (answer === undefined) throw new Error("No answer.");
    expect(faultsOf(answer)).toEqual([]);
    expect(answer.onlyFor).toBe(person);
    return answer;
  };

  it("is ended by its button, and had back by the one that comes in answer", async () => {
    const message = await digest();
    expect(pressables(message).map(({ label }) => label)).toEqual(["Edit", "Pause", "Unsubscribe"]);
    const ended = await press(message, "Unsubscribe");
    expect(ended.text).toContain("gets no digest any more");
    expect(await subscription()).toMatchObject({ status: "ended" });
    expect((await press(ended, "Undo")).text).toContain("is on");
    expect(await subscription()).toMatchObject({ status: "active" });
  });

  it("is paused and resumed, and says how to edit it, in the language of the digest", async () => {
    const message = await digest({ locale: "vi" });
    const paused = await press(message, "Tạm dừng");
    expect(await subscription()).toMatchObject({ status: "paused", reason: "asked" });
    await press(paused, "Tiếp tục");
    expect(await subscription()).toMatchObject({ status: "active" });
    expect((await press(message, "Sửa")).text).toContain("Asia/Kathmandu");
  });

  it("has whoever set it up told when somebody else ends it", async () => {
    await press(await digest({ owner: "U000000002" }), "Unsubscribe");
    const told = bot.slack.calls.filter(({ args }) => args.channel === "U000000002");
    expect(told.map(({ args }) => args.text)).toEqual([expect.stringContaining(`<@${person}> ended`)]);
  });

  it.each([
    ["why?", "GPT-3-level training"],
    ["and in 2035?", "2 July 2035"],
  ])("is what a mention in its thread is about: %s", async (text, part) => {
    const { ts } = await digest();
    await bot.slack.person.say({ text: mention(text), threadTs: ts });
    await expect.poll(() => repliesTo(bot, ts), { timeout: 10_000 }).toHaveLength(2);
    expect((await repliesTo(bot, ts)).at(-1)?.text).toContain(part);
  });

  it("waits no more for a token that works again as soon as anything was answered", async () => {
    const suspensions = dynamoSuspensions(bot.table.db, { table: "aicost", now: () => new Date() });
    await suspendTeam(team, { code: "token_revoked", now: new Date(), suspensions });
    const { ts } = await bot.slack.person.say({ text: mention("gpt3 2030") });
    await expect.poll(() => repliesTo(bot, ts), { timeout: 10_000 }).toHaveLength(1);
    await expect.poll(() => suspensions.get(team)).toMatchObject({ status: "lifted" });
  });

  it("is not changed by another team, whichever button it presses", async () => {
    const message = await digest();
    const buttons = pressables(message);
    expect(buttons.length).toBeGreaterThan(2);
    for (const element of buttons) {
      const told = await pressFor({ bot, card: message, element }, "T000000002");
      expect(told).toMatchObject({ onlyFor: person, text: expect.stringContaining("another workspace") });
    }
    expect(await subscription()).toMatchObject({ status: "active" });
  });

  it("is not changed by a button that was changed or stands elsewhere", async () => {
    const message = await digest({ owner: "U000000002" });
    const [edit, pause] = pressables(message);
    if (edit === undefined || pause === undefined) throw new Error("No buttons.");
    const forged = { ...pause, value: pause.value?.replace(general, places.random) };
    await bot.slack.person.press(message, forged);
    await bot.slack.person.press({ ...message, channel: places.random }, pause);
    await bot.settled();
    expect(await subscription()).toMatchObject({ status: "active" });
    expect((await messages()).at(-1)?.text).toContain("another workspace");
    const elsewhere = await bot.slack.person.messages(places.random);
    expect(elsewhere.at(-1)?.text).toContain("only who set this digest up");
  });
});
