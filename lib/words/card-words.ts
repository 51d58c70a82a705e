import type { Locale } from "#lib/answer/answer.ts";

/** The words of a card's buttons, and of what comes back when something is pressed. */
export interface CardWords {
  readonly share: string;
  readonly change: string;
  readonly why: string;
  readonly table: string;
  readonly good: string;
  readonly bad: string;
  readonly sharedBy: (person: string) => string;
  readonly askedAndSharedBy: (person: string) => string;
  readonly sharedFor: (asker: string, sharer: string) => string;
  readonly thanks: string;
  readonly foreign: string;
  readonly notInChannel: string;
  readonly channelClosed: string;
  readonly notAllowed: string;
  readonly failed: string;
  readonly interrupted: string;
  readonly sharedBefore: string;
  /** in answer to a command whose answer follows */
  readonly following: string;
  /** after an interruption */
  readonly askAgain: string;
  /** in the place of that answer, when there will be none */
  readonly unanswered: string;
}

const english: CardWords = {
  share: "Share to channel",
  change: "Change",
  why: "Why this number",
  table: "Table of years",
  good: "Helpful",
  bad: "Not helpful",
  sharedBy: (person) => `${person} shared this.`,
  askedAndSharedBy: (person) => `${person} asked and shared this.`,
  sharedFor: (asker, sharer) => `${asker} asked, ${sharer} shared this.`,
  thanks:
    "Thank you, noted. It is kept with the question and the versions of data and method, without your words.",
  foreign:
    "This button was made for another workspace, or was changed, so nothing was done. Please ask again.",
  notInChannel:
    "I am not a member of this channel, so I cannot post here. Invite me (/invite @AI Cost), then press again.",
  channelClosed: "This channel takes no messages any more, so I cannot post here. Please ask in another one.",
  notAllowed:
    "The rules of this workspace do not let me post in this channel. Please ask an admin to allow it, or ask me in another channel.",
  failed: "Something went wrong on our side, and it has been reported. Please press again in a minute.",
  interrupted: "I was interrupted while I answered. If you do not see the answer, please press again.",
  sharedBefore: "You shared this answer with this channel less than a day ago, so I did not post it again.",
  following: "One moment, the answer follows.",
  askAgain: "I was interrupted while I answered. If you do not see the answer, please ask again.",
  unanswered: "Something went wrong on our side, and it has been reported. Please ask again in a minute.",
};

const vietnamese: CardWords = {
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

/** Words for a person whose language is not known: in both. */
export function inBothLanguages(word: (words: CardWords) => string): string {
  return `${word(english)}\n${word(vietnamese)}`;
}

/** The words of a card in a language. */
export function cardWords(locale: Locale): CardWords {
  return locale === "vi" ? vietnamese : english;
}
