import { describe, expect, it } from "vitest";
import { places } from "#functions/local/slack/emulated-slack.ts";
import { faultsOf } from "#functions/local/slack/validate/validate-message.ts";
import { dynamoSubscriptions } from "#lib/store/subscriptions.ts";
import { botForAll } from "#test/functions/work/bot/bot-of-test.ts";

const { general, person, random, team } = places;

describe("commands about digests, as they are built", () => {
  const bot = botForAll(() => ({ speed: 1 }));

  const subscription = (id: string) =>
    dynamoSubscriptions(bot.table.db, { table: "aicost", now: () => new Date() }).get(team, id);
  const command = async (text: string, channel: string = general) => {
    const first = await bot.slack.person.command(text, channel);
    const shown = async () => (await bot.slack.person.messages(channel)).filter(({ ts }) => ts > first.ts);
    await expect.poll(shown, { timeout: 10_000 }).toHaveLength(1);
    const [answer] = await shown();
    if (answer === undefined) throw new Error("No answer.");
    expect([first, answer].flatMap(faultsOf)).toEqual([]);
    expect([first.onlyFor, answer.onlyFor]).toEqual([person, person]);
    return { first: first.text, answer: answer.text };
  };

  it("are answered to their asker alone, after a word at once, by who knows the zone and the channel", async () => {
    const reply = { status: 200, body: { ok: true, user: { tz: "Asia/Kathmandu" } } };
    bot.slack.follow(({ method }) => (method === "users.info" ? { reply } : undefined));
    const { first, answer } = await command("digest every wednesday 16:45 gpt3");
    expect(first).toBe("One moment, the answer follows.");
    expect(answer).toContain("16:45");
    expect(await subscription(general)).toMatchObject({ topics: ["gpt3"], rule: { tz: "Asia/Kathmandu" } });
    expect((await command("my digests")).answer).toContain("16:45");
    expect((await command("unsubscribe")).answer).toContain("gets no digest any more");
    expect(await subscription(general)).toMatchObject({ status: "ended" });
  });

  it("are answered in the language of the command", async () => {
    const { first, answer } = await command("đăng ký bản tin thứ hai 9:00 Asia/Ho_Chi_Minh");
    expect(first).toMatch(/^Xin chờ/);
    expect(answer).toContain("Thứ Hai");
  });

  it("ask for the bot where it is not", async () => {
    expect((await command("digest every monday Europe/London", random)).answer).toContain("/invite");
    expect(await subscription(random)).toBeUndefined();
  });

  it("are done once, although the queue brings them twice", async () => {
    const job = {
      kind: "command",
      teamId: team,
      channel: general,
      user: person,
      isEphemeral: true,
      responseUrl: `${bot.faults.slack.address}/respond/none`,
      pressId: "1.2.3",
      query: { intent: "digest.list" },
      locale: "en",
    };
    const outcomes = async () =>
      (await bot.log("work")).flatMap(({ kind, outcome }) => (kind === "command" ? [outcome] : []));
    for (const expected of [["done"], ["done", "done before"]]) {
      await bot.enqueue(JSON.stringify(job));
      await expect.poll(outcomes, { timeout: 10_000 }).toEqual(expected);
    }
    expect(bot.slack.calls.filter(({ method }) => method === "chat.postEphemeral")).toHaveLength(1);
  });
});
