import { describe, expect, it } from "vitest";
import { places } from "#functions/local/slack/emulated-slack.ts";
import { pressables } from "#functions/local/slack/envelopes.ts";
import type { Shown } from "#functions/local/slack/shown.ts";
import { findViewFaults } from "#functions/local/slack/validate/validate-message.ts";
import { botForAll } from "#test/functions/work/bot/bot-of-test.ts";
import { buttonOf, replaced } from "#test/functions/work/bot/pressing.ts";
import { type Filled, filledForm } from "./filled-form.ts";

const { general } = places;

describe("the form that changes a question, as it is built", () => {
  const bot = botForAll(() => ({ speed: 1 }));

  const open = async (text: string) => {
    const card = await bot.slack.person.command(text);
    expect(await bot.slack.person.press(card, buttonOf(card, "change"))).toEqual({ status: 200, body: "" });
    const view = Object(bot.slack.person.openViews().at(-1));
    expect(findViewFaults(view)).toEqual([]);
    return { card, view };
  };
  const submit = async (view: { id: string }, filled: Filled, changes: object = {}) => {
    const reply = Object(await bot.slack.person.submit(view.id, filledForm(filled), changes));
    expect(reply.status).toBe(200);
    return reply.body === "" ? {} : JSON.parse(reply.body);
  };
  const changed = async (card: Shown) => (await replaced(bot, card)).text;

  it.each([
    ["gpt3 2030", "gpt3", "2030"],
    ["gpt3 2031-Q1", "gpt3", "2031-Q1"],
    ["gpt2 2033-02", "gpt2", "2033-02"],
    ["gpt3 2028-06-30", "gpt3", "2028-06-30"],
    ["gpt3 2027-2034", "gpt3", "2027..2034"],
    ["hardware 2030", "hardware", "2030"],
    ["gpt3 2018..2022", "gpt3", "2018..2022"],
    ["gpt3", "gpt3", undefined],
  ])("shows what %j asked, as precisely as it asked", async (text, system, year) => {
    const { view } = await open(text);
    const [what, when, currency] = view.blocks;
    expect(what.element.initial_option.value).toBe(system);
    expect(when.element.initial_value).toBe(year);
    expect(when.optional).toBe(year === undefined);
    expect(currency.element.options.map(({ value }: { value: string }) => value)).toEqual(["USD"]);
    expect(currency.hint.text).toContain("no exchange rate");
    bot.slack.person.closeView(view.id);
  });

  it.each([
    ["another system alone", "gpt3 2031-Q1", { system: "gpt2", year: "2031-Q1" }, ["GPT-2", "2031-Q1"]],
    ["another system of a month", "gpt3 2033-02", { system: "gpt2", year: "2033-02" }, ["GPT-2", "2033-02"]],
    [
      "another system of a day",
      "gpt3 2028-06-30",
      { system: "gpt2", year: "2028-06-30" },
      ["GPT-2", "30 June 2028"],
    ],
    [
      "another system of a span",
      "gpt3 2027-2034",
      { system: "gpt2", year: "2027..2034" },
      ["GPT-2", "2027 to 2034"],
    ],
    [
      "another system of what was",
      "gpt3",
      { system: "gpt2", year: null },
      ["GPT-2", "What is known of the cost"],
    ],
    ["a year into a quarter", "gpt3 2030", { system: "gpt3", year: "2031-Q1" }, ["2031-Q1"]],
    ["a year into a date in words", "gpt3 2030", { system: "gpt3", year: "March 2031" }, ["2031-03"]],
    ["a year into a span", "gpt3 2030", { system: "gpt3", year: "2028..2030" }, ["2028 to 2030"]],
    [
      "a year into a span of quarters",
      "gpt3 2030",
      { system: "gpt3", year: "2028-Q1..2029-Q2" },
      ["2028-Q1"],
    ],
    [
      "the time of a price of tokens",
      "gpt4o token price 2028",
      { system: "gpt4o", year: "2031" },
      ["2031", "million tokens"],
    ],
    ["the method", "gpt3 2030 using no change", { system: "gpt3", year: "2031" }, ["No change", "2031"]],
  ] as const)("changes %s, and keeps the rest", async (_, text, filled, parts) => {
    const { card, view } = await open(text);
    expect(await submit(view, filled)).toEqual({});
    const now = await changed(card);
    for (const part of parts) expect(now).toContain(part);
    expect(bot.slack.person.openViews()).toEqual([]);
  });

  it("asks in dollars what was asked in euro, which the form does not offer", async () => {
    const { card, view } = await open("gpt3 2030 in euro");
    expect(card.text).toContain("Figures are in US dollars: I know no exchange rate");
    expect(await submit(view, { system: "gpt3", year: "2030" })).toEqual({});
    expect(await changed(card)).not.toContain("exchange rate");
  });

  it("offers the systems whose names hold what was typed, in the language of the card", async () => {
    const { view } = await open("gpt-3 năm 2030 tốn bao nhiêu?");
    const typed = { blockId: "system", actionId: "system", value: "phần cứng" };
    const offered = Object(await bot.slack.person.suggest(view.id, typed));
    expect(JSON.parse(offered.body).options.map(({ value }: { value: string }) => value)).toContain(
      "hardware",
    );
    bot.slack.person.closeView(view.id);
  });

  it.each<[string, Filled, readonly string[]]>([
    ["no system", { system: null, year: "2030" }, ["system"]],
    ["no year", { system: "gpt3", year: null }, ["year"]],
    ["blanks for a year", { system: "gpt3", year: "  " }, ["year"]],
    ["neither", { system: null, year: null }, ["system", "year"]],
    ["a system that does not exist", { system: "gpt9", year: "2031" }, ["system"]],
    ["no date", { system: "gpt3", year: "soon" }, ["year"]],
    ["a question", { system: "gpt3", year: "2030 vs gpt2" }, ["year"]],
    ["two dates", { system: "gpt3", year: "2030, 2031" }, ["year"]],
    ["a span that runs back", { system: "gpt3", year: "2031-Q2..2030-Q1" }, ["year"]],
    ["a day that does not exist", { system: "gpt3", year: "2031-02-30" }, ["year"]],
    ["a time too far ahead", { system: "gpt3", year: "2099" }, ["year"]],
    ["a time before anything was known", { system: "gpt3", year: "1950" }, ["year"]],
    ["another currency", { system: "gpt3", year: "2030", currency: "EUR" }, ["currency"]],
  ])("says on the field what is wrong with %s", async (_, filled, fields) => {
    const { view } = await open("gpt3 2030");
    const { response_action, errors } = await submit(view, filled);
    expect([response_action, Object.keys(errors)]).toEqual(["errors", fields]);
    for (const text of Object.values(errors)) expect(text).toMatch(/^[A-Z].{20,}\.$/);
    bot.slack.person.closeView(view.id);
  });

  it.each<[string, (view: { private_metadata: string }, value: string) => object]>([
    ["another team's", () => ({ team: { id: "T000000002", domain: "other" } })],
    [
      "changed",
      (view) => ({ view: { ...view, private_metadata: view.private_metadata.replace("2030", "2031") } }),
    ],
    [
      "without its seal",
      (view) => ({ view: { ...view, private_metadata: view.private_metadata.slice(32) } }),
    ],
    ["sealed as a button", (view, value) => ({ view: { ...view, private_metadata: value } })],
    ["of no origin", (view) => ({ view: { ...view, private_metadata: "" } })],
    ["without what was filled in", (view) => ({ view: { ...view, state: null } })],
    ["without anything of ours", () => ({ view: { id: "V1", callback_id: "change" } })],
  ])("asks nothing of a form that is %s, and says so", async (_, changes) => {
    const { card, view } = await open("gpt3 2030");
    const state = { values: filledForm({ system: "gpt2", year: "2031" }) };
    const value = pressables(card).find(({ actionId }) => actionId === "change")?.value ?? "";
    const said = Object(changes({ ...view, state }, value));
    const { errors } = await submit(view, { system: "gpt2", year: "2031" }, said);
    expect(errors.system).toContain("another workspace");
    await bot.settled();
    const now = (await bot.slack.person.messages(general)).find(({ ts }) => ts === card.ts);
    expect(now?.text).toBe(card.text);
    bot.slack.person.closeView(view.id);
  });
});
