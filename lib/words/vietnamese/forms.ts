import type { FormWords } from "#lib/words/english/forms.ts";

export const forms: FormWords = {
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
