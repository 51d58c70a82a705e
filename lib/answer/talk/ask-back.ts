import type { Answer } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { draft } from "#lib/answer/parts/draft.ts";
import type { QueryOf } from "#lib/query/query.ts";

/** One question back, with whole questions to choose from. */
export function clarify(query: QueryOf<"clarify">, context: Context): Answer {
  const unread = query.unread === undefined ? [] : [context.words.answers.notRead(query.unread)];
  const name =
    query.system === undefined ? undefined : context.data.catalogue.find(query.system)?.name[context.locale];
  return draft(context, {
    shape: "clarify",
    title: "AI Cost",
    echo: context.words.answers.echo({ what: name ?? context.words.talk.unsure, when: query.when }),
    text: [context.words.answers.clarify[query.missing], ...unread],
    examples: [...query.choices],
  });
}

/** Names like one that is not in the catalogue. */
export function suggest({ system, when, suggestions }: QueryOf<"did_you_mean">, context: Context): Answer {
  const offered = suggestions.map((id) => `${id} ${when ?? "2030"}`);
  return draft(context, {
    shape: "suggest",
    title: "AI Cost",
    echo: context.words.answers.echo({ what: system, when }),
    text: [
      context.words.answers.unknownName(system),
      offered.length > 0 ? context.words.answers.offered : context.words.answers.knownSystems,
    ],
    examples: offered.length > 0 ? offered : ["gpt3 2030", "list"],
  });
}
