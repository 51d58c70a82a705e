import { describe, expect, it } from "vitest";
import { places } from "#functions/local/slack/emulated-slack.ts";
import type { Shown } from "#functions/local/slack/shown.ts";
import { botForAll } from "#test/functions/work/bot/bot-of-test.ts";
import { press } from "#test/functions/work/bot/pressing.ts";
import { answerTo, mention, repliesTo } from "#test/functions/work/bot/threads.ts";
import { filledForm } from "#test/functions/work/presses/filled-form.ts";

const { general } = places;

/** The median that a card shows for that year, without its currency. */
function figureOf2030({ text }: Shown): string {
  return text.match(/2030: \$?(?<figure>\d+)/)?.groups?.figure ?? "no figure";
}

describe("a follow-up after a press, as it is built", () => {
  const bot = botForAll(() => ({ speed: 1 }));

  const pressAndSettle = async (message: Shown, actionId: string) => {
    await press(bot, message, actionId);
    await bot.settled();
  };
  const askedFirst = async (text: string, channel?: string) => {
    const { ts } = await bot.slack.person.say({ text, ...(channel !== undefined && { channel }) });
    return { ts, answer: await answerTo(bot, ts, channel) };
  };
  const followUp = async (ts: string, text: string, channel: string = general) => {
    const known = new Set((await repliesTo(bot, ts, channel)).map((reply) => reply.ts));
    const { ts: asked } = await bot.slack.person.say({ text, channel, threadTs: ts });
    const answers = async () =>
      (await repliesTo(bot, ts, channel)).filter((reply) => !known.has(reply.ts) && reply.ts !== asked);
    await expect.poll(answers, { timeout: 10_000 }).toHaveLength(1);
    return (await answers())[0]?.text;
  };

  it("is about the offered question that was pressed in its thread", async () => {
    const { ts, answer } = await askedFirst(mention("gpt-33 2030"));
    await pressAndSettle(answer, "ask-0");
    const [shown] = await repliesTo(bot, ts);
    const [title] = shown?.text.split("\n") ?? [];
    const next = await followUp(ts, mention("and in 2035?"));
    expect(next).toContain("2035");
    expect(next?.split("\n")[0]).toBe(title);
  });

  it("stays about the same system and time over five turns, also after a question of why", async () => {
    const { ts } = await askedFirst(mention("gpt3 2030"));
    await followUp(ts, mention("2033?"));
    const gpt2 = await followUp(ts, mention("now for gpt2"));
    const why = await followUp(ts, mention("why?"));
    for (const text of [gpt2, why]) {
      expect(text).toContain("GPT-2");
      expect(text).toContain("2 July 2033: $0.0362");
    }
    const later = await followUp(ts, mention("còn năm 2036 thì sao?"));
    expect(later).toContain("GPT-2");
    expect(later).toContain("2036");
  });

  it.each([
    ["en", { first: "gpt3 2030", unclear: "cheaper?", why: "why?", later: "2035?" }],
    [
      "vi",
      { first: "chi phí gpt3 năm 2030?", unclear: "rẻ hơn?", why: "vì sao?", later: "còn năm 2035 thì sao?" },
    ],
  ])("is about the last figure where a question was asked back since: %s", async (_, texts) => {
    const { ts, answer } = await askedFirst(mention(texts.first));
    const shown = figureOf2030(answer);
    expect(await followUp(ts, mention(texts.unclear))).not.toContain("80%");
    const why = await followUp(ts, mention(texts.why));
    expect(why).toContain("GPT-3");
    expect(why).toContain(shown);
    expect(await followUp(ts, mention(texts.unclear))).not.toContain("80%");
    const later = await followUp(ts, mention(texts.later));
    expect(later).toContain("GPT-3");
    expect(later).toContain("2035");
  });

  it.each([
    ["en", { first: "gpt3 2030", half: "gpt2 blargh", rest: "2033?", day: "2 July 2033" }],
    [
      "vi",
      { first: "chi phí gpt3 năm 2030?", half: "gpt2 blargh", rest: "năm 2033", day: "2 tháng 7, 2033" },
    ],
  ])("is what was asked back about, once its answer makes it whole: %s", async (_, texts) => {
    const { ts } = await askedFirst(mention(texts.first));
    expect(await followUp(ts, mention(texts.half))).toContain("blargh");
    const whole = await followUp(ts, mention(texts.rest));
    expect(whole).toContain("GPT-2");
    expect(whole).toContain(texts.day);
  });

  it("is the same figure in the other language where that is asked for", async () => {
    const { ts, answer } = await askedFirst(mention("gpt3 2030"));
    const shown = figureOf2030(answer);
    const translated = await followUp(ts, mention("in Vietnamese please"));
    expect(translated).toContain("2 tháng 7, 2030");
    expect(translated).toContain(`2030: ${shown}`);
    expect(await followUp(ts, mention("2033?"))).toContain("2 tháng 7, 2033");
    expect(await followUp(ts, mention("bằng tiếng Anh"))).toContain("2 July 2033");
  });

  it("is a sentence about the button where an answer is to be shared, and no second answer", async () => {
    const { ts } = await askedFirst(mention("gpt3 2030"));
    expect(await followUp(ts, mention("share this"))).toContain("Share to channel");
    expect(await followUp(ts, mention("chia sẻ lên kênh"))).toContain("Chia sẻ vào kênh");
    expect(
      (await bot.slack.person.messages(general)).filter(({ text }) => text.includes("80%")),
    ).toHaveLength(1);
  });

  it("is about the question that was changed in the conversation with the bot", async () => {
    const channel = await bot.slack.person.directChannel();
    const { ts, answer } = await askedFirst("gpt3 2030", channel);
    await pressAndSettle(answer, "change");
    const view = Object(bot.slack.person.openViews().at(-1));
    await bot.slack.person.submit(view.id, filledForm({ system: "gpt2", year: "2030" }));
    await bot.settled();
    const next = await followUp(ts, "and in 2035?", channel);
    expect(next).toContain("GPT-2");
    expect(next).toContain("2035");
  });

  it("is about what all of a channel saw, not about what one of them changed for themselves", async () => {
    const { ts, answer } = await askedFirst(mention("gpt3 2030"));
    await pressAndSettle(answer, "change");
    const view = Object(bot.slack.person.openViews().at(-1));
    await bot.slack.person.submit(view.id, filledForm({ system: "gpt2", year: "2030" }));
    await bot.settled();
    expect(await followUp(ts, mention("and in 2035?"))).toContain("GPT-3-level training");
  });
});
