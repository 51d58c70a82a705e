import { describe, expect, it } from "vitest";
import { readQuestion } from "#lib/ask/read-question.ts";
import { readText } from "#lib/ask/read-text.ts";

const today = "2026-11-23";
const read = (text: string) => readQuestion(text, { today });
const gpt3 = { intent: "forecast.cost", system: "gpt3", when: "2030" };

describe("a question between people in a channel", () => {
  it.each([
    "can you tell <@U09999> about gpt3 2030",
    "<@U0BOT> hey, <@U1> asked what gpt3 costs in 2030",
    "please tell <@U1> and <@U2> about gpt3 2030, thanks in advance :wave:",
    "gpt3 2030 cc <@U2>",
    "gpt3 2030\ncc <@U2> <@U3>",
    "for @anna: gpt3 2030",
    "@anna gpt3 2030",
    "<!subteam^S1|@ml-team> <!here> gpt3 2030 please",
    "in <#C1|general> someone asked what gpt3 training costs in 2030",
    "Hi :wave:\n\ngpt3 2030\n\nThanks,\nAnna",
    "thanks! what about gpt3 2030",
    "anh <@U1> hỏi gpt3 năm 2030 tốn bao nhiêu",
    "nhờ bot cho em biết gpt3 2030 ạ",
    "giúp em với: gpt3 năm 2030 ạ",
    "bạn ơi cho hỏi gpt3 2030 nhé, cảm ơn bạn trước ạ",
  ])("is read without what is said around it: %j", (text) => {
    expect(read(text)).toEqual(gpt3);
  });

  it.each([
    "can you tell <@U1> about the weather",
    "tell <@U1> about the game in 2030",
    "what about lunch, cc <@U2>",
    "nhờ bot cho em biết thời tiết ạ",
    "can you tell <@U1> what gpt3 eats in 2030",
    "cc <@U2>",
    "hey, asked about lunch",
    "chào, hỏi về bữa trưa",
  ])("is none where what is left is about something else: %j", (text) => {
    expect(["decline", "clarify"]).toContain(read(text).intent);
  });

  it.each([
    ["hi", undefined],
    ["chào", undefined],
    ["hi Anna", undefined],
    ["👋", undefined],
    ["👋🏽", undefined],
    [":wave:", undefined],
    ["thanks!", "thanks"],
    ["cảm ơn", "thanks"],
    ["great", "thanks"],
    ["ok", "thanks"],
    ["vâng ạ", "thanks"],
    ["👍", "thanks"],
    [":+1:", "thanks"],
    ["bye", "farewell"],
    ["perfect. good night", "farewell"],
    ["tạm biệt", "farewell"],
    ["who are you?", "who"],
    ["bạn là ai", "who"],
  ])("%j is talk of its own kind", async (text, about) => {
    const query = about === undefined ? { intent: "smalltalk" } : { intent: "smalltalk", about };
    expect(read(text)).toEqual(query);
    expect(await readText(text, { today })).toEqual(query);
  });

  it("is help where the bot alone is named", () => {
    expect(read("<@U0BOT>")).toEqual({ intent: "help" });
  });
});
