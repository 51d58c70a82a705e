import { describe, expect, it } from "vitest";
import { languageOf } from "#lib/ask/language.ts";
import { readQuestion } from "#lib/ask/read-question.ts";
import { placeOf } from "#lib/digest/digest-query.ts";
import { english } from "#lib/digest/words-english.ts";
import { vietnamese } from "#lib/digest/words-vietnamese.ts";

const asker = { team: "T1", user: "U1", channel: "C1", locale: "en" } as const;
const placeAsked = (text: string) => {
  const query = readQuestion(text, { today: "2026-11-24", locale: languageOf(text) ?? "en" });
  return { intent: query.intent, ...placeOf({ ...query, intent: "digest.edit" }, asker) };
};
const ofBot = [english, vietnamese].flatMap(({ examples, edits, afterSubscribing }) => [
  ...examples,
  ...edits,
  ...afterSubscribing,
]);

describe("a digest asked for in a channel", () => {
  it.each(ofBot)("is the channel's where the bot's own example is typed: %s", (text) => {
    expect(placeAsked(text)).toMatchObject({ intent: expect.stringMatching(/^digest\./), id: "C1" });
  });

  it.each([
    "digest subscribe tue 08:30 Asia/Ho_Chi_Minh",
    "đăng ký bản tin thứ sáu 7h tối giờ Việt Nam",
    "dang ky ban tin thu sau 7h toi gio Viet Nam",
    "subscribe us to the digest Friday 8am Ho Chi Minh time",
    "đăng ký bản tin thứ ba 8h30 giờ Hồ Chí Minh",
    "dang ky ban tin thu ba 8h30 Ho Chi Minh",
    "đổi bản tin sang 9 giờ tối",
    "doi ban tin sang 9 gio toi",
    "digest edit 9am Asia/Ho_Chi_Minh",
    "tạm dừng bản tin tối thứ sáu",
    "I want the team to get the weekly digest on Mondays at 9am UTC",
    "Can I get the digest in here every Friday at 9am UTC",
    "nhóm mình muốn nhận bản tin sáng thứ hai lúc 8 giờ",
    "digest preview",
    "preview the digest",
    "xem trước bản tin",
    "show me a preview of the weekly digest",
    "digest preview gpt3",
    "can I pause the digest?",
    "pause our digest, I am on holiday",
  ])("is the channel's: %s", (text) => {
    expect(placeAsked(text)).toMatchObject({ intent: expect.stringMatching(/^digest\./), id: "C1" });
  });

  it.each([
    "digest subscribe tue 08:30 Asia/Ho_Chi_Minh for me",
    "subscribe me to the digest, Friday 8am Ho Chi Minh time",
    "send me the weekly digest on mondays at 9",
    "sign me up for the digest",
    "DM me the weekly digest every Friday at 9am UTC",
    "đăng ký cho tôi bản tin thứ sáu 7h tối giờ Việt Nam",
    "dang ky cho toi ban tin thu sau 7h toi gio Ho Chi Minh",
    "gửi cho mình bản tin thứ hai 9h sáng",
    "đổi bản tin của tôi sang 9 giờ tối",
    "pause my digest",
    "unsubscribe me from the digest",
    "I don't want the digest any more",
    "tôi không nhận bản tin nữa",
    "preview my digest",
    "digest unsubscribe for me",
    "digest resume for me",
  ])("is the person's where they say so: %s", (text) => {
    expect(placeAsked(text)).toMatchObject({ intent: expect.stringMatching(/^digest\./), id: "U1" });
  });
});
