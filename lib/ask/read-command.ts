import type { Query } from "./query.ts";

const commands: readonly { readonly words: readonly string[]; readonly query: Query }[] = [
  {
    words: ["", "help", "trợ giúp", "tro giup", "giúp", "hướng dẫn", "huong dan"],
    query: { intent: "help" },
  },
  {
    words: ["list", "list systems", "systems", "danh sách", "danh sach"],
    query: { intent: "list.systems" },
  },
  {
    words: ["accuracy", "track record", "độ chính xác", "do chinh xac"],
    query: { intent: "method.track_record" },
  },
];

/** A text that is one of the bot's own words and nothing else; no text at all asks for help. */
export function readCommand(normal: string): Query | undefined {
  return commands.find(({ words }) => words.includes(normal))?.query;
}
