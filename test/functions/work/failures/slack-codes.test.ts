import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { meaningOf } from "#lib/once/slack-codes.ts";

const root = resolve(import.meta.dirname, "../../../..");
const textsIn = async (folder: string) => {
  const names = (await readdir(join(root, folder), { recursive: true })).filter((name) =>
    /\.[jt]s$/.test(name),
  );
  return Promise.all(names.map((name) => readFile(join(root, folder, name), "utf8")));
};
const codesIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, code = ""]) => code);

/** Methods that the functions call, and what nobody calls in them. */
const called = [
  "chat.postMessage",
  "chat.postEphemeral",
  "chat.delete",
  "conversations.history",
  "conversations.replies",
  "conversations.open",
  "conversations.info",
  "users.info",
  "users.list",
  "views.open",
];

describe(meaningOf, () => {
  it("knows every code that the double returns by itself", async () => {
    const codes = (await textsIn("functions/local/slack")).flatMap((text) =>
      codesIn(text, /(?:refuse\(|error: |code: |\| |= )"([a-z]+(?:_[a-z]+)+|ratelimited)"/g),
    );
    const notSlacks = ["block_actions", "block_suggestion", "view_submission", "event_callback"];
    const ofSlack = codes.filter((code) => /^(invalid|not|msg|expired|exchanged|internal|rate)/.test(code));
    expect(ofSlack).toEqual(
      expect.arrayContaining(["not_in_channel", "ratelimited", "invalid_blocks", "msg_too_long"]),
    );
    expect(ofSlack.filter((code) => !notSlacks.includes(code) && meaningOf(code) === undefined)).toEqual([]);
  });

  it("knows every code with which the emulated Slack refuses a method that we call", async () => {
    const texts = await textsIn("node_modules/emulate/dist");
    const [slack = ""] = texts.filter((text) => text.includes('"/api/chat.postMessage"'));
    const routes = slack.split(/(?=app\.\w+\("\/api\/)/);
    const codes = called.flatMap((method) => {
      const own = routes.filter((route) => route.startsWith(`app.post("/api/${method}"`));
      expect(own, method).toHaveLength(1);
      return own.flatMap((route) => codesIn(route, /slackError\(c, "(\w+)"/g));
    });
    expect(codes).toContain("is_archived");
    expect(codes.filter((code) => meaningOf(code) === undefined)).toEqual([]);
  });

  it("knows nothing of what every object has", () => {
    expect(meaningOf("constructor")).toBeUndefined();
    expect(meaningOf("a_code_of_tomorrow")).toBeUndefined();
  });
});
