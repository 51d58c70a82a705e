import { findSystem } from "#lib/catalogue/catalogue.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { Query } from "#lib/query/query.ts";
import { isDay } from "#lib/when/days.ts";
import { readCommand } from "./command-words.ts";
import { fold } from "./fold.ts";
import { numbersOf } from "./name-parts.ts";
import { normaliseQuestion } from "./normalise.ts";
import { routeCost } from "./route-cost.ts";

const question =
  /^(?<name>[\p{L}\p{N}][\p{L}\p{N}.\- ]*?)(?: (?<when>\S+)| q(?<quarter>[1-4]) (?<year>20\d\d))?$/u;
const date = /^(?:20\d\d(?:-(?:q[1-4]|0[1-9]|1[0-2])(?:-\d\d)?)?|today)$/;
/** Whose name alone and a date are a whole question. */
const kinds: readonly System["kind"][] = ["training-cost", "gpu-hour", "metric", "model"];

/**
 * The shortest questions, such as `gpt3 2030`, and the bot's own words: what most commands are. Nothing else is read
 * here, and what is, is read as the whole grammar reads it.
 *
 * @param today `YYYY-MM-DD`
 */
export function readTerse(text: string, today: string): Query | undefined {
  const plain = fold(normaliseQuestion(text));
  const command = readCommand(plain);
  if (command !== undefined) return command;
  const { name = "", when, quarter, year } = question.exec(plain)?.groups ?? {};
  const asked = quarter === undefined ? when : `${year}-q${quarter}`;
  const system = asked === undefined || !date.test(asked) ? undefined : findSystem(name);
  if (system === undefined || asked === undefined || !isTerse(system, name) || !isOnCalendar(asked))
    return undefined;
  return routeCost({ system, when: asked.replace("q", "Q"), aspect: undefined, shown: {}, today });
}

/** The name holds a number that this very system's name has, and says nothing of what is meant of it. */
function isTerse({ id, kind, name, aliases }: System, typed: string): boolean {
  const numbers = numbersOf(typed);
  const isNamed = [id, name.en, ...aliases].some((known) => numbersOf(known) === numbers);
  return kinds.includes(kind) && numbers !== "" && isNamed && typed.split(" ").length <= 2;
}

function isOnCalendar(when: string): boolean {
  return !/^\d{4}-\d\d-\d\d$/.test(when) || isDay(when);
}
