import { describe, expect, it } from "vitest";
import { clarify } from "#lib/answer/talk/ask-back.ts";
import { languageOf } from "#lib/ask/language.ts";
import { readQuestion } from "#lib/ask/read-question.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";

const read = (text: string) => readQuestion(text, { today: "2026-11-24", locale: languageOf(text) ?? "en" });

describe("a digest asked for in words that are not all understood", () => {
  it.each([
    ["digest subscribe gpt9 tuesday 9:00 UTC", "gpt9"],
    ["digest subscribe gpt3 gpt-77 claude-99 tuesday 9:00 UTC", "gpt-77, claude-99"],
    ["digest subscribe tuesday 25:00", "25:00"],
    ["digest subscribe tuesday 9:75", "9:75"],
    ["digest subscribe tuesday 16", "16"],
    ["digest subscribe tuesday 0900", "0900"],
    ["send us the digest tuesdays 16", "16"],
    ["digest subscribe tuesday 9:00 Mars/Olympus UTC", "mars/olympus"],
    ["digest subscribe tuesday 9:00 Mars/Olympus", "mars/olympus"],
    ["digest subscribe tuseday 9:00", "tuseday"],
    ["send us the digest every tuseday at 9am", "tuseday"],
    ["digest subscribe blah tuesday 9:00", "blah"],
    ["digest edit gpt9", "gpt9"],
    ["digest preview gpt9", "gpt9"],
    ["send us the digest every tuesday at 9am or 10am", "10am"],
    ["đăng ký bản tin gpt9 thứ ba 9h", "gpt9"],
    ["đăng ký bản tin thứ ba lúc 25 giờ", "25 gio"],
    ["đăng ký bản tin thứ chín lúc 9 giờ", "thu chin"],
  ])("is asked about by these words: %s", (text, unread) => {
    const query = read(text);
    expect(query).toMatchObject({ intent: "clarify", missing: "digest" });
    expect(fold("unread" in query ? query.unread : "")).toBe(unread);
    expectCommands(query);
  });

  it.each([
    "digest subscribe h100 gpt4o monday noon",
    "digest edit friday at half past nine",
    "digest edit only gpt3",
    "digest subscribe gpt3 weekly tuesday at 8:30am Asia/Kolkata time",
    "digest subscribe please monday 9:00 am, thanks!",
    "digest subscribe for the team monday 9am",
    "could you kindly post the digest here on mondays around 9am for our finance folks",
    "nhờ bạn gửi bản tin cho cả nhóm vào sáng thứ hai lúc 9 giờ nhé",
    "đăng ký bản tin gpt3 và gpt2 sáng thứ ba hằng tuần lúc 8 giờ 30 giờ Hà Nội",
  ])("is not asked about where all is understood: %s", (text) => {
    expect(read(text).intent).toMatch(/^digest\.(?:subscribe|edit)$/);
  });

  it.each([
    "digest subscribe tuesday and friday 9am",
    "send us the digest on tuesdays and fridays at 9am",
    "digest subscribe weekdays 9am",
    "đăng ký bản tin thứ ba và thứ sáu 9h",
  ])("comes on one day, and two are asked about: %s", (text) => {
    expect(read(text)).toMatchObject({ intent: "clarify", missing: "digest-day" });
    expectCommands(read(text));
  });

  it.each([
    "digest subscribe daily 9am",
    "send us the digest every day at 9am",
    "digest edit monthly",
    "đăng ký bản tin hằng ngày 9h",
    "gửi bản tin mỗi ngày lúc 9 giờ",
  ])("comes every week, and another rhythm is said not to be offered: %s", (text) => {
    expect(read(text)).toMatchObject({ intent: "clarify", missing: "digest-week" });
    expectCommands(read(text));
  });

  it("is asked about in both languages, by what was not understood and what to type", async () => {
    const query = read("digest subscribe gpt9 tuesday 9:00 UTC");
    if (query.intent !== "clarify") throw new Error("It was read.");
    for (const locale of ["en", "vi"] as const) {
      const { text, examples } = clarify(query, packagedContext(locale));
      expect(text.join(" ")).toContain("gpt9");
      expect(examples[0]).toMatch(/^digest subscribe gpt\S+ tue 09:00 UTC$/);
    }
  });
});

const fold = (text: string | undefined) =>
  (text ?? "").normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");

/** What is offered is read as a digest's command. */
function expectCommands(query: ReturnType<typeof read>): void {
  const choices = query.intent === "clarify" ? query.choices : [];
  expect(choices.length).toBeGreaterThan(1);
  for (const choice of choices)
    expect([choice, read(choice).intent]).toEqual([choice, expect.stringMatching(/^digest\./)]);
}
