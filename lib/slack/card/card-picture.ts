import type { KnownBlock } from "@slack/types";
import type { Answer } from "#lib/answer/answer.ts";
import { section } from "#lib/slack/blocks.ts";
import { escapeMrkdwn } from "#lib/slack/mrkdwn.ts";
import { chartPath } from "#lib/slack/wire/chart-path.ts";
import { cardWords } from "#lib/words/card-words.ts";
import { figureTable } from "./figure-table.ts";

export interface Picture {
  readonly blocks: readonly KnownBlock[];
  /** what `text` has to say beside what the answer says itself */
  readonly text: string;
}

/** The chart of a stored answer, where charts are served. @param chartBase `https://` and a host */
export function chartPicture(
  { id, altText }: { readonly id: string; readonly altText: string | undefined },
  chartBase: string,
): Picture {
  if (altText === undefined) return { blocks: [], text: "" };
  const image_url = `${chartBase}${chartPath({ id, theme: "light" })}`;
  return { blocks: [{ type: "image", image_url, alt_text: altText }], text: "" };
}

/** The table of years that stands in a chart's place. */
export function yearsPicture(years: Answer): Picture {
  const rows = figureTable(years).map(escapeMrkdwn);
  if (rows.length === 0) return { blocks: [], text: "" };
  const heading = cardWords(years.locale).table;
  return {
    blocks: [section(`*${heading}*\n\`\`\`${rows.join("\n")}\`\`\``)],
    text: `\n${heading}\n${rows.join("\n")}`,
  };
}
