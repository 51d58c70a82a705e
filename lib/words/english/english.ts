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

/** Every sentence and label in English, by the room that says it: the shape that each other language fills. */
export const english = {
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
