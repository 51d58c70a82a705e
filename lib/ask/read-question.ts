import { askBack, askForOneDate, askForOneSystem, declineText } from "./ask-back.ts";
import { isFiller } from "./filler.ts";
import { normaliseQuestion } from "./normalise.ts";
import type { Query } from "./query.ts";
import { readCommand } from "./read-command.ts";
import { type NameFound, readNames } from "./read-name.ts";
import { readWhen, type WhenFound } from "./read-when.ts";
import { routeSystem } from "./route-system.ts";

export interface Asking {
  /** the day on which it is asked, `YYYY-MM-DD` in UTC */
  readonly today: string;
}

/** Read a question. What cannot be read in full is asked about, offered or declined: never guessed. */
export function readQuestion(text: string, { today }: Asking): Query {
  const normal = normaliseQuestion(text);
  const command = readCommand(normal);
  if (command !== undefined) return command;

  const words = normal.split(" ");
  const names = readNames(words);
  const dates = readWhen(words.map((word, at) => (isTaken(at, names) ? "" : word)));
  const rest = words.filter((word, at) => !isTaken(at, [...names, ...dates]) && !isFiller(word));
  return readParts({ names, dates, rest }, today);
}

interface Parts {
  readonly names: readonly NameFound[];
  readonly dates: readonly WhenFound[];
  /** words that were not understood */
  readonly rest: readonly string[];
}

function readParts({ names, dates, rest }: Parts, today: string): Query {
  const [name] = names;
  const [date] = dates;
  if (name === undefined) return declineText(rest, date?.when);
  const system = name.system;
  if (names.some((found) => found.system !== system))
    return askForOneSystem(
      names.map((found) => found.system.id),
      date?.when,
    );
  if (rest.length > 0) return askBack(system.id, date?.when, rest);
  if (dates.length > 1)
    return askForOneDate(
      system.id,
      dates.map((found) => found.when),
    );
  return routeSystem(system, date?.when, today);
}

function isTaken(at: number, spans: readonly { readonly from: number; readonly to: number }[]): boolean {
  return spans.some(({ from, to }) => at >= from && at < to);
}
