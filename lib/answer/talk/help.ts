import type { Answer } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { draft } from "#lib/answer/parts/draft.ts";

/** How to ask. */
export function help(context: Context): Answer {
  const rows = context.words.talk.help.groups.map(
    ([name, ...questions]) => `• ${name}: ${questions.join(" · ")}`,
  );
  return draft(context, {
    shape: "help",
    title: context.words.talk.help.title,
    echo: context.words.talk.help.title,
    text: [context.words.talk.help.intro, ...rows],
    examples: ["gpt3 2030", "list"],
  });
}
