import type { Answer } from "#lib/answer/answer.ts";

type Locale = Answer["locale"];

/** The fixed words of a chart. */
export interface ChartWords {
  readonly observed: string;
  readonly forecast: string;
  readonly logScale: string;
  /** @param count how many of them have no name in the picture */
  readonly beside: (count: number) => string;
  readonly bands: (levels: string) => string;
  readonly earlier: string;
  /** what was asked about a date of which nothing is said */
  readonly unsaid: (when: string) => string;
  readonly range: (percent: string) => string;
  readonly method: (name: string) => string;
  readonly units: Readonly<Record<string, string>>;
}

const english: ChartWords = {
  observed: "observed",
  forecast: "forecast",
  logScale: "log scale",
  beside: (count) =>
    `○ ${count === 0 ? "" : `${count} `}other ${count === 1 ? "estimate" : "estimates"}, not fitted`,
  bands: (levels) => `shaded: ${levels}`,
  earlier: "thin line: the digest before",
  unsaid: (when) => `${when}: nothing claimed`,
  range: (percent) => `${percent} range`,
  method: (name) => `Method: ${name}`,
  units: {
    USD: "US dollars",
    "USD per GPU-hour": "US dollars per GPU-hour",
    "USD per million tokens": "US dollars per million tokens",
    "USD per billion queries": "US dollars per billion queries",
    FLOP: "Operations (FLOP)",
    "FLOP/s per USD": "FLOP/s per US dollar",
    "minutes on 8 H100": "Minutes on 8 H100s",
    fraction: "Share",
    share: "Share",
    "fraction of the time": "Share of the time without an assistant",
    "of its cost in 2022": "Cost in 2022 = 1",
  },
};

const vietnamese: ChartWords = {
  observed: "đã quan sát",
  forecast: "dự báo",
  logScale: "thang log",
  beside: (count) => `○ ${count === 0 ? "" : `${count} `}ước tính khác, không dùng để khớp`,
  bands: (levels) => `vùng tô: ${levels}`,
  earlier: "đường mảnh: bản tin trước",
  unsaid: (when) => `${when}: không có nhận định`,
  range: (percent) => `Khoảng ${percent}`,
  method: (name) => `Phương pháp: ${name}`,
  units: {
    USD: "Đô la Mỹ",
    "USD per GPU-hour": "Đô la Mỹ mỗi giờ GPU",
    "USD per million tokens": "Đô la Mỹ mỗi triệu token",
    "USD per billion queries": "Đô la Mỹ mỗi tỷ truy vấn",
    FLOP: "Số phép tính (FLOP)",
    "FLOP/s per USD": "FLOP/s trên mỗi đô la Mỹ",
    "TFLOP/s-days": "TFLOP/s-ngày",
    "GPU-hours": "Giờ GPU",
    "minutes on 8 H100": "Phút trên 8 H100",
    parameters: "Số tham số",
    tokens: "Số token",
    words: "Số từ",
    times: "Số lần",
    fraction: "Tỷ lệ",
    share: "Tỷ lệ",
    "fraction of the time": "Tỷ lệ so với thời gian khi không có trợ lý",
    "of its cost in 2022": "Chi phí năm 2022 = 1",
  },
};

/** The fixed words of a chart in a language. */
export function chartWords(locale: Locale): ChartWords {
  return locale === "vi" ? vietnamese : english;
}

/** A unit as a chart's subtitle names it; one that needs no words is its own name. */
export function unitName(unit: string, locale: Locale): string {
  return capital(chartWords(locale).units[unit] ?? unit);
}

/** A text that begins with a capital letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
