import { answers } from "./answers.ts";
import { card } from "./card.ts";
import { chart } from "./chart.ts";
import { digestPost } from "./digest-post.ts";
import { forms } from "./forms.ts";
import { messages } from "./messages.ts";

/** Every sentence and label in English, by the room that says it: the shape that each other language fills. */
export const english = { answers, card, chart, digestPost, forms, messages };
