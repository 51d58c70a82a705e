import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import { expect } from "vitest";
import { places } from "#functions/local/slack/emulated-slack.ts";
import { pressables } from "#functions/local/slack/envelopes.ts";
import type { Shown } from "#functions/local/slack/shown.ts";
import { type Asked, kindOf, pressFor, pressToReplace, replaced } from "#test/functions/work/bot/pressing.ts";
import { filledForm } from "./filled-form.ts";

const { person, team } = places;
const thisYear = new Date().getUTCFullYear();
const titleOf = ({ text }: Shown) => text.split("\n")[0];

/** The first figure of a card, which stands in bold below its title. */
function headlineOf({ blocks }: Shown): string {
  const texts = blocks.map((block) => Object(block).text?.text).filter((text) => typeof text === "string");
  const [, figure] = /^\*[^*]+\*\n[\s\S]*?\*([^*]+)\*/.exec(texts.join("\n")) ?? [];
  if (figure === undefined) throw new Error("A card without a figure.");
  return figure;
}

/** What has to be seen after a press, by what the button's label says. */
export const buttonEffects: Readonly<Record<string, (asked: Asked) => Promise<void>>> = {
  async share(asked) {
    const { card } = asked;
    const shared = await pressFor(asked);
    expect(shared).not.toHaveProperty("onlyFor");
    const [by, ...answer] = shared.text.split("\n");
    expect(by).toMatch(new RegExp(`^<@${person}> (asked and shared this|đã hỏi và chia sẻ)\\.$`));
    expect(answer.join("\n")).toBe(card.text);
    expect(pressables(shared).map(kindOf)).toEqual(pressables(card).map(kindOf).slice(1));
    const told = await pressFor(asked);
    expect(told).toMatchObject({ onlyFor: person });
    expect(told.text).toMatch(/You shared this answer|Bạn đã chia sẻ/);
  },
  async change({ bot, card, element }) {
    await bot.slack.person.press(card, element);
    const view = Object(bot.slack.person.openViews().at(-1));
    const [system] = view.blocks;
    const filled = filledForm({ system: system.element.initial_option.value, year: "2031-Q3" });
    expect(await bot.slack.person.submit(view.id, filled)).toEqual({ status: 200, body: "" });
    const changed = await replaced(bot, card);
    expect(titleOf(changed)).toBe(titleOf(card));
    expect(changed.text).toMatch(/(Read as|Đã hiểu là): .*2031-Q3/);
  },
  async why(asked) {
    const why = await pressFor(asked);
    expect(why).toMatchObject({ onlyFor: person });
    expect(titleOf(why)).toBeTruthy();
    expect(why.text).toMatch(/(Read as: Why|Đã hiểu là: Vì sao)/);
    expect(why.text).toContain(headlineOf(asked.card));
  },
  async table(asked) {
    const table = await pressFor(asked);
    expect(table).toMatchObject({ onlyFor: person });
    expect(titleOf(table)).toBe(titleOf(asked.card));
    for (const year of [thisYear, thisYear + 1, thisYear + 2])
      expect(table.text).toMatch(new RegExp(`^${year} .*\\d`, "m"));
  },
  async feedback(asked) {
    const { bot, element } = asked;
    const thanks = await pressFor(asked);
    expect(thanks.text).toMatch(/Thank you|Cảm ơn/);
    const { Items = [] } = await bot.table.db.send(new ScanCommand({ TableName: "aicost" }));
    const { answerId } = JSON.parse(element.value?.replace(/^[^{]*/, "") ?? "");
    const kept = Items.find(({ pk, sk }) => pk === `feedback#${team}` && sk === `${answerId}#${person}`);
    expect(kept).toMatchObject({ isGood: /^(Helpful|Hữu ích)$/.test(element.label ?? "") });
  },
  async ask(asked) {
    const { bot, element } = asked;
    const answer = await pressToReplace(asked);
    const typed = await bot.slack.person.command(element.label ?? "");
    const isEnglish = answer.text.includes("Read as:");
    if (isEnglish) expect(answer.text).toBe(typed.text);
    else expect(answer.text).toContain("Đã hiểu là:");
    expect(pressables(answer).map(kindOf)).toEqual(pressables(typed).map(kindOf));
  },
};
