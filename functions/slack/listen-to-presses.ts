import type { App, BlockAction } from "@slack/bolt";
import type { Log } from "#lib/log.ts";
import { cardActions } from "#lib/slack/card-actions.ts";
import { changeForm } from "#lib/slack/change-view.ts";
import { type ChangeParts, onChange } from "./on-change.ts";
import { onPress } from "./on-press.ts";
import { onSubmission } from "./on-submission.ts";
import { onSuggestion } from "./on-suggestion.ts";

const { share, why, table, feedback, ask, change } = cardActions;
/** The buttons whose answers are posted. */
const posted = new RegExp(`^(${share}|${why}|${table}|${feedback}|${ask}\\d+)$`);

/** The buttons of a card, and the form behind one of them. */
export function listenToPresses(app: App, parts: ChangeParts & { readonly log: Log }): void {
  app.action<BlockAction>(change, onChange(parts));
  app.action<BlockAction>(posted, onPress(parts));
  app.options(changeForm.system, onSuggestion);
  app.view(changeForm.id, onSubmission(parts));
}
