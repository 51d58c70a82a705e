import type { Query } from "#lib/query/query.ts";

const words: readonly (readonly [string, Query])[] = [
  ["|help|?|commands|tro giup|giup|huong dan|man|usage", { intent: "help" }],
  ["list|ls|list systems|list models|systems|models|danh sach|catalog|catalogue", { intent: "list.systems" }],
  ["accuracy|track record|hindcast|backtest|do chinh xac", { intent: "method.track_record" }],
  ["method|methods|methodology|phuong phap", { intent: "method" }],
  ["sources|source|nguon", { intent: "sources" }],
  ["ok|okay|okie", { intent: "smalltalk", about: "thanks" }],
  ["undo|undo that|undo it|undo this|hoan tac|hoan tac lai", { intent: "digest.resume" }],
  ["trend|trends|xu huong", { intent: "trend", metric: "training" }],
  ["changes|change|what's new|co gi moi|thay doi", { intent: "explain.change" }],
];
const commands: ReadonlyMap<string, Query> = new Map(
  words.flatMap(([names, query]) => names.split("|").map((name) => [name, query] as const)),
);

/** One of the bot's own words and nothing else; no text at all asks for help. */
export function readCommand(plain: string): Query | undefined {
  return commands.get(plain);
}
