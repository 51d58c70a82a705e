import type { Locale } from "#lib/words/locale.ts";

/** Units that are words, in Vietnamese; whatever else a unit holds is a symbol or a name. */
const vietnamese: readonly (readonly [RegExp, string])[] = [
  [/^per GPU-hour$/, "mỗi giờ GPU"],
  [/^per million tokens$/, "mỗi triệu token"],
  [/^per billion queries$/, "mỗi tỷ truy vấn"],
  [/^per query$/, "mỗi truy vấn"],
  [/^FLOP\/s per USD$/, "FLOP/s mỗi USD"],
  [/^TFLOP\/s-days$/, "TFLOP/s-ngày"],
  [/^(\w+)-hours$/, "giờ $1"],
  [/^GPUs$/, "GPU"],
  [/^minutes on 8 H100$/, "phút trên 8 H100"],
  [/^parameters$/, "tham số"],
  [/^tokens$/, "token"],
  [/^tokens a day$/, "token mỗi ngày"],
  [/^tokens\/s$/, "token/giây"],
  [/^words$/, "từ"],
  [/^tokens a week$/, "token mỗi tuần"],
  [/^tokens a month$/, "token mỗi tháng"],
  [/^tokens a year$/, "token mỗi năm"],
  [/^queries a day$/, "truy vấn mỗi ngày"],
  [/^queries a week$/, "truy vấn mỗi tuần"],
  [/^queries a month$/, "truy vấn mỗi tháng"],
  [/^queries a year$/, "truy vấn mỗi năm"],
  [/^users$/, "người dùng"],
  [/^times$/, "lần"],
  [/^days$/, "ngày"],
  [/^months$/, "tháng"],
  [/^years$/, "năm"],
  [/^× a year$/, "× mỗi năm"],
  [/^of the time$/, "thời gian"],
  [/^of its cost in 2022$/, "so với chi phí năm 2022"],
];

/** A unit, or what follows the currency in it, as people of the language write it. */
export function unitWords(unit: string, locale: Locale): string {
  if (locale === "en") return unit;
  const found = vietnamese.find(([pattern]) => pattern.test(unit));
  return found === undefined ? unit : unit.replace(found[0], found[1]);
}
