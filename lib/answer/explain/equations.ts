import type { Answer } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { Text } from "#lib/catalogue/text.ts";
import type { MethodId } from "#lib/forecast/index.ts";

/** The equation of each method that heads a system, in the letters by which its numbers are listed. */
export const equations: Readonly<Partial<Record<MethodId, Text>>> = {
  "shrunk-drift": {
    en: "μ = (ln vₙ − ln v₁ + κ μ₀) / (T + κ); median = vₙ · e^(μτ); s = K √(τ + τ² / (T + κ)); 80%: median · e^(±1.533 s)",
    vi: "μ = (ln vₙ − ln v₁ + κ μ₀) / (T + κ); trung vị = vₙ · e^(μτ); s = K √(τ + τ² / (T + κ)); 80%: trung vị · e^(±1.533 s)",
  },
  "own-drift": {
    en: "μ = (ln vₙ − ln v₁) / T; median = vₙ · e^(μτ); s = K √(τ + τ² / T)",
    vi: "μ = (ln vₙ − ln v₁) / T; trung vị = vₙ · e^(μτ); s = K √(τ + τ² / T)",
  },
  "no-change": { en: "median = vₙ, the last value known", vi: "trung vị = vₙ, giá trị gần nhất đã biết" },
  claim: { en: "v₀ (1 + r)^years, in whole years", vi: "v₀ (1 + r)^số năm, theo năm tròn" },
  composed: {
    en: "v₀ ((1 + r₁)(1 + r₂))^years, in whole years",
    vi: "v₀ ((1 + r₁)(1 + r₂))^số năm, theo năm tròn",
  },
  "from-scratch": {
    en: "cost = computation / (share × peak) × rent of an hour",
    vi: "chi phí = khối lượng tính toán / (tỷ lệ × tốc độ đỉnh) × giá thuê một giờ",
  },
  moore: {
    en: "median = last observed · 2^(−months / 24)",
    vi: "trung vị = quan sát gần nhất · 2^(−số tháng / 24)",
  },
};

/** How a volume is counted: by both sides of a price list, or by one price. */
const volumes = {
  sides: {
    en: "cost a day = tokens a day × ((1 − share written) × price of input + share written × price of output)",
    vi: "chi phí mỗi ngày = số token mỗi ngày × ((1 − tỷ lệ viết) × giá đầu vào + tỷ lệ viết × giá đầu ra)",
  },
  price: { en: "cost a day = volume a day × price", vi: "chi phí mỗi ngày = khối lượng mỗi ngày × đơn giá" },
  perQuery: {
    en: "tokens a day = queries a day × tokens for each query",
    vi: "số token mỗi ngày = số truy vấn mỗi ngày × số token cho mỗi truy vấn",
  },
} as const;

/** The equations that make a figure, first that of its volume; none whose terms are not known. */
export function equationsOf(
  { method, listPrice }: System,
  { shape, figures, assumptions }: Answer,
  context: Context,
): readonly string[] {
  const ofMethod = equations[method.id]?.[context.locale];
  const hasPrice = listPrice === undefined || shape !== "threshold";
  const hasRate = method.id !== "claim" || figures.some(({ unit }) => unit === "fraction per year");
  const hasTerms = hasPrice && hasRate;
  const own = ofMethod === undefined || !hasTerms ? [] : [ofMethod];
  if (shape !== "estimate") return own;
  const isByQuery = assumptions.some(({ id }) => id === "perQuery");
  const volume = [volumes[listPrice === undefined ? "price" : "sides"][context.locale]];
  const tokens = isByQuery ? [volumes.perQuery[context.locale]] : [];
  return [...volume, ...tokens, ...(listPrice === undefined ? own : [])];
}
