import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { botToken, places } from "#functions/local/slack/emulated-slack.ts";
import { type SlackDouble, startSlackDouble } from "#functions/local/slack/slack-double.ts";

const channel = places.general;

describe("the emulated Slack and pages of messages", () => {
  let slack: SlackDouble;
  const thread: string[] = [];
  const posted: string[] = [];

  const call = async (method: string, args: Readonly<Record<string, string>>) => {
    const response = await fetch(`${slack.apiUrl}${method}`, {
      method: "POST",
      headers: { authorization: `Bearer ${botToken}` },
      body: new URLSearchParams(args),
    });
    return Object(await response.json());
  };
  const post = async (args: Readonly<Record<string, string>>): Promise<string> =>
    (await call("chat.postMessage", { channel, ...args })).ts;
  const timesOf = ({ messages }: { messages: readonly { ts: string }[] }) => messages.map(({ ts }) => ts);

  beforeAll(async () => {
    slack = await startSlackDouble({ signingSecret: "a secret", appUrl: () => "http://localhost" });
    for (const text of ["first", "second", "third"]) posted.push(await post({ text }));
    const [, parent = ""] = posted;
    const metadata = JSON.stringify({ event_type: "a", event_payload: {} });
    thread.push(parent);
    for (let reply = 1; reply <= 5; reply += 1)
      thread.push(await post({ text: `reply ${reply}`, thread_ts: parent, metadata }));
  });
  afterAll(() => slack.stop());

  const [replies, history] = ["conversations.replies", "conversations.history"] as const;
  const inThread = (args: Readonly<Record<string, string>> = {}) =>
    call(replies, { channel, ts: thread[0] ?? "", ...args });

  it("gives a thread oldest first, a channel newest first and without replies", async () => {
    expect(timesOf(await inThread())).toEqual(thread);
    expect(timesOf(await call(history, { channel }))).toEqual(posted.toReversed());
  });

  it("gives as many as are asked for, and the next from the cursor on, until there is none", async () => {
    const first = await inThread({ limit: "4" });
    expect([timesOf(first), first.has_more]).toEqual([thread.slice(0, 4), true]);
    const second = await inThread({ limit: "4", cursor: first.response_metadata.next_cursor });
    expect([timesOf(second), second.has_more]).toEqual([thread.slice(4), false]);
    expect(second.response_metadata.next_cursor).toBe("");
    const newest = await call(history, { channel, limit: "2" });
    expect(timesOf(newest)).toEqual(posted.slice(1).toReversed());
  });

  it("refuses a cursor that it never gave", async () => {
    expect((await inThread({ cursor: "abc" })).error).toBe("invalid_cursor");
  });

  it("gives what is after a time and before another, and of a thread its parent always", async () => {
    const [parent, , second = "", third = "", fourth = ""] = thread;
    expect(timesOf(await inThread({ oldest: second, latest: fourth }))).toEqual([parent, third]);
    expect(timesOf(await inThread({ oldest: second, latest: fourth, inclusive: "true" }))).toEqual([
      parent,
      second,
      third,
      fourth,
    ]);
    const [, middle = "", last] = posted;
    expect(timesOf(await call(history, { channel, oldest: middle }))).toEqual([last]);
  });

  it("gives metadata to who asks for them", async () => {
    const of = async (args: Readonly<Record<string, string>>) => (await inThread(args)).messages.at(-1);
    expect(await of({})).not.toHaveProperty("metadata");
    expect(await of({ include_all_metadata: "true" })).toMatchObject({ metadata: { event_type: "a" } });
  });

  it("knows no thread in a channel that it does not know", async () => {
    expect((await call(replies, { channel: "C000000404", ts: "1.1" })).error).toBe("channel_not_found");
  });
});
