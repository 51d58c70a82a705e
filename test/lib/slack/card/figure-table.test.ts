import { describe, expect, it } from "vitest";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import { figureTable } from "#lib/slack/card/figure-table.ts";
import { answerOf } from "#test/lib/answer/answer-of.ts";

const locales = ["en", "vi"] as const;
const widest = 70;

const tableOf = async (system: string, when: string, locale: "en" | "vi" = "en") => {
  const answer = await answerOf({ intent: "forecast.series", system, when }, locale);
  return figureTable(answer).map((line) => line.replaceAll("\u00a0", " "));
};

describe(figureTable, () => {
  it.each(locales)("is never wider than a message shows, of any system: %s", async (locale) => {
    const wide: string[] = [];
    for (const { id } of catalogue.systems) {
      for (const when of ["2015..2030", "2024-01..2026-12"]) {
        wide.push(...(await tableOf(id, when, locale)).filter(({ length }) => length > widest));
      }
    }
    expect(wide).toEqual([]);
  });

  it("puts the day of what was observed where a forecast has its range", async () => {
    expect((await tableOf("gpt3", "2024..2026")).slice(0, 2)).toEqual([
      "Mid-year  Fitted median  80% range / Observed  ARK Invest claims",
      "2024      $80,000        11 April 2024",
    ]);
  });

  it("puts a unit under the head, and says under the table what could not be checked", async () => {
    expect(await tableOf("tokens", "2023..2025")).toEqual([
      "Mid-year  Fitted median       80% range / Observed",
      "          per million tokens",
      "2023      $2                  6 March 2023",
      "2024†     $0.06               12 November 2024",
      "2025      $0.0138             $0.00239 to $0.0791",
      "† day unverified",
    ]);
    expect((await tableOf("hardware", "2029..2030", "vi")).slice(0, 3)).toEqual([
      "Giữa năm  ARK Invest nhận định",
      "          so với chi phí năm 2022",
      "2029      0,00272",
    ]);
  });

  it("writes a long head over several lines", async () => {
    expect((await tableOf("cloud", "2029..2030")).slice(0, 3)).toEqual([
      "Mid-year  H100 rent per hour, AWS",
      "          p5, H100 SXM",
      "          per GPU-hour",
    ]);
  });
});
