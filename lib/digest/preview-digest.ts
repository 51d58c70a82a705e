import type { Answer } from "#lib/answer/answer.ts";
import { type DigestAsker, type DigestDesk, type DigestQuery, placeOf } from "./digest-query.ts";
import { digestReply } from "./digest-replies.ts";
import { digestWords } from "./words.ts";

/** Send the asker the digest as it would be sent now, by the way that all digests go. */
export async function previewDigest(
  query: DigestQuery,
  asker: DigestAsker,
  desk: DigestDesk,
): Promise<Answer> {
  const { team, id: subscription } = placeOf(query, asker);
  const { user, locale } = asker;
  const preview = { user, locale, topics: [...(query.topics ?? [])] };
  const dueAt = desk.now().toISOString();
  await desk.queue.send([{ kind: "digest", team, subscription, week: "preview", dueAt, preview }]);
  return digestReply("done", asker, { text: [digestWords(locale).previewed] });
}
