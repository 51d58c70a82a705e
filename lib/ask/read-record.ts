import type { Query } from "#lib/query/query.ts";
import { defined } from "./defined.ts";
import { letterOrDigit, wholeWords, wordEnd } from "./letters.ts";
import type { Reading } from "./reading.ts";

const opens = (words: string) =>
  new RegExp(
    `^(?:please |pls |can you |could you |hay |giup |vui long |oops,? |ok,? |hey,? |hi,? |nho |let's |let us )*(?:${words})${wordEnd}`,
    "u",
  );
const adding = opens(
  "record|log|save|note(?: down)?|store|add|enter|register|book|put down|track|ghi(?: lai| nhan| so| chep| them)?|luu(?: lai)?|nhap|them|bo sung",
);
const removing = opens(
  "(?:record|costs?) (?:delete|remove|rm)|delete|remove|erase|undo|drop|xoa(?: bo)?|bo|huy|go bo|ghi chep xoa",
);
const listing =
  /(?:^|[^\p{L}])(?:record list|records? ls|list (?:our |my |the |all )?(?:recorded|logged|own|records?)|(?:costs?|numbers|entries|figures) (?:that )?(?:we|i)(?:'ve| have)? (?:recorded|logged|saved|entered)|(?:have )?(?:we|i)(?:'ve| have)? (?:recorded|logged|saved|entered)|(?:recorded|logged) (?:costs?|entries|so far)|our (?:own )?(?:recorded|logged) (?:\p{L}+ )?(?:costs?|records|entries)|our (?:cost )?records|chi phi (?:chung toi|minh|cua chung toi|bon minh|nhom)?(?: )?da (?:ghi|luu|nhap)|(?:da ghi|da luu|da nhap)|danh sach (?:chi phi )?(?:da ghi|ghi))(?![\p{L}])/u;
const recorded = wholeWords(
  "record(?:ed|s)?|record(?=s? for)|logged|saved|entry|entries|we (?:recorded|logged|saved)|da (?:ghi|luu|nhap)|ghi|costs? (?:of|for)|chi phi",
);
const joins =
  "(?:for|of|to|series|the|our|cost|costs|a|an|on|at|in|usd|date|was|is|were|as|run|training|entry|record|we|recorded|logged|from|delete|remove|down|please|and|new|today|chi phi|cua|cho|series|chuoi|muc|khoan|ngay|da|ghi|luu|lai|nhan|la|vao|nhap|them|xoa|bo|du an|mo hinh|chung toi|minh|list|record|log|save|add|store|track|book|enter|register|note)";
const seriesName = new RegExp(`^(?!${joins}$)[${letterOrDigit}][${letterOrDigit}._-]{1,60}$`, "u");
const labelled = /(?<![\p{L}])(?:series|chuoi)[: ]+(?<name>[\p{L}\p{N}][\p{L}\p{N}._-]{0,60})/u;

/** A team's own costs: recorded, listed, deleted. */
export function readRecord(reading: Reading): Query | undefined {
  const { rest, amounts } = reading;
  const usd = amounts.find(({ role }) => role === "usd")?.value;
  const series = readSeries(reading);
  if (usd !== undefined)
    return adding.test(rest) && series !== undefined ? readAdded(reading, series, usd) : undefined;
  if (removing.test(rest) && recorded.test(rest) && series !== undefined) {
    return { intent: "record.delete", series, ...defined({ date: readDate(reading) }) };
  }
  const named = series !== undefined && /[-_\d]/.test(series) ? series : undefined;
  return listing.test(rest) ? { intent: "record.list", ...defined({ series: named }) } : undefined;
}

/** A cost without a date is today's; one of a longer time than a day is none that can be recorded. */
function readAdded(reading: Reading, series: string, costUsd: number): Query | undefined {
  const isLonger = reading.dates.length > 0 && readDate(reading) === undefined;
  if (isLonger || !(costUsd > 0)) return undefined;
  return { intent: "record.cost", series, costUsd, date: readDate(reading) ?? reading.today };
}

function readDate({ dates, today }: Reading): string | undefined {
  const when = dates.find((date) => date.when !== undefined)?.when;
  const day = when === "today" ? today : when;
  return isDay(day) ? day : undefined;
}

function isDay(when: string | undefined): when is string {
  return when !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(when);
}

/** The one word that names the series: labelled so, or the one that means nothing else. */
function readSeries({ text, rest, cues, names }: Reading): string | undefined {
  const said = labelled.exec(rest)?.groups?.name;
  if (said !== undefined && seriesName.test(said) && !/[\uE000-\uE002]/.test(said)) return said;
  const candidates = cues.filter(
    ({ text: word, isSlot, concepts }) =>
      !isSlot && seriesName.test(word) && (concepts.length === 0 || /[-_\d]/.test(word)),
  );
  const telling = candidates.filter(({ text: word }) => /[-_\d]/.test(word));
  const [only, ...others] = telling.length > 0 ? telling : candidates;
  if (only !== undefined && others.length === 0) return only.text;
  const [name] = names;
  return candidates.length === 0 && name !== undefined
    ? text.slice(name.from, name.to).replaceAll(" ", "-")
    : undefined;
}
