import { describe, expect, it } from "vitest";
import { botForAll } from "#test/functions/work/bot/bot-of-test.ts";
import { answerTo, mention, repliesTo } from "#test/functions/work/bot/threads.ts";
import type { Fault, Passed } from "./fault-proxy.ts";

type Service = "dynamoDb" | "sqs" | "slack";

const isClaim = ({ operation, body }: Passed) =>
  operation.endsWith("UpdateItem") && body.includes(":claimed");
const isFinish = ({ operation, body }: Passed) => operation.endsWith("UpdateItem") && body.includes(":done");
const isPost = ({ operation }: Passed) => operation === "/api/chat.postMessage";
const isSend = ({ operation }: Passed) => operation.endsWith("SendMessage");

/** The moments at which the worker is killed. */
const moments: readonly (readonly [string, Service, Omit<Fault, "strike">])[] = [
  ["before the claim", "dynamoDb", { when: "before", matches: isClaim }],
  ["after the claim", "dynamoDb", { when: "after", matches: isClaim }],
  ["before the post", "slack", { when: "before", matches: isPost }],
  ["after the post, before Slack's answer arrives", "slack", { when: "after", matches: isPost }],
  ["after the post, before it is marked as done", "dynamoDb", { when: "before", matches: isFinish }],
  ["after it is marked as done, before the queue knows", "dynamoDb", { when: "after", matches: isFinish }],
];

describe("a mention is answered once", () => {
  const bot = botForAll();

  const expectOneAnswer = async (ts: string) => {
    await answerTo(bot, ts);
    await bot.settled();
    expect(await repliesTo(bot, ts)).toHaveLength(1);
  };

  it.each(moments)("although the worker is killed %s", async (_, service, fault) => {
    const { pid } = bot.work;
    bot.faults[service].arm({ ...fault, strike: () => bot.killWork() });
    const { ts } = await bot.slack.person.say({ text: mention("gpt3 2030") });
    await expectOneAnswer(ts);
    expect(bot.work.pid).not.toBe(pid);
  });

  const outcomes = async () =>
    (await bot.log("work")).flatMap(({ outcome }) => (outcome === undefined ? [] : [String(outcome)]));

  it("although the event is delivered four times", async () => {
    const { ts, envelope = {} } = await bot.slack.person.say({ text: mention("gpt3 2030") });
    await expect.poll(outcomes).toEqual(["done"]);
    for (let time = 2; time <= 4; time += 1) await bot.slack.person.deliver(envelope);
    await expect.poll(outcomes).toEqual(["done", "done before", "done before", "done before"]);
    expect(await repliesTo(bot, ts)).toHaveLength(1);
  });

  it("although the event is delivered twice at once", async () => {
    const { ts, envelope = {}, deliveries } = await bot.slack.person.say({ text: mention("gpt3 2030") });
    await Promise.all([deliveries, bot.slack.person.deliver(envelope), bot.slack.person.deliver(envelope)]);
    await answerTo(bot, ts);
    await bot.settled();
    const ends = (await outcomes()).filter((outcome) => outcome !== "held by another");
    expect(ends.sort()).toEqual(["done", "done before", "done before"]);
    expect(await repliesTo(bot, ts)).toHaveLength(1);
  });

  it.each<[string, Fault["when"]]>([
    ["between the signature and the queue", "before"],
    ["between the queue and the 200", "after"],
  ])("although the front function is killed %s, because Slack delivers again", async (_, when) => {
    const { pid } = bot.front;
    bot.faults.sqs.arm({ when, matches: isSend, strike: bot.killFront });
    const { ts, deliveries } = await bot.slack.person.say({ text: mention("gpt3 2030") });
    expect(await deliveries).toMatchObject([{ status: 502 }, { status: 200 }]);
    await expectOneAnswer(ts);
    expect(bot.front.pid).not.toBe(pid);
  });

  it("although the queue is out of reach at first", async () => {
    bot.faults.sqs.arm({ when: "before", matches: isSend, strike: () => undefined });
    bot.faults.sqs.arm({ when: "before", matches: isSend, strike: () => undefined });
    const { ts, deliveries } = await bot.slack.person.say({ text: mention("gpt3 2030") });
    expect(await deliveries).toMatchObject([{ status: 500 }, { status: 200 }]);
    await expectOneAnswer(ts);
  });
});
