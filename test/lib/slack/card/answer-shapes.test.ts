import { describe, expect, it } from "vitest";
import { answerQuery } from "#lib/answer/answer-query.ts";
import type { Query } from "#lib/query/query.ts";
import { answerMessage } from "#lib/slack/card/answer-message.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";

const messageOf = async (query: Query, locale: "en" | "vi" = "en") =>
  answerMessage(await answerQuery(query, packagedContext(locale)));
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("the message of each kind of answer", () => {
  it("shows a span as rows of equal columns, in letters of equal width", async () => {
    const { text, blocks } = await messageOf({
      intent: "forecast.series",
      system: "gpt3",
      when: "2029..2031",
    });
    const rows = text.split("\n").filter((line) => /^(20\d\d|Mid-year) {2}/.test(line));
    expect(rows).toEqual([
      "Mid-year  Fitted median  80% range         ARK Invest claims",
      "2029      $496           $12.2 to $20,200  $98.4",
      "2030      $187           $2.84 to $12,400  $30",
      "2031      $70.9          $0.671 to $7,490",
    ]);
    expect(JSON.stringify(blocks)).toContain("```Mid-year  Fitted median");
  });

  it("shows both sides of a list price in every row", async () => {
    const query: Query = { intent: "forecast.series", system: "gpt4o", when: "2027..2028", aspect: "tokens" };
    const { text } = await messageOf(query);
    expect(text).toContain(
      [
        "input (tokens read), 2 July 2028: $2.50 per million tokens",
        "output (tokens written), 2 July 2028: $10 per million tokens",
        "Source: AI Cost: No change from OpenAI: GPT-4o",
        "Mid-year  input (tokens read)  output (tokens written)",
        "          per million tokens   per million tokens",
        "2027      $2.50                $10",
        "2028      $2.50                $10",
      ].join("\n"),
    );
    expect(plain((await messageOf(query, "vi")).text)).toContain(
      [
        "Giữa năm  đầu vào (token đọc)  đầu ra (token viết)",
        "          mỗi triệu token      mỗi triệu token",
        "2027      2,50 US$             10 US$",
      ].join("\n"),
    );
  });

  it("names the time of rows that are no years, and the day of what was observed", async () => {
    const { text } = await messageOf({
      intent: "forecast.series",
      system: "gpt3",
      when: "2027-Q1..2027-Q2",
    });
    expect(text).toMatch(/Date +Fitted median +80% range/);
  });

  it("says of an observed row when it was observed", async () => {
    const { text } = await messageOf({ intent: "forecast.series", system: "gpt3", when: "2022..2030" });
    expect(text).toMatch(/Mid-year .* Observed +ARK Invest claims\n2022 {6}\$450,000 +29 September 2022\n/);
  });

  it("shows a day as people write it, with the days between which it lies", async () => {
    const query: Query = { intent: "forecast.when", system: "gpt3", thresholdUsd: 5000, op: "lt" };
    expect((await messageOf(query)).text).toContain(
      "Fitted median below $5,000 from: 16 February 2027\n80% from 16 July 2025 to 17 April 2032\n",
    );
    expect(plain((await messageOf(query, "vi")).text)).toContain(
      "Trung vị dự báo xuống dưới 5.000 US$ từ: 16 tháng 2, 2027\n80% từ 16 tháng 7, 2025 đến 17 tháng 4, 2032\n",
    );
  });

  it("puts a ratio's own range behind it, before the sides", async () => {
    const { text } = await messageOf({ intent: "compare", systems: ["gpt3", "gpt2"], when: "2030" });
    const places = ["292 ×", "80% range: 1.58 × to 53,800 ×", "$187 (80% range", "$0.643 (80% range"].map(
      (part) => text.indexOf(part),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("says what was given, with all its digits, and what was assumed", async () => {
    const query: Query = {
      intent: "estimate.custom",
      gpus: 1536,
      months: 2,
      usdPerGpuHour: 2.5,
      when: "2026-11-23",
    };
    const { text } = await messageOf(query);
    expect(text).toContain("Given: machines: 1,536 GPUs; time: 2 months; rent: $2.50 per GPU-hour");
    expect(text).toMatch(/Assumed: chip: H100; .*share of the peak reached: 40%/);
    const vietnamese = plain((await messageOf(query, "vi")).text);
    expect(vietnamese).toContain(
      "Bạn cho: máy: 1.536 GPU; thời gian: 2 tháng; giá thuê: 2,50 US$ mỗi giờ GPU",
    );
  });

  it("lists sources by name, with their addresses and the day on which each was read", async () => {
    const { text, blocks } = await messageOf({ intent: "sources", system: "gpt3" });
    expect(text).toMatch(/• JetMoE, arXiv 2404\.07413 &lt;https:\/\/\S+&gt;, read on 23 November 2026/);
    expect(text).toContain("(second-hand), read on");
    expect(JSON.stringify(blocks)).toContain(
      "<https://research.myshell.ai/jetmoe|JetMoE, arXiv 2404.07413>, read on",
    );
  });

  it("names every system and every method within one message", async () => {
    for (const intent of ["list.systems", "method", "help"] as const) {
      const { text } = await messageOf({ intent }, "vi");
      expect(text.endsWith("…")).toBe(false);
    }
  });
});
