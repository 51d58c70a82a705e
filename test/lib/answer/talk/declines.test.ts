import { describe, expect, it } from "vitest";
import { DeclineCode } from "#lib/answer/answer.ts";
import { decline } from "#lib/answer/talk/decline.ts";
import type { Query } from "#lib/query/query.ts";
import { answerOf } from "#test/lib/answer/answer-of.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";

const unsupported: readonly Query[] = [
  { intent: "record.cost", series: "ours", costUsd: 100, date: "2026-01-01" },
  { intent: "record.list" },
  { intent: "record.delete", series: "ours" },
  { intent: "digest.subscribe", day: "mon" },
  { intent: "digest.list" },
  { intent: "digest.edit" },
  { intent: "digest.pause" },
  { intent: "digest.resume" },
  { intent: "digest.unsubscribe" },
  { intent: "digest.preview" },
  { intent: "settings.user", locale: "vi" },
  { intent: "settings.workspace" },
  { intent: "workspace.forget" },
  { intent: "explain.change", system: "gpt3" },
];
const codes = ["off_topic", "advice", "no_access", "undefined_target", "unsupported_metric"] as const;

describe.each(["en", "vi"] as const)("refusals in %s", (locale) => {
  it.each(DeclineCode.options)(
    "say why for %s in one sentence, what can be asked, and two questions",
    async (code) => {
      const answer = decline(code, "?", packagedContext(locale));
      expect(answer).toMatchObject({ shape: "decline", code, figures: [] });
      expect(answer.text).toHaveLength(2);
      expect(answer.text[0]).toMatch(/\.$/);
      expect(answer.examples).toHaveLength(2);
    },
  );

  it.each(codes)("give no figure for %s, and say what the question was taken for", async (code) => {
    const answer = await answerOf({ intent: "decline", code }, locale);
    expect(answer).toMatchObject({ shape: "decline", code, figures: [] });
    expect(answer.echo.length).toBeGreaterThan(3);
    expect(answer.examples).toHaveLength(2);
  });

  it("name the limit: 25 years from today, the first date that is known", async () => {
    const about = { system: "gpt3", intent: "decline" } as const;
    const far = await answerOf({ ...about, code: "horizon", when: "2070" }, locale);
    expect(far.text[1]).toMatch(/25.*2051\.$/);
    const early = await answerOf({ ...about, code: "before_data", when: "1990" }, locale);
    expect(early.text[1]).toContain("2020-05-28");
  });

  it.each(unsupported)("keep what is read and cannot be done yet without figures: $intent", async (query) => {
    expect(await answerOf(query, locale)).toMatchObject({
      shape: "decline",
      code: "not_supported",
      figures: [],
    });
  });
});

describe("what the engine refuses", () => {
  it.each<[string, Query, string]>([
    [
      "a system that is not there",
      { intent: "forecast.cost", system: "nope", when: "2030" },
      "undefined_target",
    ],
    ["a date too far ahead", { intent: "forecast.cost", system: "gpt3", when: "2052" }, "horizon"],
    [
      "a deadline too far ahead",
      { intent: "forecast.when", system: "gpt3", thresholdUsd: 1, op: "lt", by: "2060" },
      "horizon",
    ],
    ["one date too far ahead", { intent: "compare", system: "gpt3", whens: ["2030", "2060"] }, "horizon"],
    [
      "the training of everything",
      { intent: "forecast.metric", metric: "training", when: "2030" },
      "undefined_target",
    ],
    [
      "a year before the first figure",
      { intent: "history.cost", system: "gpt3", when: "1990" },
      "before_data",
    ],
  ])("is declined in words: %s", async (_, query, code) => {
    expect(await answerOf(query)).toMatchObject({ shape: "decline", code, figures: [] });
  });

  it("shows what was seen where a forecast is asked of the past", async () => {
    const answer = await answerOf({ intent: "forecast.cost", system: "gpt3", when: "2021" });
    expect(answer.shape).toBe("history");
  });
});

describe("other things to say", () => {
  it.each(["en", "vi"] as const)("greets and helps in %s, without figures", async (locale) => {
    expect(await answerOf({ intent: "smalltalk" }, locale)).toMatchObject({ shape: "done", figures: [] });
    const replies = [
      await answerOf({ intent: "smalltalk" }, locale),
      ...(await Promise.all(
        (["thanks", "farewell", "who"] as const).map((about) =>
          answerOf({ intent: "smalltalk", about }, locale),
        ),
      )),
    ];
    expect(new Set(replies.map(({ text }) => text.join(" "))).size).toBe(4);
    expect(new Set(replies.map(({ shape }) => shape))).toEqual(new Set(["done"]));
    const help = await answerOf({ intent: "help" }, locale);
    expect(help.shape).toBe("help");
    expect(help.text.length).toBeGreaterThan(5);
  });

  it.each(["EUR", "VND"] as const)(
    "gives dollars where %s is wanted, and says that no rate is known",
    async (currency) => {
      const answer = await answerOf({ intent: "forecast.cost", system: "gpt3", when: "2030", currency });
      expect(answer.warnings[0]?.code).toBe("currency");
      expect(answer.figures[0]).toMatchObject({ id: "median", unit: "USD" });
    },
  );

  it("heads an answer with the method that was asked for, or says that it cannot be used", async () => {
    const about = { intent: "forecast.cost", system: "gpt3", when: "2030" } as const;
    const own = await answerOf({ ...about, method: "own-drift" });
    expect(own.sources[0]?.title).toContain("Own drift");
    expect(own.warnings.map(({ code }) => code)).not.toContain("other-method");
    const other = await answerOf({ ...about, method: "wright" });
    expect(other.warnings[0]?.code).toBe("other-method");
  });
});
