import type { DigestWords } from "./words.ts";

/** Vietnamese. */
export const vietnamese: DigestWords = {
  paused: {
    "place-gone": (place) =>
      `Bản tin hằng tuần cho ${place} đang tạm dừng: kênh đã được lưu trữ hoặc không còn. Bản tin sẽ tiếp tục khi kênh được mở lại.`,
    "not-in-channel": (place) =>
      `Bản tin hằng tuần cho ${place} đang tạm dừng: tôi không ở trong kênh. Hãy gõ \`/invite @AI Cost\` trong kênh, rồi gõ \`/aicost digest resume\`.`,
    forbidden: (place) =>
      `Bản tin hằng tuần cho ${place} đang tạm dừng: không gian làm việc này không cho tôi đăng ở đó. Quản trị viên có thể cho phép, rồi gõ \`/aicost digest resume\` tại đó.`,
    "three-failed-weeks": (place) =>
      `Bản tin hằng tuần cho ${place} đang tạm dừng: ba tuần liền không đăng được. Hãy gõ \`/aicost digest resume\` tại đó để thử lại.`,
  },
};
