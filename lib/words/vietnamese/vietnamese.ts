import type { english } from "#lib/words/english/english.ts";
import { answers } from "./answers.ts";
import { card } from "./card.ts";
import { chart } from "./chart.ts";
import { dates } from "./dates.ts";
import { forms } from "./forms.ts";
import { messages } from "./messages.ts";
import { numbers } from "./numbers.ts";
import { parts } from "./parts.ts";
import { talk } from "./talk.ts";
import { units } from "./units.ts";

/** Vietnamese. */
export const vietnamese: typeof english = {
  answers,
  card,
  chart,
  dates,
  forms,
  messages,
  numbers,
  parts,
  talk,
  units,
};
