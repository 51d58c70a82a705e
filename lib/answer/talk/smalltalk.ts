import type { Answer } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { draft } from "#lib/answer/parts/draft.ts";
import type { QueryOf } from "#lib/query/query.ts";

type Kind = NonNullable<QueryOf<"smalltalk">["about"]> | "greeting";

/** A friendly sentence that fits what was said, and what can be asked; nothing to ask for who goes. */
export function smalltalk(context: Context, kind: Kind = "greeting"): Answer {
  return draft(context, {
    shape: "done",
    title: "AI Cost",
    echo: context.words.talk.echoes[kind],
    text: [context.words.talk.replies[kind]],
    examples: kind === "farewell" ? [] : ["gpt3 2030", "help"],
  });
}
