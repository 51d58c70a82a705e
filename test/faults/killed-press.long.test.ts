import { describe, expect, it } from "vitest";
import { places } from "#functions/local/slack/emulated-slack.ts";
import type { Shown } from "#functions/local/slack/shown.ts";
import { botForAll } from "#test/functions/work/bot/bot-of-test.ts";
import { press } from "#test/functions/work/bot/pressing.ts";
import type { Fault, Passed } from "./fault-proxy.ts";

const { general, random, person } = places;
const day = 86_400_000;

type Moment = readonly [string, "dynamoDb" | "slack", Omit<Fault, "strike">];
const isUpdate =
  (part: string) =>
  ({ operation, body }: Passed) =>
    operation.endsWith("UpdateItem") && body.includes(part);
const isClaim = isUpdate("attempts :one");
const isMark = isUpdate(":isAnswering");
const isFinish = isUpdate(":done");
const isAnswer = ({ operation }: Passed) => operation.startsWith("/respond/");
const isPost = ({ operation }: Passed) => operation === "/api/chat.postMessage";

const beforeTheClaim: Moment = ["before the claim", "dynamoDb", { when: "before", matches: isClaim }];
const afterTheClaim: Moment = ["after the claim", "dynamoDb", { when: "after", matches: isClaim }];
const beforeDone: Moment = [
  "after the answer, before it is done",
  "dynamoDb",
  { when: "before", matches: isFinish },
];
const afterDone: Moment = ["after it is done", "dynamoDb", { when: "after", matches: isFinish }];
const onTheWay: Moment = ["while the answer is on its way", "slack", { when: "before", matches: isAnswer }];
const unconfirmed: Moment = [
  "before Slack confirms the answer",
  "slack",
  { when: "after", matches: isAnswer },
];

describe("a press is answered once", () => {
  const bot = botForAll(() => ({ speed: 1 }));

  const messages = () => bot.slack.person.messages(general);
  const killedAt = async ([, service, fault]: Moment, card: Shown, actionId: string, later?: number) => {
    const { pid } = bot.work;
    bot.faults[service].arm({ ...fault, strike: () => bot.killWork(later) });
    await press(bot, card, actionId);
    await expect.poll(() => bot.work.pid).not.toBe(pid);
    await bot.settled();
    return (await messages()).filter(({ ts }) => ts !== card.ts).map(({ text }) => text);
  };
  const answer = expect.stringMatching(/^GPT-3-level training/);
  const note = expect.stringContaining("If you do not see the answer, please press again");

  it.each<[...Moment, readonly string[]]>([
    [...beforeTheClaim, [answer]],
    [...afterTheClaim, [answer]],
    ["before it is noted that it is answered", "dynamoDb", { when: "before", matches: isMark }, [answer]],
    ["after that is noted, before the answer", "dynamoDb", { when: "after", matches: isMark }, [note]],
    [...onTheWay, [note]],
    [...unconfirmed, [answer, note]],
    [...beforeDone, [answer, note]],
    [...afterDone, [answer]],
  ])("although the worker is killed %s", async (name, service, fault, expected) => {
    const card = await bot.slack.person.command("gpt3 2030");
    expect(await killedAt([name, service, fault], card, "why")).toEqual(expected);
    expect(await bot.deadLetters()).toEqual([]);
  });

  it.each([beforeTheClaim, afterTheClaim, onTheWay, unconfirmed, beforeDone, afterDone])(
    "in the place of the message that offered it, although the worker is killed %s",
    async (...moment) => {
      const offer = await bot.slack.person.command("gpt-33 2030");
      expect(await killedAt(moment, offer, "ask-0")).toEqual([]);
      const [{ text } = { text: "" }] = await messages();
      expect(text).toContain("2030");
      expect(text).not.toBe(offer.text);
    },
  );

  it.each<Moment>([
    beforeTheClaim,
    afterTheClaim,
    ["before the post", "slack", { when: "before", matches: isPost }],
    ["after the post, before Slack's answer", "slack", { when: "after", matches: isPost }],
    ["after the post, before it is done", "dynamoDb", { when: "before", matches: isFinish }],
    afterDone,
  ])(
    "with the whole channel, although the worker is killed %s and comes back a day later",
    async (...moment) => {
      const card = await bot.slack.person.command("gpt3 2030");
      const shared = expect.stringContaining(`<@${person}> asked and shared this.`);
      expect(await killedAt(moment, card, "share", day)).toEqual([shared]);
    },
  );

  it("with a word that the bot may not post, although the worker is killed before that is done", async () => {
    const card = await bot.slack.person.command("gpt3 2030", random);
    const { pid } = bot.work;
    bot.faults.dynamoDb.arm({ when: "after", matches: isFinish, strike: () => bot.killWork() });
    await press(bot, card, "share");
    await expect.poll(() => bot.work.pid).not.toBe(pid);
    await bot.settled();
    const told = (await bot.slack.person.messages(random)).filter(({ ts }) => ts !== card.ts);
    expect(told).toMatchObject([{ onlyFor: person, text: expect.stringContaining("/invite") }]);
  });

  it("again when Slack could not be reached, because nothing was sent", async () => {
    const card = await bot.slack.person.command("gpt3 2030");
    await bot.faults.slack.stop();
    await press(bot, card, "why");
    const logged = async () => (await bot.log("work")).map(({ message }) => message);
    await expect.poll(logged).toContain("job failed");
    await bot.faults.slack.restart();
    await expect.poll(async () => (await messages()).length).toBe(2);
    expect((await messages()).at(-1)?.text).toEqual(answer);
  });
});
