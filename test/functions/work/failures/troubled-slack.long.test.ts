import { describe, expect, it } from "vitest";
import type { Scripted } from "#functions/local/slack/double-server.ts";
import { botForAll } from "#test/functions/work/bot/bot-of-test.ts";
import { answerTo, mention, repliesTo } from "#test/functions/work/bot/threads.ts";

const patience = { timeout: 15_000 };
const says = (status: number, body: unknown, headers = {}): Scripted => ({
  reply: { status, headers, body },
});
const refuses = (error: string) => says(200, { ok: false, error });

describe("a mention, where Slack is troubled", () => {
  const bot = botForAll();

  /** Ask, while Slack does something else with the first posts. */
  const askWhile = async (scripted: Scripted, times: number) => {
    let posts = 0;
    bot.slack.follow(({ method }) => {
      if (method !== "chat.postMessage") return undefined;
      posts += 1;
      return posts <= times ? scripted : undefined;
    });
    const { ts } = await bot.slack.person.say({ text: mention("what will gpt3 cost in 2030?") });
    return ts;
  };
  const delays = () =>
    bot.faults.sqs.passed.flatMap(({ body }) => {
      const [, delay = "0"] = /"DelaySeconds":(\d+)/.exec(body) ?? [];
      return delay === "0" ? [] : [Number(delay)];
    });

  it.each([
    ["17", 17],
    ["0", 1],
    ["-1", 1],
    [undefined, 60],
    ["soon", 60],
  ])(
    "waits on the queue where Slack says 429 with Retry-After %s, and is answered",
    async (header, delay) => {
      const headers = header === undefined ? {} : { "retry-after": header };
      const ts = await askWhile(says(429, {}, headers), 1);
      expect((await answerTo(bot, ts)).text).toContain("2030");
      await bot.settled();
      expect(delays()).toEqual([delay]);
      expect(await repliesTo(bot, ts)).toHaveLength(1);
      expect(await bot.deadLetters()).toEqual([]);
    },
  );

  it("waits as long as SQS can hold a message, where Slack says longer", async () => {
    const ts = await askWhile(says(429, {}, { "retry-after": "86400" }), 1);
    await expect.poll(delays, patience).toEqual([900]);
    expect(await repliesTo(bot, ts)).toEqual([]);
    expect(await bot.deadLetters()).toEqual([]);
  });

  it("waits where Slack says in a body that it is asked too often", async () => {
    const ts = await askWhile(refuses("ratelimited"), 1);
    await answerTo(bot, ts);
    await bot.settled();
    expect(delays()).toEqual([60]);
    expect(await repliesTo(bot, ts)).toHaveLength(1);
  });

  it.each<[string, Scripted]>([
    ["breaks the line", { reply: "cut", isDone: true }],
    ["answers 500", { ...says(500, {}), isDone: true }],
    ["answers no JSON", { ...says(200, "<html>"), isDone: true }],
    ["says that it broke down", { ...refuses("internal_error"), isDone: true }],
    ["breaks the line without posting", { reply: "cut" }],
    ["answers 503 without posting", says(503, "busy")],
    ["says a code of tomorrow", refuses("a_code_of_tomorrow")],
  ])("is answered once, although Slack %s", async (_, scripted) => {
    const ts = await askWhile(scripted, 1);
    await answerTo(bot, ts);
    await bot.settled();
    expect(await repliesTo(bot, ts)).toHaveLength(1);
    expect(await bot.deadLetters()).toEqual([]);
  });

  it.each(["invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long"])(
    "is answered in text alone where Slack says %s",
    async (code) => {
      const ts = await askWhile(refuses(code), 1);
      expect(await answerTo(bot, ts)).toMatchObject({ text: expect.stringContaining("2030"), blocks: [] });
      await bot.settled();
      expect(await bot.log("work")).toContainEqual(
        expect.objectContaining({ level: "ERROR", message: "blocks refused", reason: code }),
      );
    },
  );

  it.each(["msg_too_long", "invalid_arguments"])(
    "is told at once that it is not answered where Slack says that we are wrong: %s",
    async (code) => {
      const ts = await askWhile(refuses(code), 1);
      expect((await answerTo(bot, ts)).text).toContain("Something went wrong on our side");
      await bot.settled();
      expect(await repliesTo(bot, ts)).toHaveLength(1);
      expect(await bot.deadLetters()).toEqual([`Slack: ${code}`]);
    },
  );

  it("is set aside with Slack's code, and told so once, where that is none that we know", async () => {
    const ts = await askWhile(refuses("a_code_of_tomorrow"), 5);
    await expect.poll(() => bot.deadLetters(), { timeout: 40_000 }).toEqual(["Slack: a_code_of_tomorrow"]);
    expect((await answerTo(bot, ts)).text).toContain("Something went wrong on our side");
    await bot.settled();
    expect(await repliesTo(bot, ts)).toHaveLength(1);
  }, 60_000);

  it.each(["is_archived", "not_in_channel", "channel_not_found", "thread_not_found", "token_revoked"])(
    "is set aside at once and without a word where Slack takes none: %s",
    async (code) => {
      const ts = await askWhile(refuses(code), 9);
      await expect.poll(() => bot.deadLetters(), patience).toEqual([`Slack: ${code}`]);
      await bot.settled();
      expect(await repliesTo(bot, ts)).toEqual([]);
      expect(bot.slack.calls.filter(({ method }) => method === "chat.postMessage")).toHaveLength(1);
    },
  );
});
