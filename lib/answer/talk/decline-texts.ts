import type { DeclineCode } from "#lib/answer/answer.ts";
import type { Text } from "#lib/catalogue/text.ts";

type Examples = { readonly en: readonly [string, string]; readonly vi: readonly [string, string] };

/** Two questions that fit the reason for a refusal. */
const examples: Readonly<Partial<Record<DeclineCode, Examples>>> = {
  advice: {
    en: ["gpt3 2027 vs 2030", "trend gpt3"],
    vi: ["gpt3 2027 vs 2030", "trend gpt3"],
  },
  no_access: {
    en: ["gpt4o 5B tokens a day", "512 h100 for 2 months"],
    vi: ["gpt4o 5 tỷ token mỗi ngày", "512 h100 trong 2 tháng"],
  },
  horizon: { en: ["gpt3 2030", "gpt3 2027..2034"], vi: ["gpt3 2030", "gpt3 2027..2034"] },
  before_data: { en: ["gpt3", "gpt2 2019"], vi: ["gpt3", "gpt2 2019"] },
  unsupported_metric: {
    en: ["h100 rent 2028", "tokens 2028"],
    vi: ["giá thuê h100 2028", "giá token gpt4o 2028"],
  },
  not_supported: { en: ["why gpt3", "gpt3 2030"], vi: ["why gpt3", "gpt3 2030"] },
};

const taken: Readonly<Partial<Record<DeclineCode, Text>>> = {
  off_topic: { en: "not a question about what AI costs", vi: "không phải câu hỏi về chi phí AI" },
  advice: { en: "a wish for advice", vi: "xin lời khuyên" },
  no_access: { en: "a question about your own bills", vi: "câu hỏi về hoá đơn của riêng bạn" },
  undefined_target: {
    en: "a cost that the catalogue does not define",
    vi: "chi phí mà danh mục không định nghĩa",
  },
  unsupported_metric: { en: "a price without a series", vi: "giá chưa có chuỗi số liệu" },
  horizon: { en: "a date too far ahead", vi: "thời điểm quá xa" },
  before_data: { en: "a date before the data", vi: "thời điểm trước khi có dữ liệu" },
};

/** The words of refusals, besides the reasons themselves. */
export const declineTexts = {
  examples,
  /** what a question was taken for, by the reason for its refusal */
  taken,
  asked: {
    record: { en: "your own costs", vi: "chi phí riêng của bạn" },
    digest: { en: "a digest", vi: "bản tin định kỳ" },
    settings: { en: "settings", vi: "cài đặt" },
    workspace: { en: "forgetting a workspace", vi: "xoá dữ liệu không gian làm việc" },
    explain: { en: "what changed", vi: "điều gì đã thay đổi" },
    other: { en: "a question about AI costs", vi: "câu hỏi về chi phí AI" },
  },
  question: { en: "a question", vi: "một câu hỏi" },
  lastYear: {
    en: "The last day that I answer for is 25 years from today, in",
    vi: "Ngày xa nhất tôi trả lời là 25 năm kể từ hôm nay, trong năm",
  },
} as const;
