import type { CardWords } from "#lib/words/english/card.ts";

export const card: CardWords = {
  share: "Chia sẻ vào kênh",
  change: "Sửa câu hỏi",
  why: "Vì sao là số này",
  table: "Bảng theo năm",
  good: "Hữu ích",
  bad: "Chưa hữu ích",
  sharedBy: (person) => `${person} đã chia sẻ.`,
  askedAndSharedBy: (person) => `${person} đã hỏi và chia sẻ.`,
  sharedFor: (asker, sharer) => `${asker} đã hỏi, ${sharer} đã chia sẻ.`,
  thanks:
    "Cảm ơn bạn, đã ghi nhận. Chúng tôi chỉ lưu câu hỏi đã hiểu cùng phiên bản dữ liệu và phương pháp, không lưu lời bạn viết.",
  foreign:
    "Nút này thuộc về một workspace khác hoặc đã bị sửa đổi, nên chưa có gì được thực hiện. Hãy hỏi lại nhé.",
  notInChannel:
    "Tôi chưa ở trong kênh này nên không đăng được. Hãy mời tôi vào (/invite @AI Cost) rồi nhấn lại nút.",
  channelClosed: "Kênh này không còn nhận tin nhắn nên tôi không đăng được. Bạn hãy hỏi ở kênh khác nhé.",
  notAllowed:
    "Quy định của workspace này không cho tôi đăng trong kênh này. Quản trị viên có thể thay đổi, hoặc bạn hãy hỏi ở kênh khác.",
  failed: "Đã có lỗi phía chúng tôi và lỗi đã được báo. Bạn hãy nhấn lại sau một phút.",
  interrupted: "Tôi bị gián đoạn khi đang trả lời. Nếu bạn không thấy câu trả lời, hãy nhấn lại nút.",
  sharedBefore: "Bạn đã chia sẻ câu trả lời này vào kênh chưa đầy một ngày trước, nên tôi không đăng lại.",
  following: "Xin chờ một chút, câu trả lời sẽ đến ngay sau đây.",
  askAgain: "Tôi bị gián đoạn khi đang trả lời. Nếu bạn không thấy câu trả lời, hãy hỏi lại nhé.",
  unanswered: "Đã có lỗi phía chúng tôi và lỗi đã được báo. Bạn hãy hỏi lại sau một phút.",
};
