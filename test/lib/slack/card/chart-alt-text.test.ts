import { describe, expect, it } from "vitest";
import { answerQuery } from "#lib/answer/answer-query.ts";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import { chartAltText } from "#lib/slack/card/chart-alt-text.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";
import { answerTo, locales } from "#test/lib/chart/chart-answers.ts";
import { withEarlier } from "#test/lib/chart/with-earlier.ts";

const plain = (text = "") => text.replaceAll("\u00a0", " ");

describe(chartAltText, () => {
  it("tells what the chart of GPT-3's level shows, with its figures", async () => {
    expect(chartAltText(await answerTo("gpt3", "2030"))).toBe(
      [
        "Chart: GPT-3-level training.",
        "Fitted median, 2 July 2030: $187 (80% range: $2.84 to $12,400).",
        "ARK Invest claims, 2030: $30.",
        "Line of ARK Invest's claim: $450,000 (2022) → $30 (2030).",
        "Observed: ARK 2020-05: $4.6M; MosaicML 2022-09: $450,000; JetMoE 2024-04: $80,000.",
        "Other estimates, not fitted: Epoch AI, amortised 2020-05: $2.06M; Epoch AI, cloud rental 2020-05: $4.34M; AI Index 2024 2020-05: $4.32M; Economics of LLM search 2023-01: $1.4M; MLPerf 3.1 × Lambda 2024 2023-10: $307,000; MLPerf 3.1 × AWS 2023-10: $1.52M.",
        "Method: Shrunk drift.",
        "Data of 11 April 2024.",
      ].join(" "),
    );
  });

  it("tells it in Vietnamese", async () => {
    const text = plain(chartAltText(await answerTo("gpt3", "2030", "vi")));
    expect(text).toContain("Biểu đồ: Huấn luyện mô hình ngang tầm GPT-3.");
    expect(text).toContain(
      "Trung vị dự báo, 2 tháng 7, 2030: 187 US$ (Khoảng 80%: 2,84 US$ đến 12.400 US$).",
    );
  });

  it.each([
    ["en", "Fitted median below $5,000 from 16 February 2027 (80% from 16 July 2025 to 17 April 2032)."],
    ["vi", "xuống dưới 5.000 US$ từ 16 tháng 2, 2027 (80% từ 16 tháng 7, 2025 đến 17 tháng 4, 2032)."],
  ] as const)(
    "tells the day of a threshold in a sentence, with the days around it: %s",
    async (locale, said) => {
      const query = { intent: "forecast.when", system: "gpt3", thresholdUsd: 5000, op: "lt" } as const;
      const text = plain(chartAltText(await answerQuery(query, packagedContext(locale))));
      expect(text).toContain(said);
      expect(text).not.toMatch(/ (?:from|từ),/);
    },
  );

  it.each([
    ["hardware", "from 1, its cost in 2022, to 0.00117 of that in 2030.", "Data of 2023."],
    ["software", "from 1, its cost in 2022, to 0.00623 of that in 2030.", "Data of 2023."],
  ])("says once what a cost is measured by: %s", async (system, course, data) => {
    const text = chartAltText(await answerTo(system, "2030"));
    expect(text).toContain(`Line of ARK Invest's claim: ${course}`);
    expect(text).toContain(data);
    const vietnamese = chartAltText(await answerTo(system, "2030", "vi"));
    expect(vietnamese).toContain("từ 1, là chi phí năm 2022, đến");
    expect(vietnamese).toContain("Dữ liệu năm 2023.");
  });

  it("tells what the digest before said", async () => {
    const before = withEarlier(await answerTo("gpt3", "2027"), 2);
    expect(chartAltText(before)).toMatch(/Thin line: the digest before, 2 July 2027: \$[\d,]+\./);
    const vietnamese = withEarlier(await answerTo("gpt3", "2027", "vi"), 2);
    expect(plain(chartAltText(vietnamese))).toMatch(
      /Đường mảnh: bản tin trước, 2 tháng 7, 2027: [\d.]+ US\$\./,
    );
  });

  it.each(catalogue.systems.map(({ id }) => id))(
    "keeps to what Slack accepts, and is there when a chart is: %s",
    async (id) => {
      for (const locale of locales) {
        const answer = await answerTo(id, "2030", locale);
        const text = chartAltText(answer);
        expect(text === undefined).toBe(answer.chart === undefined);
        expect((text ?? "").length).toBeLessThanOrEqual(2000);
        expect(text ?? "").not.toContain("undefined");
      }
    },
  );
});
