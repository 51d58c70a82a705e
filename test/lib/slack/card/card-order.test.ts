import type { KnownBlock } from "@slack/types";
import { describe, expect, it } from "vitest";
import { answerQuestion } from "#functions/cli/answer-question.ts";
import type { Answer, Figure } from "#lib/answer/answer.ts";
import { rangeText, valueText } from "#lib/slack/card/figure-lines.ts";

const now = new Date("2026-11-23T12:00:00Z");
const locales = ["en", "vi"] as const;
const questions = [
  "gpt3 2030",
  "gpt3",
  "gpt3 2027-2034",
  "when gpt3 under $5,000",
  "chance gpt3 below $500 by 2029",
  "gpt3 vs gpt2 2030",
  "trend gpt2",
  "13B params on 1.4T tokens",
  "gpt4o 5B tokens a day",
  "gpt4o token price",
  "gpt4o token price 2028",
  "h100 2028",
  "queries 2030",
  "hardware 2030",
  "coding 2030",
  "frontier 2030",
  "gpt4",
  "deepseek-v3",
  "why gpt3",
];

const asked = (text: string, locale: Answer["locale"]) => answerQuestion({ text, now, locale });

/** What a reader of the blocks sees, without marks, escapes and addresses. */
function seen(blocks: readonly KnownBlock[]): string {
  return blocks
    .flatMap((block) => {
      if (block.type === "section") return block.text?.text ?? "";
      return block.type === "context" ? block.elements.map((one) => ("text" in one ? one.text : "")) : [];
    })
    .join("\n")
    .replace(/<https:[^|>]*\|([^>]*)>/g, "$1")
    .replaceAll("*", "");
}

/** The widths of range that may stand under a headline, the first that there is being the one. */
const levels = [0.8, 0.5, 0.95];

function mainRange(figure: Figure, { figures, locale }: Answer): readonly string[] {
  const days = figures.filter(({ explains, unit }) => explains === figure.id && unit === "day");
  if (days.length > 0) return days.map((day) => valueText(day, locale));
  return levels.flatMap((level) => rangeText(figure, level, locale) ?? []).slice(0, 1);
}

function isInOrder(text: string, parts: readonly string[]): boolean {
  let from = 0;
  return parts.every((part) => {
    const found = text.indexOf(part, from);
    from = found + part.length;
    return found >= 0;
  });
}

/** Before the first source stand the title, the figure and its range, and no claim and no source. */
function expectOrder(shown: string, answer: Answer): void {
  const word = answer.locale === "en" ? "\nSource: " : "\nNguồn: ";
  expect(shown).toContain(word);
  const top = shown.slice(0, shown.indexOf(word));
  const [title, figure = ""] = top.split("\n");
  expect(title).toBe(answer.title);
  for (const source of answer.sources) expect(top).not.toContain(source.title);
  const first = answer.figures.find(({ group }) => group === "headline");
  if (first === undefined) return;
  expect(figure).toContain(valueText(first, answer.locale));
  expect(isInOrder(top, [figure, ...mainRange(first, answer)])).toBe(true);
  for (const { label } of answer.figures.filter(isClaim)) expect(top).not.toContain(label);
}

const isClaim = ({ group, explains }: Figure) => group === "claim" && explains === undefined;

describe("the order of a card", () => {
  it.each(questions.flatMap((text) => locales.map((locale) => [text, locale] as const)))(
    "is figure, 80% range, source, and only then a claim: %s in %s",
    async (text, locale) => {
      const { answer, message } = await asked(text, locale);
      for (const shown of [message.text, seen(message.blocks)]) expectOrder(shown, answer);
    },
  );

  it("shows the range as strongly as the figure", async () => {
    const { message } = await asked("gpt3 2030", "en");
    const [first] = message.blocks;
    expect(first?.type === "section" && first.text?.text).toMatch(
      /^\*GPT-3-level training\*\n.*, 2 July 2030: \*\$187\*\n\*80% range: \$2\.84 to \$12,400\*\n50% range: /,
    );
  });

  it.each([
    ["en", 1700],
    ["vi", 1900],
  ] as const)("is no wall: %s", async (locale, most) => {
    const { message } = await asked("gpt3 2030", locale);
    expect(message.blocks.length).toBeLessThanOrEqual(6);
    expect(seen(message.blocks).length).toBeLessThanOrEqual(most);
  });

  it.each(questions)("says in the text what the blocks show, in the same order: %s", async (text) => {
    for (const locale of locales) {
      const { message } = await asked(text, locale);
      const numbers = (shown: string) => shown.match(/\p{N}[\p{N}.,]*/gu) ?? [];
      const cited = /^(?:Sources|Nguồn): .*<.*$/gm;
      const blocks = seen(message.blocks)
        .split("\n")
        .filter((line) => !/^(?:Sources|Nguồn): /.test(line));
      const spoken = message.text.replace(cited, "");
      expect(isInOrder(spoken, blocks.flatMap(numbers))).toBe(true);
    }
  });
});
