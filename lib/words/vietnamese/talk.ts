import type { talk as english } from "#lib/words/english/talk.ts";

const who = "Tôi là AI Cost: hãy hỏi tôi chi phí huấn luyện, token hay chip, hiện nay hoặc nhiều năm tới.";

export const talk: typeof english = {
  refusals: {
    examples: {
      advice: ["gpt3 2027 vs 2030", "trend gpt3"],
      no_access: ["gpt4o 5 tỷ token mỗi ngày", "512 h100 trong 2 tháng"],
      horizon: ["gpt3 2030", "gpt3 2027..2034"],
      before_data: ["gpt3", "gpt2 2019"],
      unsupported_metric: ["giá thuê h100 2028", "giá token gpt4o 2028"],
      not_supported: ["why gpt3", "gpt3 2030"],
    },
    taken: {
      off_topic: "không phải câu hỏi về chi phí AI",
      advice: "xin lời khuyên",
      no_access: "câu hỏi về hoá đơn của riêng bạn",
      undefined_target: "chi phí mà danh mục không định nghĩa",
      unsupported_metric: "giá chưa có chuỗi số liệu",
      horizon: "thời điểm quá xa",
      before_data: "thời điểm trước khi có dữ liệu",
    },
    asked: {
      record: "chi phí riêng của bạn",
      digest: "bản tin định kỳ",
      settings: "cài đặt",
      workspace: "xoá dữ liệu không gian làm việc",
      explain: "điều gì đã thay đổi",
      other: "câu hỏi về chi phí AI",
    },
    question: "một câu hỏi",
    lastYear: "Ngày xa nhất tôi trả lời là 25 năm kể từ hôm nay, trong năm",
  },
  reasons: {
    context: "Đây chỉ là bối cảnh: được quan sát một lần và không được dự báo.",
    calculator:
      "Nó được tính từ giá hiện tại và không có quan sát riêng: tôi trả lời cho các thời điểm sắp tới.",
  },
  tokens: {
    price: "Giá token",
    unknown: "Chưa biết giá token của:",
    examples: ["tokens 2028", "giá token gpt4o"],
  },
  list: {
    title: "Những gì tôi trả lời được",
    models: "Các mô hình theo tên",
    groups: {
      training: "Huấn luyện",
      tokens: "Token và truy vấn",
      chips: "Thuê chip theo giờ",
      machines: "Phần cứng, phần mềm, tính toán",
      computed: "Tính từ các mục khác",
      context: "Để tham khảo",
    },
  },
  help: {
    intro:
      "Tôi trả lời AI tốn bao nhiêu tiền, hiện nay và sau này: con số, khoảng dao động và nguồn. Hãy hỏi ngắn gọn hoặc thành câu, bằng tiếng Việt hoặc tiếng Anh.",
    title: "Cách hỏi",
    groups: [
      [
        "Chi phí tại một thời điểm",
        "`gpt3 2030`",
        "`chi phí huấn luyện gpt2 năm 2028`",
        "`gpt3 2027..2034` để xem bảng",
      ],
      ["Đã từng tốn bao nhiêu", "`gpt3`", "`gpt2 2024`"],
      ["Khi nào, xác suất bao nhiêu", "`khi nào gpt3 dưới 5.000 đô`", "`when gpt3 < $5,000`"],
      ["So sánh", "`so sánh gpt3 và gpt2 năm 2030`", "`gpt3 2027 vs 2030`"],
      ["Nhanh đến đâu", "`trend gpt2`", "`xu hướng chi phí huấn luyện`"],
      ["Của riêng bạn", "`70B params 15T tokens on h100`", "`gpt4o 5 tỷ token mỗi ngày`"],
      ["Đằng sau con số", "`why gpt3`", "`accuracy`", "`method`", "`sources gpt3`", "`list`"],
    ],
  },
  unsure: "một câu hỏi chưa đủ",
  replies: {
    greeting: `Chào bạn! ${who}`,
    thanks: "Rất vui được giúp bạn. Cần số liệu nào nữa, cứ hỏi tiếp nhé.",
    farewell: "Tạm biệt, hẹn gặp lại bạn.",
    who: `${who} Tôi là một chương trình: con số nào cũng kèm cách tính và nguồn.`,
    sharing:
      "Ai mở được chuỗi tin này đều thấy câu trả lời. Nút *Chia sẻ vào kênh* bên dưới câu trả lời sẽ đăng nó lên kênh.",
  },
  echoes: {
    greeting: "lời chào",
    thanks: "lời cảm ơn",
    farewell: "lời tạm biệt",
    who: "tôi là ai",
    sharing: "muốn chia sẻ câu trả lời",
  },
};
