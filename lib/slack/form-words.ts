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
  readonly currency: string;
  readonly noSystem: string;
  readonly badYear: string;
}

const english: FormWords = {
  title: "Change the question",
  submit: "Ask",
  close: "Cancel",
  system: "What",
  systemHint: "Type a name, such as GPT-3",
  year: "Year",
  yearHint: "Four digits, such as 2030",
  currency: "Currency",
  noSystem: "Choose one of the list.",
  badYear: "There is no answer for this year. Choose another one, such as 2030.",
};

const vietnamese: FormWords = {
  title: "Sửa câu hỏi",
  submit: "Hỏi",
  close: "Hủy",
  system: "Đối tượng",
  systemHint: "Gõ tên, ví dụ GPT-3",
  year: "Năm",
  yearHint: "Bốn chữ số, ví dụ 2030",
  currency: "Tiền tệ",
  noSystem: "Hãy chọn trong danh sách.",
  badYear: "Không có câu trả lời cho năm này. Hãy chọn năm khác, ví dụ 2030.",
};

/** The words of the form in a language. */
export function formWords(locale: Locale): FormWords {
  return locale === "vi" ? vietnamese : english;
}
