import { describe, expect, it } from "vitest";
import { createAnswering } from "#lib/answer/create-answering.ts";
import { readQuestion } from "#lib/ask/read-question.ts";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import { composeDigest } from "#lib/digest/compose/compose-digest.ts";
import { Query } from "#lib/query/query.ts";
import { digestMessage } from "#lib/slack/digest/digest-message.ts";
import { aSubscription } from "#test/lib/digest/a-subscription.ts";
import { memoryStore } from "#test/lib/digest/memory-ports.ts";
import { someChanges } from "./some-changes.ts";

const now = () => new Date("2026-11-24T09:00:00Z");
const today = "2026-11-24";
const answering = createAnswering({ idKey: "a key of sixteen characters", now });
const compose = async (system: string, locale: "en" | "vi", seenVersion?: number) => {
  const { snapshots } = memoryStore({ now });
  const subscription = aSubscription({ topics: [system], locale, ...(seenVersion && { seenVersion }) });
  const changesAfter = async () => someChanges({ versions: { last: 0 } });
  const { digest } = await composeDigest(subscription, { snapshots, answering, now, changesAfter });
  if (digest === undefined) throw new Error("There is no digest.");
  return digest;
};
/** The examples that a message offers, in the quotation marks of its language. */
const examplesIn = (text: string) => [...text.matchAll(/“([^”]+)”/g)].map(([, example = ""]) => example);

describe("a digest of every system", () => {
  it.each(["en", "vi"] as const)("offers only examples that are answered about it, in %s", async (locale) => {
    let offered = 0;
    for (const { id } of catalogue.systems) {
      const digest = await compose(id, locale);
      for (const text of examplesIn(digestMessage(digest).text)) {
        offered += 1;
        const query = readQuestion(text, { today, locale, previous: Query.parse(digest.asked) });
        const { answer } = await answering(query, locale);
        expect([id, text, answer.shape]).toEqual([id, text, expect.stringMatching(/^(?:forecast|trend)$/)]);
        expect(answer.echo).not.toContain("2030");
      }
    }
    expect(offered).toBeGreaterThan(catalogue.systems.length);
  });

  it("offers none where nothing can be asked of it", async () => {
    const { text } = digestMessage(await compose("forrester", "en"));
    expect(examplesIn(text)).toEqual([]);
    expect(text).toContain("Reply here and mention me to ask.");
  });

  it("says of a model what it is listed at and where that was read, also where nothing is new", async () => {
    const listed =
      "GPT-5: input (tokens read) $1.25 per million tokens; output (tokens written) $10 per million tokens (list price of 7 August 2025, Note on LLM API prices, 2026-09-24).";
    const first = digestMessage(await compose("gpt5", "en"));
    expect(JSON.stringify(first.blocks[1])).toContain(listed);
    expect(first.text).not.toContain("No published price moved");
    const quiet = await compose("gpt5", "en", 1);
    const { blocks, text } = digestMessage({ ...quiet, isQuiet: true });
    expect(JSON.stringify(blocks[0])).toContain(listed);
    expect(blocks).toHaveLength(2);
    expect(text).toContain(listed);
  });
});
