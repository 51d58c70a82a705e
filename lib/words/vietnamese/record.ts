import type { record as english } from "#lib/words/english/record.ts";

export const record: typeof english = {
  title: "Các phương pháp đã đúng đến đâu",
  about:
    "Sai lệch điển hình (hệ số) của các dự báo lập từ mọi điểm trong quá khứ, trước 0,25 đến 5,5 năm, mỗi chuỗi tính như nhau.",
  beatsNone:
    "Với chi phí huấn luyện, phương pháp mặc định chưa vượt phương pháp nào khác quá hai sai số chuẩn.",
  beats: "Với chi phí huấn luyện, phương pháp mặc định vượt hơn hai sai số chuẩn:",
  all: "Mọi chuỗi cùng loại",
  others: "tiên nghiệm từ các chuỗi khác",
  claimed: "nhận định",
};
