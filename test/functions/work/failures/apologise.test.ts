import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { botToken, places } from "#functions/local/slack/emulated-slack.ts";
import { type SlackDouble, startSlackDouble } from "#functions/local/slack/slack-double.ts";
import { apologise } from "#functions/work/failures/apologise.ts";
import { messageWork } from "#functions/work/messages/answer-message.ts";
import { postMessage } from "#functions/work/slack/post-message.ts";
import { createSlackClient } from "#functions/work/slack/slack-client.ts";
import type { MessageJob } from "#lib/slack/wire/job.ts";
import { recordingLog } from "#test/functions/slack/recording-log.ts";

const { general: channel, person: user } = places;

describe(apologise, () => {
  let double: SlackDouble;
  let slack: ReturnType<typeof createSlackClient>;
  const log = recordingLog();
  const parts = () => ({ slack, log, respond: () => Promise.reject(new Error("Nobody responds.")) });
  const ask = async (): Promise<MessageJob> => {
    const { ts } = await double.person.say({ text: "gpt3 2030" });
    const from = { eventId: "Ev1", teamId: places.team, channel, isDirect: false, user };
    return { kind: "message", ...from, text: "what will gpt3 cost in 2030?", ts };
  };
  const repliesTo = async (ts: string) => {
    const messages = await double.person.messages(channel);
    return messages.filter((message) => message.threadTs === ts && message.ts !== ts);
  };
  const sentence = { text: expect.stringMatching(/^Something went wrong on our side/) };

  beforeAll(async () => {
    double = await startSlackDouble({ signingSecret: "a secret", appUrl: () => "http://localhost" });
    slack = createSlackClient({ token: botToken, apiUrl: double.apiUrl });
  });
  afterAll(() => double.stop());
  afterEach(() => double.follow(() => undefined));

  it("leaves one sentence where two deliveries of a message are given up at once", async () => {
    const job = await ask();
    await Promise.all([1, 2, 3].map(() => apologise(parts(), job)));
    expect(await repliesTo(job.ts)).toMatchObject([sentence]);
    const posts = double.calls.filter(({ method }) => method === "chat.postMessage");
    expect(posts.length).toBeGreaterThan(1);
  });

  it("says nothing where the answer, or the sentence, is there", async () => {
    const job = await ask();
    await apologise(parts(), job);
    await apologise(parts(), job);
    expect(await repliesTo(job.ts)).toHaveLength(1);
    const other = await ask();
    const message = { text: "the answer", blocks: [] };
    await postMessage(slack, log, { channel, threadTs: other.ts, work: messageWork(other), message });
    await apologise(parts(), other);
    expect(await repliesTo(other.ts)).toMatchObject([{ text: "the answer" }]);
  });

  it("says to the asker alone that the answer may be there, where more messages stand than are read", async () => {
    const job = await ask();
    const reply = { status: 200, body: { ok: true, messages: [], response_metadata: { next_cursor: "on" } } };
    double.follow(({ method }) => (method === "conversations.replies" ? { reply } : undefined));
    const before = double.calls.length;
    await apologise(parts(), job);
    const calls = double.calls.slice(before).filter(({ method }) => method.startsWith("chat."));
    expect(calls).toMatchObject([{ method: "chat.postEphemeral", args: { user, thread_ts: job.ts } }]);
    expect(calls[0]?.args.text).toMatch(/If you do not see the answer, please ask again/);
  });
});
