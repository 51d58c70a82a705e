import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DigestRun, startDigestRun } from "#functions/local/run-digest.ts";
import { places } from "#functions/local/slack/emulated-slack.ts";
import { faultsOf } from "#functions/local/slack/validate/validate-message.ts";

const now = new Date("2026-11-30T09:00:00Z");

describe("the sweep and the worker as they are deployed", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "aicost-digest-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const withRun = async (channel: string, act: (run: DigestRun) => Promise<void>) => {
    const dataFolder = join(folder, channel);
    const run = await startDigestRun({ buildFolder: join(folder, ".build"), dataFolder, now, channel });
    try {
      await act(run);
    } finally {
      await run.stop();
    }
  };
  const messagesIn = ({ slack }: DigestRun) =>
    slack.calls.filter(
      ({ method, reply }) => method === "chat.postMessage" && Object(reply.body).ok === true,
    );
  const ended = ({ subscription }: DigestRun) =>
    expect.poll(async () => (await subscription())?.last?.status, { timeout: 10_000 });

  it("post one digest into Slack, however often the sweep comes, and say when the next is due", async () => {
    await withRun(places.general, async (run) => {
      expect(await run.sweep()).toMatchObject({ due: 1, queued: 1 });
      await ended(run).toBe("posted");
      expect(await run.sweep()).toMatchObject({ due: 0, queued: 0 });
      const posts = messagesIn(run);
      expect(posts).toHaveLength(1);
      expect(faultsOf(posts[0]?.args ?? {})).toEqual([]);
      expect(posts[0]?.args).toMatchObject({
        channel: places.general,
        text: expect.stringContaining("GPT-3"),
      });
      const blocks: readonly unknown[] = Object(posts[0]?.args).blocks;
      const [image] = blocks.map(Object).filter(({ type }) => type === "image");
      expect(image.alt_text).toContain("GPT-3");
      const fetched = await fetch(String(image.image_url));
      expect(fetched.headers.get("content-type")).toBe("image/png");
      expect((await fetched.arrayBuffer()).byteLength).toBeGreaterThan(10_000);
      expect(await run.subscription()).toMatchObject({
        nextDueAt: "2026-12-07T09:00:00.000Z",
        last: { week: "2026-W49", status: "posted" },
        seenVersion: 0,
      });
    });
  });

  it("pause the digest of a channel that the bot is not in, and tell its owner how to invite it", async () => {
    await withRun(places.random, async (run) => {
      await run.sweep();
      await ended(run).toBe("failed");
      await expect.poll(async () => (await run.subscription())?.toldAt).toBeDefined();
      expect(await run.subscription()).toMatchObject({ status: "paused", reason: "not-in-channel" });
      const told = run.slack.calls.filter(({ args }) => args.channel === places.person);
      expect(told.map(({ args }) => args.text)).toEqual([expect.stringContaining("/invite")]);
    });
  });
});
