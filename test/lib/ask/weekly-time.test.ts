import { describe, expect, it } from "vitest";
import { languageOf } from "#lib/ask/language.ts";
import { readQuestion } from "#lib/ask/read-question.ts";

const read = (text: string) => readQuestion(text, { today: "2026-11-24", locale: languageOf(text) ?? "en" });

describe("the day and the time of a digest", () => {
  it.each([
    ["send us the digest on fridays at half past seven in the evening", "fri", "19:30"],
    ["send us the digest every friday at 6 in the evening", "fri", "18:00"],
    ["subscribe us to the digest, friday 5.30 in the afternoon", "fri", "17:30"],
    ["subscribe us to the digest every friday evening at 6", "fri", "18:00"],
    ["subscribe us to the digest friday 7 tonight", "fri", "19:00"],
    ["subscribe us to the digest friday at eight in the evening", "fri", "20:00"],
    ["subscribe us to the digest friday at 11 at night", "fri", "23:00"],
    ["subscribe us to the digest friday 9 in the morning", "fri", "09:00"],
    ["good evening, subscribe us to the digest friday 9:00", "fri", "09:00"],
    ["subscribe us to the digest friday at quarter to nine pm", "fri", "20:45"],
    ["move the digest from monday 9am to friday 10am", "fri", "10:00"],
    ["gửi bản tin vào chiều thứ sáu lúc 4 giờ", "fri", "16:00"],
    ["đăng ký bản tin chiều thứ năm 4 giờ", "thu", "16:00"],
    ["đăng ký bản tin tối thứ năm lúc 8 giờ", "thu", "20:00"],
    ["dang ky ban tin toi thu nam luc 8 gio", "thu", "20:00"],
    ["đăng ký bản tin cho tôi thứ năm lúc 8 giờ", "thu", "08:00"],
    ["đăng ký bản tin thứ năm 8 giờ rưỡi tối", "thu", "20:30"],
    ["đăng ký bản tin thứ năm 9 giờ kém 15", "thu", "08:45"],
    ["đăng ký bản tin sáng thứ hai lúc 8 giờ", "mon", "08:00"],
    ["đổi bản tin từ thứ hai sang thứ sáu 9 giờ sáng", "fri", "09:00"],
    ["đổi bản tin sang thứ sáu 12 giờ trưa", "fri", "12:00"],
  ])("%s", (text, day, time) => {
    expect(read(text)).toMatchObject({ day, time });
  });

  it("is read from a command by somebody who uses Vietnamese", () => {
    expect(
      readQuestion("digest subscribe tue 08:30 Asia/Ho_Chi_Minh", { today: "2026-11-24", locale: "vi" }),
    ).toMatchObject({ day: "tue", time: "08:30", tz: "Asia/Ho_Chi_Minh" });
  });
});
