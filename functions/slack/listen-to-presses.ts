import type { App, BlockAction, ViewSubmitAction } from "@slack/bolt";
import type { Log } from "#lib/log.ts";
import { cardActions, changeForm } from "#lib/slack/card/card-actions.ts";
import type { JobQueue } from "#lib/slack/wire/job.ts";
import type { Bot } from "./open-view.ts";

export interface PressesParts {
  readonly queue: JobQueue;
  readonly bot: Bot;
  /** under which buttons and forms are sealed */
  readonly key: string;
  readonly log: Log;
  /** Unix milliseconds */
  readonly now: () => number;
}

const { share, why, table, feedback, ask, digest, change } = cardActions;
/** The buttons whose answers are posted. */
const posted = new RegExp(`^(${share}|${why}|${table}|${feedback}|${ask}\\d+|${digest}[a-z]+)$`);

/** The buttons of a card and the form behind one of them, each loaded when somebody first presses it. */
export function listenToPresses(app: App, parts: PressesParts): void {
  app.action<BlockAction>(posted, async (args) => {
    const { onPress } = await import("./on-press.ts");
    await onPress(parts)(args);
  });
  app.action<BlockAction>(change, async (args) => {
    const [{ onChange }, { createOpenView }] = await Promise.all([
      import("./on-change.ts"),
      import("./open-view.ts"),
    ]);
    await onChange({ ...parts, openView: createOpenView(parts.bot) })(args);
  });
  app.options(changeForm.system, async (args) => {
    const { onSuggestion } = await import("./on-suggestion.ts");
    await onSuggestion(parts)(args);
  });
  app.view<ViewSubmitAction>(changeForm.id, async (args) => {
    const { onSubmission } = await import("./on-submission.ts");
    await onSubmission(parts)(args);
  });
}
