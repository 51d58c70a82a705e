import { describe, expect, it } from "vitest";
import { smalltalk } from "#lib/answer/talk/smalltalk.ts";
import { languageWished } from "#lib/ask/language-wished.ts";
import { readQuestion } from "#lib/ask/read-question.ts";
import { wordsOf } from "#lib/words/words.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";

const today = "2026-11-23";
const asked = readQuestion("gpt3 2030", { today });
const askAfter = (text: string) => readQuestion(text, { today, previous: asked });

const why = { intent: "explain.why", system: "gpt3", when: "2030" };
const sure = { intent: "explain.confidence", system: "gpt3", when: "2030" };
const sharing = { intent: "smalltalk", about: "sharing" };

describe("a word or two under an answer", () => {
  it.each([
    ["sao vậy?", why],
    ["sao vậy ạ?", why],
    ["more details", why],
    ["chi tiết hơn", why],
    ["range?", sure],
    ["what's the range?", sure],
    ["bằng tiếng Việt", asked],
    ["in Vietnamese please", asked],
    ["translate to English", asked],
    ["share this", sharing],
    ["share it with the team please", sharing],
    ["chia sẻ lên kênh", sharing],
    ["chia sẻ cho mọi người", sharing],
    ["yes", { intent: "smalltalk", about: "thanks" }],
    ["ok", { intent: "smalltalk", about: "thanks" }],
  ])("%j is about that answer", (text, query) => {
    expect(askAfter(text)).toEqual(query);
  });

  it.each(["cheaper?", "rẻ hơn?"])("%j asks below which amount", (text) => {
    expect(askAfter(text)).toMatchObject({ intent: "clarify", system: "gpt3", missing: "amount" });
  });

  it.each(["more details", "range?", "share this", "sao vậy ạ?", "bằng tiếng Việt"])(
    "%j is no figure where there was no answer",
    (text) => {
      expect(readQuestion(text, { today }).intent).toMatch(/^(?:clarify|decline|settings\.user)$/);
    },
  );

  it.each(["en", "vi"] as const)("names the button that shares as it is written: %s", (locale) => {
    expect(smalltalk(packagedContext(locale), "sharing").text.join(" ")).toContain(
      wordsOf(locale).card.share,
    );
  });
});

describe("the language in which an answer is wished for", () => {
  it.each([
    ["in vietnamese please", "vi"],
    ["bằng tiếng anh nhé", "en"],
    ["gpt3 2030 in vietnamese", undefined],
    ["what does an english model cost", undefined],
    ["always answer in english from now on", undefined],
  ])("%j: %s", (text, language) => {
    expect(languageWished(text)).toBe(language);
  });
});

describe("somebody who waits", () => {
  it.each([
    "gpt3 2030 gấp",
    "gpt3 2030, gấp ạ",
    "gpt3 2030 cần gấp nhé",
    "gpt3 2030 - urgent!",
    "gpt3 2030, it's urgent please",
  ])("asks the same: %j", (text) => {
    expect(readQuestion(text, { today })).toEqual(asked);
  });

  it("is not who asks how many times cheaper something is", () => {
    expect(readQuestion("gpt3 2030 rẻ hơn gấp", { today }).intent).toBe("clarify");
  });
});
