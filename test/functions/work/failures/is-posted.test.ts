import { WebClient } from "@slack/web-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { botToken, places } from "#functions/local/slack/emulated-slack.ts";
import { type SlackDouble, startSlackDouble } from "#functions/local/slack/slack-double.ts";
import { isPosted } from "#functions/work/slack/find-messages.ts";
import { postMessage } from "#functions/work/slack/post-message.ts";
import { recordingLog } from "#test/functions/slack/recording-log.ts";

const channel = places.general;

describe(isPosted, () => {
  let double: SlackDouble;
  let slack: WebClient;
  let parent = "";
  let question = "";

  const say = async (text: string, thread_ts?: string) => {
    const { ts = "" } = await slack.chat.postMessage({ channel, text, ...(thread_ts && { thread_ts }) });
    return ts;
  };
  const talk = async (count: number, thread_ts?: string) => {
    for (let at = 0; at < count; at += 1) await say(`${at}`, thread_ts);
  };
  const answer = (work: string, threadTs?: string) =>
    postMessage(slack, recordingLog(), { channel, threadTs, work, message: { text: work, blocks: [] } });

  beforeAll(async () => {
    double = await startSlackDouble({ signingSecret: "a secret", appUrl: () => "http://localhost" });
    slack = new WebClient(botToken, { slackApiUrl: double.apiUrl });
    parent = await say("a long thread");
    await talk(210, parent);
    question = await say("a question", parent);
    await answer("at once", parent);
    await talk(210, parent);
    await answer("late", parent);
    await answer("in the channel");
    await talk(210);
  }, 60_000);
  afterAll(() => double.stop());

  const pagesRead = () => double.calls.filter(({ method }) => method.startsWith("conversations.")).length;
  const find = async (work: string, threadTs?: string) => {
    const before = pagesRead();
    const isThere = await isPosted(slack, { channel, threadTs, work, since: threadTs ? question : parent });
    return { isThere, pages: pagesRead() - before };
  };

  it("finds the answer behind two hundred replies, on the first page after the question", async () => {
    expect(await find("at once", parent)).toEqual({ isThere: true, pages: 1 });
  });

  it("finds an answer that more than a page of replies stands before", async () => {
    expect(await find("late", parent)).toEqual({ isThere: true, pages: 2 });
  });

  it("finds what was posted to a channel before more than a page of messages", async () => {
    expect(await find("in the channel")).toEqual({ isThere: true, pages: 2 });
  });

  it("finds nothing that was not posted, there or before the question", async () => {
    expect(await find("never", parent)).toEqual({ isThere: false, pages: 2 });
    await answer("before");
    const since = await say("a later question");
    expect(await isPosted(slack, { channel, work: "before", since })).toBe(false);
  });

  it("does not say that nothing is there where there is more to read than it reads", async () => {
    const reply = { status: 200, body: { ok: true, messages: [], response_metadata: { next_cursor: "on" } } };
    double.follow(({ method }) => (method === "conversations.replies" ? { reply } : undefined));
    const sought = { channel, threadTs: parent, work: "never", since: question };
    await expect(isPosted(slack, sought)).rejects.toMatchObject({ code: "too_many_messages" });
  });
});
