import type { Words } from "#lib/words/words.ts";
import { answers } from "./answers.ts";
import { card } from "./card.ts";
import { chart } from "./chart.ts";
import { dates } from "./dates.ts";
import { digestPost } from "./digest-post.ts";
import { estimate } from "./estimate.ts";
import { explain } from "./explain.ts";
import { forms } from "./forms.ts";
import { messages } from "./messages.ts";
import { numbers } from "./numbers.ts";
import { record } from "./record.ts";
import { talk } from "./talk.ts";
import { trend } from "./trend.ts";
import { units } from "./units.ts";

/** Vietnamese. */
export const vietnamese: Words = {
  answers,
  card,
  chart,
  dates,
  digestPost,
  estimate,
  explain,
  forms,
  messages,
  numbers,
  record,
  talk,
  trend,
  units,
};
