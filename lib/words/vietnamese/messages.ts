import type { ViewWords } from "#lib/words/english/messages.ts";

export const messages: ViewWords = {
  range: (percent) => `Khoảng ${percent}`,
  to: "đến",
  inYear: (year) => `năm ${year}`,
  claims: "Nhận định và dự báo",
  otherClaims: "Nhận định khác",
  estimates: "Các con số",
  beside: "Để so sánh",
  disagree: "Những nhận định trái nhau",
  disagreements: (count, why) =>
    `Các nhận định trái nhau ở ${count} chỗ; nút “${why}” cho xem tất cả. Chỗ đầu tiên`,
  record: {
    own: (forecasts) => `Thử trên chính quá khứ của chuỗi này (số dự báo: ${forecasts})`,
    all: (forecasts) => `Trên quá khứ của mọi chuỗi cùng loại (số dự báo: ${forecasts})`,
    off: (miss) => `phương pháp thường lệch ${miss}, cao hơn hoặc thấp hơn`,
    held: (share) => `khoảng 80% chứa đúng kết quả trong ${share} số lần`,
    and: "và",
  },
  source: "Nguồn",
  sources: "Nguồn",
  secondary: "dẫn lại",
  read: "Đã hiểu là",
  ask: "Hãy thử",
  chart: {
    chartOf: "Biểu đồ",
    line: (by) => `Đường nhận định của ${by}`,
    sinceCost: (year, to, lastYear) =>
      `từ 1, là chi phí năm ${year}, đến ${to} so với mức đó vào năm ${lastYear}`,
    earlier: "Đường mảnh: bản tin trước",
    seen: "Đã quan sát",
    beside: "Ước tính khác, không dùng để khớp",
    method: "Phương pháp",
  },
  table: { year: "Năm", midYear: "Giữa năm", time: "Mốc", value: "Giá trị", observed: "Thực tế" },
  given: "Bạn cho",
  assumed: "Giả định",
  readOn: "đọc ngày",
};
