import type { Locale } from "#lib/answer/answer.ts";

/** The fixed words of a weekly digest. */
export interface DigestMessageWords {
  readonly title: string;
  readonly about: string;
  readonly item: string;
  readonly before: string;
  readonly now: string;
  readonly change: string;
  readonly since: (day: string) => string;
  readonly others: (count: string) => string;
  readonly forecastFor: (day: string) => string;
  readonly was: string;
  readonly unchanged: string;
  readonly noForecast: string;
  readonly claims: (names: string) => string;
  readonly revised: Readonly<Record<"catalogue" | "method", string>>;
  readonly milestone: (parts: { readonly threshold: string; readonly year: string }) => string;
  readonly open: string;
  readonly scored: (parts: {
    readonly by: string;
    readonly claimed: string;
    readonly observed: string;
  }) => string;
  readonly quiet: (day: string | undefined) => string;
  readonly data: (parts: { readonly day: string; readonly data: string; readonly method: string }) => string;
  readonly commands: string;
  readonly reply: string;
}

const english: DigestMessageWords = {
  title: "What AI costs this week",
  about: "About",
  item: "Price",
  before: "Before",
  now: "Now",
  change: "Change",
  since: (day) => `since ${day}`,
  others: (count) => `Other prices that moved: ${count}.`,
  forecastFor: (day) => `fitted median for ${day}`,
  was: "before:",
  unchanged: "unchanged",
  noForecast: "No published price moved.",
  claims: (names) => `Claims, kept apart from prices, were added, taken out or revised: ${names}.`,
  revised: {
    catalogue:
      "Our data files were revised: a figure can differ for that reason alone, without a move of the market.",
    method:
      "Our method was revised: a figure can differ for that reason alone, without a move of the market.",
  },
  milestone: ({ threshold, year }) => `Next: below ${threshold} in ${year}`,
  open: "later than the method claims to know",
  scored: ({ by, claimed, observed }) => `${by} had said ${claimed}; ${observed} was observed`,
  quiet: (day) =>
    day === undefined
      ? "Nothing new: no published price, claim or method changed."
      : `Nothing new since ${day}: no published price, claim or method changed.`,
  data: ({ day, data, method }) => `Data of ${day} (${data}), method ${method}`,
  commands: "`/aicost digest edit` · `/aicost digest pause` · `/aicost digest unsubscribe`",
  reply: "Reply here and mention me to ask.",
};

const vietnamese: DigestMessageWords = {
  title: "Chi phí AI tuần này",
  about: "Về",
  item: "Giá",
  before: "Trước",
  now: "Nay",
  change: "Thay đổi",
  since: (day) => `kể từ ${day}`,
  others: (count) => `Số giá khác cũng thay đổi: ${count}.`,
  forecastFor: (day) => `trung vị dự báo cho ${day}`,
  was: "trước đó:",
  unchanged: "không đổi",
  noForecast: "Không có giá công bố nào thay đổi.",
  claims: (names) => `Nhận định (tách riêng khỏi giá) đã được thêm, bỏ hoặc sửa: ${names}.`,
  revised: {
    catalogue:
      "Dữ liệu của chúng tôi đã được sửa: chỉ riêng điều đó cũng có thể làm một con số khác đi dù thị trường không đổi.",
    method:
      "Phương pháp của chúng tôi đã được sửa: chỉ riêng điều đó cũng có thể làm một con số khác đi dù thị trường không đổi.",
  },
  milestone: ({ threshold, year }) => `Mốc tiếp theo: dưới ${threshold} vào năm ${year}`,
  open: "muộn hơn khoảng mà phương pháp dám khẳng định",
  scored: ({ by, claimed, observed }) => `${by} từng nói ${claimed}; thực tế quan sát được ${observed}`,
  quiet: (day) =>
    day === undefined
      ? "Không có gì mới: không có giá công bố, nhận định hay phương pháp nào thay đổi."
      : `Không có gì mới kể từ ${day}: không có giá công bố, nhận định hay phương pháp nào thay đổi.`,
  data: ({ day, data, method }) => `Dữ liệu ngày ${day} (${data}), phương pháp ${method}`,
  commands: "`/aicost digest edit` · `/aicost digest pause` · `/aicost digest unsubscribe`",
  reply: "Trả lời tại đây và nhắc tên tôi để hỏi.",
};

/** The fixed words of a weekly digest in a language. */
export function digestMessageWords(locale: Locale): DigestMessageWords {
  return locale === "vi" ? vietnamese : english;
}
