import * as z from "zod/mini";
import type { MethodId } from "#lib/forecast/forecast.ts";
import type { Text } from "./schema-parts.ts";

/** The default method of a system, and why it is the one. */
export interface Method {
  readonly id: MethodId;
  readonly why: Text;
}

const choices = [
  "shrunk-drift",
  "claim",
  "composed",
  "moore",
  "from-scratch",
  "recosted",
  "no-change/hour",
  "no-change/chips",
  "no-change/list",
  "own-drift/tokens",
  "own-drift/frontier",
] as const;

/** Why a system has its default method: each reason stands once, for all systems that share it. */
export const MethodChoice = z.enum(choices);
export type MethodChoice = z.infer<typeof MethodChoice>;

/** The method and the reason that a choice stands for. */
export const methodChoices: Readonly<Record<MethodChoice, Method>> = {
  "shrunk-drift": {
    id: "shrunk-drift",
    why: {
      en: "The default for AI training cost and compute: from so few, bursty points a drift of their own would be carried too far, so it is pulled towards a common prior.",
      vi: "Phương pháp mặc định cho chi phí và lượng tính toán huấn luyện AI: số điểm ít và dồn theo đợt, nếu chỉ dùng xu hướng riêng thì sẽ ngoại suy quá xa, nên xu hướng được kéo về một mức tiên nghiệm chung.",
    },
  },
  claim: {
    id: "claim",
    why: {
      en: "Only published claims exist; no series of observations stands behind them.",
      vi: "Chỉ có các nhận định đã công bố; không có chuỗi quan sát nào đứng sau.",
    },
  },
  composed: {
    id: "composed",
    why: {
      en: "A product of two claims; no series stands behind the product.",
      vi: "Là tích của hai nhận định; không có chuỗi số liệu nào cho chính tích đó.",
    },
  },
  moore: {
    id: "moore",
    why: {
      en: "The question is a comparison with the doubling of Moore's law.",
      vi: "Câu hỏi là phép so sánh với chu kỳ nhân đôi của định luật Moore.",
    },
  },
  "from-scratch": {
    id: "from-scratch",
    why: {
      en: "The cost follows from the computation, the speed of the chips and their rent; there is nothing to fit.",
      vi: "Chi phí suy ra từ lượng tính toán, tốc độ chip và giá thuê; không có gì để khớp.",
    },
  },
  recosted: {
    id: "from-scratch",
    why: {
      en: "One run has no series: its computation is known, and only hardware and rent change.",
      vi: "Một lần huấn luyện không có chuỗi số liệu: lượng tính toán đã biết, chỉ phần cứng và giá thuê thay đổi.",
    },
  },
  "no-change/hour": {
    id: "no-change",
    why: {
      en: "Rolled over every provider's list prices, no change missed by less than Moore's law and than their own drift: prices step both ways.",
      vi: "Khi kiểm định cuốn chiếu trên giá niêm yết của từng nhà cung cấp, giả định không đổi sai ít hơn định luật Moore và xu hướng riêng: giá nhảy bậc theo cả hai chiều.",
    },
  },
  "no-change/chips": {
    id: "no-change",
    why: {
      en: "Rolled over both series here, no change missed by less than Moore's law and than the series' own drift.",
      vi: "Khi kiểm định cuốn chiếu trên cả hai chuỗi, giả định không đổi sai ít hơn định luật Moore và xu hướng riêng của chuỗi.",
    },
  },
  "no-change/list": {
    id: "no-change",
    why: {
      en: "A provider sets the price and seldom changes it; only changes are on record, so a fit to them would favour a fall.",
      vi: "Nhà cung cấp tự đặt giá và hiếm khi đổi; dữ liệu chỉ ghi các lần đổi giá nên nếu khớp theo đó sẽ thiên về giảm giá.",
    },
  },
  "own-drift/tokens": {
    id: "own-drift",
    why: {
      en: "In the few hindcasts that four points allow, the series' own drift missed by least but for a straight line, which describes and does not forecast.",
      vi: "Trong vài phép kiểm định mà bốn điểm cho phép, xu hướng riêng của chuỗi sai ít nhất, chỉ sau đường thẳng log, vốn để mô tả chứ không để dự báo.",
    },
  },
  "own-drift/frontier": {
    id: "own-drift",
    why: {
      en: "It rises, so the prior of falling costs does not apply; its own drift missed by less than no change.",
      vi: "Chuỗi này tăng nên không áp dụng được tiên nghiệm chi phí giảm; xu hướng riêng sai ít hơn giả định không đổi.",
    },
  },
};
