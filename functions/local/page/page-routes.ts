import * as z from "zod/mini";
import { places } from "#functions/local/slack/emulated-slack.ts";
import { pressables } from "#functions/local/slack/envelopes.ts";
import type { Person } from "#functions/local/slack/person.ts";

const Said = z.object({
  text: z.string(),
  place: z.enum(["channel", "direct"]),
  threadTs: z.optional(z.string()),
});
const Pressed = z.object({ place: z.enum(["channel", "direct"]), ts: z.string(), at: z.number() });
const Typed = z.object({ viewId: z.string(), value: z.string() });
const Filled = z.object({
  viewId: z.string(),
  system: z.string(),
  year: z.string(),
  currency: z.string(),
});

/** What the page asks of the emulated Slack, by the path of the request. */
export type PageRoute = (person: Person, body: string) => Promise<unknown>;

/** Paths that the page posts to; each answers in JSON. */
export const pageRoutes: Readonly<Record<string, PageRoute>> = {
  "POST /ask": (person, text) => person.command(text),
  "POST /say": async (person, body) => {
    const { text, place, threadTs } = Said.parse(JSON.parse(body));
    const written = place === "channel" ? `<@${places.botUser}> ${text}` : text;
    const { ts } = await person.say({ text: written, channel: await findChannel(person, place), threadTs });
    return { ts };
  },
  "POST /conversation": async (person, place) => {
    const channel = await findChannel(person, place === "direct" ? "direct" : "channel");
    const messages = await person.messages(channel);
    return {
      messages: messages.map((message) => ({ ...message, buttons: pressables(message) })),
      views: person.openViews(),
    };
  },
  "POST /press": async (person, body) => {
    const { place, ts, at } = Pressed.parse(JSON.parse(body));
    const messages = await person.messages(await findChannel(person, place));
    const message = messages.find((one) => one.ts === ts);
    const element = message && pressables(message)[at];
    return message && element ? person.press(message, element) : { failure: "no such button" };
  },
  "POST /suggest": (person, body) => {
    const { viewId, value } = Typed.parse(JSON.parse(body));
    return person.suggest(viewId, { blockId: "system", actionId: "system", value });
  },
  "POST /submit": (person, body) => {
    const { viewId, system, year, currency } = Filled.parse(JSON.parse(body));
    return person.submit(viewId, {
      system: { system: { selected_option: system === "" ? null : { value: system } } },
      year: { year: { value: year === "" ? null : year } },
      currency: { currency: { selected_option: { value: currency } } },
    });
  },
  "POST /close": async (person, viewId) => {
    person.closeView(viewId);
    return {};
  },
};

function findChannel(person: Person, place: "channel" | "direct"): Promise<string> | string {
  return place === "direct" ? person.directChannel() : places.general;
}
