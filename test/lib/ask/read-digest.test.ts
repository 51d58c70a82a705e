import { describe, expect, it } from "vitest";
import { languageOf } from "#lib/ask/language.ts";
import { readQuestion } from "#lib/ask/read-question.ts";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import { commandOf } from "#lib/digest/choose-zone.ts";
import { english, vietnamese } from "./digest-wordings.ts";

const read = (text: string) => readQuestion(text, { today: "2026-11-24", locale: languageOf(text) ?? "en" });
const rows = [english, vietnamese].flatMap((language) =>
  Object.entries(language).flatMap(([name, texts]) => texts.map((text) => [text, `digest.${name}`] as const)),
);

describe("a question about digests", () => {
  it.each(rows)("%s: %s", (text, intent) => {
    expect(read(text).intent).toBe(intent);
  });

  it.each([
    ["subscribe gpt3 weekly tuesday 8:30am Kathmandu", { day: "tue", time: "08:30", tz: "Asia/Kathmandu" }],
    ["digest subscribe mon 9am IST", { day: "mon", time: "09:00", tz: "IST" }],
    ["digest subscribe mon 9am IST Kolkata", { tz: "Asia/Kolkata" }],
    ["weekly digest mon 9am GMT+7 only changes", { tz: "+07:00", only: true }],
    ["đăng ký digest gpt3 thứ ba 8:30 TP HCM", { day: "tue", time: "08:30", tz: "Asia/Ho_Chi_Minh" }],
    ["đặt lịch bản tin chủ nhật 18h Auckland", { day: "sun", time: "18:00", tz: "Pacific/Auckland" }],
    ["bản tin chỉ gửi khi có thay đổi", { only: true }],
    ["only send the digest when something changed", { only: true }],
  ])("%s says when and where", (text, slots) => {
    expect(read(text)).toMatchObject(slots);
  });

  it.each([
    ["digest edit every week", { only: false }],
    ["digest edit always", { only: false }],
    ["digest edit even when nothing changes", { only: false }],
    ["always send the digest", { only: false }],
    ["send the digest even when nothing changes", { only: false }],
    ["digest edit tuần nào cũng gửi", { only: false }],
    ["luôn gửi bản tin", { only: false }],
    ["digest edit all", { topics: [] }],
    ["digest edit everything", { topics: [] }],
    ["make the digest about everything", { topics: [] }],
    ["digest edit về tất cả", { topics: [] }],
    ["digest edit gpt3 every week", { topics: ["gpt3"], only: false }],
    ["digest edit time 10:15", { time: "10:15" }],
  ])("%s changes it", (text, slots) => {
    expect(read(text)).toMatchObject({ intent: "digest.edit", ...slots });
  });

  it.each([
    "undo",
    "undo that",
    "hoàn tác",
    "bring the digest back",
    "bring back the weekly digest",
    "I want the digest back",
    "lấy lại bản tin",
  ])("%s takes back that it was ended", (text) => {
    expect(read(text)).toMatchObject({ intent: "digest.resume" });
  });

  it.each([
    ["who won the election?", "decline"],
    ["when is the next election?", "decline"],
    ["xem các phim của chúng tôi", "decline"],
  ])("is not %s", (text, intent) => {
    expect(read(text).intent).toBe(intent);
  });

  it("is read again from how we write it", () => {
    for (const { id } of catalogue.systems) {
      const query = {
        intent: "digest.subscribe",
        day: "tue",
        time: "08:30",
        tz: "Asia/Kathmandu",
        topics: [id],
        only: true,
        scope: "user",
      } as const;
      expect(read(commandOf(query))).toEqual(query);
    }
  });
});
