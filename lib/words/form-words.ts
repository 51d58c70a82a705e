import type { Locale } from "#lib/answer/answer.ts";

/** The words of the form that changes a question. */
interface FormWords {
  readonly title: string;
  readonly submit: string;
  readonly close: string;
  readonly system: string;
  readonly systemHint: string;
  readonly year: string;
  readonly yearHint: string;
  /** where the question has no time */
  readonly noYearHint: string;
  readonly currency: string;
  readonly currencyHint: string;
  readonly noSystem: string;
  readonly noYear: string;
  readonly badYear: string;
  readonly tooFar: string;
  readonly tooEarly: string;
  readonly foreign: string;
}

const english: FormWords = {
  title: "Change the question",
  submit: "Ask",
  close: "Cancel",
  system: "What",
  systemHint: "Type a name, such as GPT-3",
  year: "Year, or another date",
  yearHint: "Such as 2030, 2031-Q1, 2033-02, 2028-06-30, or from one to another: 2027..2034.",
  noYearHint: "Left empty: what it has cost so far.",
  currency: "Currency",
  currencyHint: "Figures are in US dollars: I know no exchange rate, of today or of a later date.",
  noSystem: "Choose one of the list.",
  noYear: "Say for when, such as 2030 or 2031-Q1.",
  badYear: "I could not read that as one date. Write it as 2030, 2031-Q1, 2033-02, 2028-06-30 or 2027..2034.",
  tooFar: "That is more than 25 years ahead: no method here has a record that reaches so far.",
  tooEarly: "That is before the first figure that I have for it.",
  foreign:
    "This form was made for another workspace, or was changed, so nothing was asked. Please ask again.",
};

const vietnamese: FormWords = {
  title: "Sửa câu hỏi",
  submit: "Hỏi",
  close: "Hủy",
  system: "Đối tượng",
  systemHint: "Gõ tên, ví dụ GPT-3",
  year: "Năm hoặc mốc thời gian khác",
  yearHint: "Ví dụ 2030, 2031-Q1, 2033-02, 2028-06-30, hoặc từ năm này đến năm kia: 2027..2034.",
  noYearHint: "Để trống: chi phí đã biết đến nay.",
  currency: "Tiền tệ",
  currencyHint: "Các con số tính bằng đô la Mỹ: tôi không có tỷ giá, cho hôm nay cũng như về sau.",
  noSystem: "Hãy chọn trong danh sách.",
  noYear: "Hãy cho biết thời điểm, ví dụ 2030 hoặc 2031-Q1.",
  badYear:
    "Tôi không đọc được đây là một mốc thời gian. Hãy viết như 2030, 2031-Q1, 2033-02, 2028-06-30 hoặc 2027..2034.",
  tooFar: "Mốc này cách nay hơn 25 năm: chưa phương pháp nào ở đây được kiểm chứng xa đến vậy.",
  tooEarly: "Mốc này trước con số đầu tiên mà tôi có.",
  foreign:
    "Biểu mẫu này thuộc về một workspace khác hoặc đã bị sửa đổi, nên chưa có gì được hỏi. Hãy hỏi lại nhé.",
};

/** A sentence for a person whose language is not known: in both. */
export const foreignForm = `${english.foreign}\n${vietnamese.foreign}`;

/** The words of the form in a language. */
export function formWords(locale: Locale): FormWords {
  return locale === "vi" ? vietnamese : english;
}
