import { placeMention, systemNames, timesOf } from "./word-parts.ts";
import type { DigestWords } from "./words.ts";

/** Vietnamese. */
export const vietnamese: DigestWords = {
  title: "Bản tin hằng tuần",
  paused: {
    "place-gone": (place) =>
      `Bản tin hằng tuần cho ${place} đang tạm dừng: kênh đã được lưu trữ hoặc không còn. Bản tin sẽ tiếp tục khi kênh được mở lại.`,
    "not-in-channel": (place) =>
      `Bản tin hằng tuần cho ${place} đang tạm dừng: tôi không ở trong kênh. Hãy gõ \`/invite @AI Cost\` trong kênh, bản tin sẽ tiếp tục.`,
    forbidden: (place) =>
      `Bản tin hằng tuần cho ${place} đang tạm dừng: không gian làm việc này không cho tôi đăng ở đó. Hãy cho phép, rồi gõ \`/aicost digest resume\` tại đó.`,
    "three-failed-weeks": (place) =>
      `Bản tin hằng tuần cho ${place} đang tạm dừng: ba tuần liền không đăng được. Hãy gõ \`/aicost digest resume\` tại đó để thử lại.`,
  },
  subscribed: (subscription) => {
    const { weekday, time, tz, next } = timesOf(subscription, "vi");
    const quiet = subscription.only ? " Tuần nào không có gì thay đổi thì không gửi." : "";
    return `${placeMention(subscription)} sẽ nhận bản tin vào ${weekday} hằng tuần lúc ${time} (${tz}), về ${about(subscription)}. Bản tin đầu tiên: ${next}.${quiet}`;
  },
  edited: (subscription) => {
    const { weekday, time, tz, next } = timesOf(subscription, "vi");
    const when = next === undefined ? "Bản tin đang tạm dừng." : `Bản tin tiếp theo: ${next}.`;
    const quiet = subscription.only ? "chỉ khi có thay đổi" : "tuần nào cũng gửi";
    return `Đã đổi: ${placeMention(subscription)}, ${weekday} lúc ${time} (${tz}), về ${about(subscription)}, ${quiet}. ${when}`;
  },
  wasPaused: (subscription) =>
    `Bản tin cho ${placeMention(subscription)} tạm dừng cho đến khi bạn cho tiếp tục.`,
  wasResumed: (subscription) =>
    `Bản tin cho ${placeMention(subscription)} đang bật. Bản tin tiếp theo: ${timesOf(subscription, "vi").next}.`,
  wasEnded: (subscription, resume) =>
    `${placeMention(subscription)} sẽ không nhận bản tin nữa. Trong 30 ngày, gõ \`${resume}\` để lấy lại.`,
  wasTakenBack: (subscription, resume) =>
    `Đã lấy lại bản tin cho ${placeMention(subscription)}; bản tin vẫn tạm dừng như trước khi hủy. Gõ \`${resume}\` để gửi tiếp.`,
  byAnother: {
    "digest.pause": ({ person, place }) =>
      `${person} đã tạm dừng bản tin hằng tuần cho ${place} mà bạn đăng ký. Gõ \`/aicost digest resume\` tại đó để tiếp tục.`,
    "digest.unsubscribe": ({ person, place }) =>
      `${person} đã hủy bản tin hằng tuần cho ${place} mà bạn đăng ký. Trong 30 ngày, gõ \`/aicost digest resume\` tại đó để lấy lại.`,
  },
  howToEdit: (subscription) => {
    const { weekday, time, tz } = timesOf(subscription, "vi");
    const quiet = subscription.only ? "chỉ khi có thay đổi" : "tuần nào cũng gửi";
    return `Hiện nay: ${placeMention(subscription)}, ${weekday} lúc ${time} (${tz}), về ${about(subscription)}, ${quiet}. Hãy gõ điều cần đổi, chỉ điều đó thôi, chẳng hạn:`;
  },
  edits: [
    "đổi bản tin sang thứ sáu 9 giờ sáng",
    "digest edit 16:30 Europe/Berlin",
    "digest edit gpt3 gpt2",
    "digest edit chỉ khi có thay đổi",
  ],
  labels: { undo: "Hoàn tác", resume: "Tiếp tục", retry: "Thử lại", subscribe: "Đăng ký" },
  previewed: "Bản tin như sẽ được gửi lúc này đang được chuyển cho bạn qua tin nhắn riêng.",
  none: (place) => `${placeMention(place)} chưa có bản tin nào.`,
  noneAtAll: "Chưa có bản tin nào.",
  others: (count) => `và ${count} bản tin khác`,
  line: (subscription) => {
    const { weekday, time, tz, next, last } = timesOf(subscription, "vi");
    const state =
      next === undefined ? `tạm dừng (${reasons[subscription.reason ?? "asked"]})` : `tiếp theo ${next}`;
    const result =
      last === undefined
        ? "chưa gửi lần nào"
        : `lần cuối ${last.at}: ${results[last.status]}${codeOf(last.code)}`;
    return `${placeMention(subscription)}: ${weekday} lúc ${time} (${tz}), ${about(subscription)}; ${state}; ${result}; người đăng ký <@${subscription.owner}>`;
  },
  suspended: (code) =>
    `Mọi bản tin của không gian làm việc này đang chờ: Slack không chấp nhận mã truy cập của tôi (${code}). Quản trị viên có thể cài đặt lại.`,
  invite: (place) =>
    `Tôi không ở trong ${placeMention(place)}. Hãy gõ \`/invite @AI Cost\` trong kênh, rồi thử lại.`,
  whichZone: (name) => `${name} là tên của nhiều múi giờ. Bạn muốn nói múi giờ nào?`,
  unknownZone: (name) => `Tôi không biết múi giờ nào tên là ${name}. Hãy nêu tên như sau:`,
  noZone: "Bạn muốn dùng múi giờ nào? Hãy nêu tên như sau:",
  examples: ["digest subscribe tue 08:30 Asia/Ho_Chi_Minh", "digest subscribe gpt3 mon 09:00 Europe/London"],
  afterSubscribing: ["digest preview", "digest edit", "digest pause", "digest unsubscribe"],
};

const reasons = {
  asked: "theo yêu cầu",
  "place-gone": "kênh đã được lưu trữ hoặc không còn",
  "not-in-channel": "tôi không ở trong kênh",
  forbidden: "tôi không được đăng ở đó",
  "three-failed-weeks": "ba tuần liền không đăng được",
} as const;

const results = {
  claimed: "đang gửi",
  posting: "đang gửi",
  waiting: "sẽ thử lại",
  posted: "đã đăng",
  failed: "không đăng được",
  skipped: "không gửi",
  unknown: "không rõ đã đăng hay chưa",
} as const;

const codes: Readonly<Record<string, string>> = {
  late: "trễ hơn một ngày",
  "nothing-new": "không có gì mới",
  paused: "đang tạm dừng",
  suspended: "mã truy cập của không gian làm việc không được chấp nhận",
  ended: "đã hủy",
  lost: "thất lạc",
};

function codeOf(code: string | undefined): string {
  return code === undefined ? "" : ` (${codes[code] ?? code})`;
}

function about(subscription: Parameters<typeof systemNames>[0]): string {
  return systemNames(subscription, "vi") ?? "mọi hệ thống";
}
