import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultsOf } from "#functions/local/slack/validate/validate-message.ts";
import { type LocalRun, startLocal } from "#functions/local/start.ts";

interface Message {
  readonly ts: string;
  readonly threadTs?: string;
  readonly onlyFor?: string;
  readonly text: string;
  readonly blocks: readonly { readonly type: string; readonly image_url?: string }[];
  readonly buttons: readonly { readonly label: string }[];
}

describe("what the page does in the local run", () => {
  let folder: string;
  let run: LocalRun;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "aicost-routes-"));
    run = await startLocal({ port: 0, buildFolder: join(folder, "build"), dataFolder: join(folder, "data") });
  });
  afterAll(async () => {
    await run.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const post = async (path: string, body: string | object) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const response = await fetch(`${run.addresses.page}${path}`, { method: "POST", body: text });
    expect(response.status).toBe(200);
    return Object(await response.json());
  };
  const messages = async (place: string): Promise<readonly Message[]> =>
    (await post("/conversation", place)).messages;
  const reply = async (place: string, threadTs: string, more: (message: Message) => boolean = () => true) => {
    const find = async () =>
      (await messages(place)).find((one) => one.threadTs === threadTs && one.ts !== threadTs && more(one));
    await expect.poll(find, { timeout: 15_000 }).toBeDefined();
    const found = await find();
    if (found === undefined) throw new Error("No reply.");
    expect(faultsOf(found)).toEqual([]);
    return found;
  };

  it("mentions the bot, shows its reply with a chart that is served, and presses a button of it", async () => {
    const { ts } = await post("/say", { text: "gpt3 2030", place: "channel" });
    const card = await reply("channel", ts);
    expect(card.text).toContain("$187");
    const image = card.blocks.find(({ type }) => type === "image");
    const chart = await fetch(image?.image_url ?? "");
    expect([chart.status, chart.headers.get("content-type")]).toEqual([200, "image/png"]);

    const at = card.buttons.findIndex(({ label }) => label === "Why this number");
    expect(await post("/press", { place: "channel", ts: card.ts, at })).toEqual({ status: 200, body: "" });
    const why = await reply("channel", ts, ({ onlyFor }) => onlyFor !== undefined);
    expect(why.text).toContain("Equation");
  });

  it("writes to the bot without a mention", async () => {
    const { ts } = await post("/say", { text: "queries 2030", place: "direct" });
    expect((await reply("direct", ts)).text).toContain("$650");
  });

  it("changes a question in the form", async () => {
    const card = await post("/ask", "gpt3 2030");
    const [shown] = (await messages("channel")).filter(({ ts }) => ts === card.ts);
    const at = shown?.buttons.findIndex(({ label }) => label === "Change");
    await post("/press", { place: "channel", ts: card.ts, at });
    const { views } = await post("/conversation", "channel");
    const viewId = views[0].id;
    const { body } = await post("/suggest", { viewId, value: "gpt-2" });
    expect(JSON.parse(body).options).toContainEqual(expect.objectContaining({ value: "gpt2" }));
    const filled = { viewId, system: "gpt2", year: "2028", currency: "USD" };
    expect(await post("/submit", filled)).toEqual({ status: 200, body: "" });
    const text = async () => (await messages("channel")).find(({ ts }) => ts === card.ts)?.text;
    await expect.poll(text, { timeout: 15_000 }).toContain("GPT-2");
  });
});
