import { describe, expect, it } from "vitest";
import { viewAnswer } from "#lib/slack/card/answer-view.ts";
import { about, answered, figureOf } from "#test/lib/answer/answered.ts";

describe("what there is no figure for", () => {
  it.each([
    ["forrester 2030", /context only/, "forrester"],
    ["chatgpt-users 2030", /context only/, "chatgpt-users"],
    ["why forrester", /context only/, "forrester"],
    ["cloud 2019", /computed from present prices/, "cloud 2030"],
    ["finetune 2020", /computed from present prices/, "finetune 2030"],
  ])("%s says why, and offers a question that has one", async (question, reason, example) => {
    const answer = await answered(question);
    expect(answer).toMatchObject({ shape: "decline", code: "no_data", examples: [example, "list"] });
    expect(answer.text[0]).toMatch(reason);
    expect((await answered(example)).figures).not.toHaveLength(0);
  });
});

describe("ARK's two factors", () => {
  it.each([
    ["2030", 450_000 * (0.43 * 0.53) ** 8, 450_000 * 0.3 ** 8],
    ["2025", 450_000 * (0.43 * 0.53) ** 3, 450_000 * 0.3 ** 3],
  ])(
    "are composed for %s beside the total that ARK states, with the factor that is missing",
    async (year, composed, stated) => {
      const answer = await answered(`composed ${year}`);
      expect(answer.figures.find(({ group }) => group === "headline")).toMatchObject({
        id: "composed:total",
        value: about(composed),
        date: year,
      });
      expect(figureOf(answer, "composed:total:stated")?.value).toEqual(about(stated));
      expect(figureOf(answer, "composed:missing")).toMatchObject({
        group: "headline",
        value: about(0.3 / 0.43 - 1),
      });
    },
  );
});

describe("estimates by several cost methods", () => {
  it("are spread by each method alone: GPT-4 amortised is not held against buying the cluster", async () => {
    const answer = await answered("gpt4");
    expect(figureOf(answer, "spread:amortised:low")?.value).toBe(40_586_593);
    expect(figureOf(answer, "spread:amortised:high")?.value).toBe(40_695_706);
    expect(figureOf(answer, "spread:high")).toBeUndefined();
    expect(figureOf(answer, "spread:acquisition:high")).toBeUndefined();
  });
});

describe("what is only claimed", () => {
  it.each(["hardware 2030", "software 2030", "queries 2030", "data 2030"])(
    "is as old as the claim: %s",
    async (question) => {
      expect((await answered(question)).asOf).toMatch(/^20(?:1\d|2[0-3])/);
    },
  );
});

describe("the message of a forecast", () => {
  it("ends with what is meant and what is known of its data", async () => {
    const { parts } = viewAnswer(await answered("gpt3 2030"));
    expect(parts.at(-1)).toMatchObject({ isSmall: true });
    expect(parts.at(-1)?.sentences.join(" ")).toMatch(/final run alone\. 3 points by 3 methods/);
  });
});

describe("tokens at GPT-3.5's level", () => {
  it("are answered by their own id, and where the model is named for its level", async () => {
    const level = await answered("gpt3.5-tokens 2027");
    expect(level.title).toBe("Tokens at GPT-3.5's level");
    const model = await answered("gpt-3.5-level tokens 2027");
    const claim = figureOf(model, "claim:ai-index-gpt3.5:printed");
    expect(claim).toMatchObject({ value: 0.07, date: "2024" });
    expect(model.title).toBe(level.title);
    expect(model.figures.every(({ kind }) => kind === "claim")).toBe(true);
  });
});
