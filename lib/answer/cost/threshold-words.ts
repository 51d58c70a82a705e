import type { Context } from "#lib/answer/context.ts";
import { echoQuantity } from "#lib/answer/parts/echo-amount.ts";
import type { Threshold } from "#lib/forecast/index.ts";
import type { QueryOf } from "#lib/query/query.ts";
import { targetDay } from "#lib/when/days.ts";

/** The words of answers about when a cost passes a threshold. */
export const thresholdTexts = {
  threshold: { en: "Threshold", vi: "Ngưỡng" },
  passes: {
    lt: { en: "below", vi: "xuống dưới" },
    gt: { en: "above", vi: "vượt trên" },
  },
  from: { en: "from", vi: "từ" },
  earliest: { en: "80% from", vi: "80% từ" },
  latest: { en: "to", vi: "đến" },
  since: {
    lt: { en: "Seen at or below it since", vi: "Đã thấy ở mức ngưỡng hoặc thấp hơn từ" },
    gt: { en: "Seen at or above it since", vi: "Đã thấy ở mức ngưỡng hoặc cao hơn từ" },
  },
  probability: {
    lt: { en: "Probability of being below", vi: "Xác suất ở dưới" },
    gt: { en: "Probability of being above", vi: "Xác suất ở trên" },
  },
  still: {
    lt: { en: "Probability that it is still below", vi: "Xác suất vẫn còn ở dưới" },
    gt: { en: "Probability that it is still above", vi: "Xác suất vẫn còn ở trên" },
  },
  last: { en: "Last observed", vi: "Quan sát gần nhất" },
  already: {
    lt: { en: "It is below that already.", vi: "Hiện đã ở dưới ngưỡng đó." },
    gt: { en: "It is above that already.", vi: "Hiện đã ở trên ngưỡng đó." },
  },
  never: {
    en: "It is not expected: the median of the forecast does not reach the threshold within a hundred years.",
    vi: "Điều này không được dự báo: trung vị dự báo không chạm ngưỡng trong vòng một trăm năm.",
  },
  seenPast: {
    en: "Estimates of it are past that already, each by its own cost method; computed again at the chip's last known rent, it is not.",
    vi: "Đã có ước tính vượt qua ngưỡng đó, mỗi ước tính theo một cách tính riêng; tính lại theo giá thuê chip gần nhất thì chưa.",
  },
  claimNever: {
    en: "The claim does not reach the threshold within the years that it speaks of.",
    vi: "Nhận định không chạm ngưỡng trong những năm mà nó đề cập.",
  },
  unseen: {
    en: "By the forecast that day is past; no observation shows it yet.",
    vi: "Theo dự báo thì ngày đó đã qua; chưa có quan sát nào cho thấy điều đó.",
  },
  claimUnseen: {
    en: "By the claim that day is past; nothing in the catalogue shows whether it came.",
    vi: "Theo nhận định thì ngày đó đã qua; danh mục không có gì cho thấy điều đó đã đến hay chưa.",
  },
  open: {
    en: "The interval has no end: it reaches beyond the days for which the method claims a probability.",
    vi: "Khoảng không có điểm cuối: nó vượt quá những ngày mà phương pháp còn đưa ra được xác suất.",
  },
  by: { en: "by", vi: "trước hết ngày" },
} as const;

/** `is below $5,000 from` */
export function passesText({ value, op }: Threshold, unit: string, context: Context): string {
  const { passes, from } = thresholdTexts;
  return `${passes[op][context.locale]} ${echoQuantity(value, unit, context)} ${from[context.locale]}`;
}

type Asked = Pick<QueryOf<"forecast.when">, "thresholdUsd" | "op" | "by"> & { readonly unit: string };

/** How a question about a threshold was read. */
export function thresholdEcho(name: string, { thresholdUsd, op, by, unit }: Asked, context: Context): string {
  const { passes, by: until } = thresholdTexts;
  const limit = `${name} ${passes[op][context.locale]} ${echoQuantity(thresholdUsd, unit, context)}`;
  return by === undefined ? limit : `${limit}, ${until[context.locale]} ${targetDay(by)}`;
}
