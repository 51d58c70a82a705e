import type { Words } from "#lib/words/words.ts";
import { answers } from "./answers.ts";
import { card } from "./card.ts";
import { chart } from "./chart.ts";
import { digestPost } from "./digest-post.ts";
import { forms } from "./forms.ts";
import { messages } from "./messages.ts";

/** Vietnamese. */
export const vietnamese: Words = { answers, card, chart, digestPost, forms, messages };
