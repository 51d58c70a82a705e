import type { compare as english } from "#lib/words/english/compare.ts";

export const compare: typeof english = {
  title: (names) => `So sánh: ${names}`,
  observed: (label) => `thực tế, ${label}`,
  systems: {
    dearer: "bên đầu đắt hơn với xác suất khoảng",
    dearerExactly: "bên đầu đắt hơn với xác suất",
    units: "Chúng có đơn vị khác nhau nên không thể chia cho nhau.",
    nothing: (name) => `Chưa biết gì tại thời điểm đó về ${name}.`,
    mixed: "Số liệu thực tế, dự báo và nhận định không cùng loại: hãy thận trọng khi đọc tỷ số.",
    bases: (each) => `Chúng thuộc các loại khác nhau nên tỷ số ít ý nghĩa. ${each}.`,
    apart: "Mỗi bên đứng riêng.",
    rangeless: "Không thể đưa ra khoảng cho tỷ số.",
    ranged: "Khoảng của tỷ số là của riêng nó: sai số của hai dự báo được coi là độc lập.",
  },
  bases: {
    level: "một mức năng lực theo phương pháp đương thời",
    recipe: "chạy lại đúng một lần huấn luyện, giữ nguyên giá thuê hiện nay",
    benchmark: "một bài đo huấn luyện chuẩn",
    service: "giá của một sản phẩm",
    quantity: "một đại lượng",
  },
  times: {
    against: "với",
    earlier: "Có một thời điểm chưa biết gì: nó trước con số đầu tiên.",
    ranged:
      "Khoảng của tỷ số là của bước giữa hai thời điểm: những gì xảy ra trước thời điểm sớm hơn là chung cho cả hai.",
  },
};
