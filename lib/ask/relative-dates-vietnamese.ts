import { dayAfter } from "#lib/when/days.ts";
import { yearOf } from "#lib/when/when.ts";
import { numberWords } from "./number-words.ts";
import {
  ahead,
  fixed,
  form,
  fromBefore,
  fromToday,
  type RelativeForm,
  steps,
  unit,
} from "./relative-date.ts";

const vietnamese = `(?<count>\\d+(?:[.,]\\d+)?|${numberWords.vi.numberPattern})`;
const vietnameseSteps: Readonly<Record<string, string>> = {
  nam: "year",
  quy: "quarter",
  thang: "month",
  tuan: "week",
};

/** The same in Vietnamese, written without diacritics. */
export const vietnameseRelatives: readonly RelativeForm[] = [
  form(`(?:trong |khoang |sau )*${vietnamese} ${unit}(?<half> ruoi) nua`, fromToday(1)),
  form(`(?:trong |suot )?${vietnamese} nam (?:toi|sap toi|tiep theo)`, ahead),
  form(
    `(?:trong |khoang |sau |vao )*${vietnamese} ${unit} (?:nua|tinh tu (?:nay|bay gio)|ke tu bay gio)`,
    fromToday(1),
  ),
  form(`(?:cach day )${vietnamese} ${unit}`, fromToday(-1)),
  form(`${vietnamese} ${unit} (?:truoc do|som hon)`, fromBefore(-1)),
  form(`${vietnamese} ${unit} (?:sau(?: do| nua)?|muon hon|tre hon|tiep theo)`, fromBefore(1)),
  form(`${vietnamese} ${unit} (?:truoc|ve truoc)`, fromToday(-1)),
  form("nam (?:sau do|tiep theo|ke tiep)", () => ({ shiftMonths: 12 })),
  form("nam truoc do", () => ({ shiftMonths: -12 })),
  fixed("nam (?:sau nua|kia nua)", (today) => String(yearOf(today) + 2)),
  fixed("(?:sang nam|nam (?:sau|toi))", (today) => String(yearOf(today) + 1)),
  fixed("nam (?:ngoai|truoc|roi|vua roi|vua qua)", (today) => String(yearOf(today) - 1)),
  fixed("nam kia", (today) => String(yearOf(today) - 2)),
  form("(?<unit>nam|quy|thang|tuan) (?<sign>nay|sau|toi|truoc|roi|vua roi)", (g, today) => {
    const step = steps[vietnameseSteps[g.unit ?? ""] ?? ""];
    const by = g.sign === "nay" ? 0 : g.sign === "sau" || g.sign === "toi" ? 1 : -1;
    return step === undefined ? undefined : { when: step(today, by) };
  }),
  fixed("ngay (?:mot|kia)(?! (?:thang|nam|nhieu|cang))", (today) => dayAfter(today, 2)),
  fixed("(?:ngay )?mai", (today) => dayAfter(today, 1)),
  fixed("hom qua", (today) => dayAfter(today, -1)),
  fixed(
    "(?:ngay )?(?:hom nay|bay gio|hien (?:tai|nay|gio)|bua nay|luc nay|thoi diem (?:nay|hien tai))",
    () => "today",
  ),
];
