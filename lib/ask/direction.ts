import { letter } from "./letters.ts";
import type { Reading } from "./reading.ts";

const word = (words: string, sign: string) =>
  new RegExp(`(?<![${letter}])(?:${words})(?![${letter}])|${sign}`, "u");
const below = word(
  "below|under|less|lower|cheaper|at most|no more than|not more than|or below|or under|drops?|falls?|dips?|down to|duoi|thap hon|re hon|it hon|nho hon|xuong|giam|khong qua",
  "<",
);
const above = word(
  "above|over|more than|exceeds?|surpass(?:es)?|(?:go(?:es)? )?past|pass(?:es)?|greater than|higher than|at least|or more|tops?|cross(?:es)?|rises?|climbs?|vuot|qua|tren|it nhat|toi thieu|tro len|cao hon|lon hon|nhieu hon|dat hon|hon",
  ">",
);

/** Which way a threshold is passed; `no more than` is below it. */
export function directionOf({ has, rest }: Reading): "lt" | "gt" | undefined {
  if (below.test(rest)) return "lt";
  return has("above") && above.test(rest) ? "gt" : undefined;
}
