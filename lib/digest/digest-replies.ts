import type { Answer } from "#lib/answer/answer.ts";
import { contextOf } from "#lib/answer/context.ts";
import { packagedData } from "#lib/answer/data.ts";
import { draft } from "#lib/answer/parts/draft.ts";
import type { DigestAsker } from "./digest-query.ts";
import { digestWords } from "./words.ts";

interface Said {
  readonly text: readonly string[];
  readonly examples?: readonly string[];
  /** questions that buttons ask */
  readonly offers?: Answer["offers"];
}

type Shape = "done" | "list" | "clarify" | "decline";

/** What is answered to a question about digests. */
export function digestReply(
  shape: Shape,
  { locale }: DigestAsker,
  { text, examples = [], offers }: Said,
): Answer {
  const { title } = digestWords(locale);
  return draft(contextOf(packagedData, locale), {
    shape,
    ...(shape === "decline" && { code: "not_in_channel" as const }),
    title,
    echo: title,
    text: [...text],
    examples: [...examples],
    ...(offers && { offers }),
  });
}
