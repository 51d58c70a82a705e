import type { Answer } from "#lib/answer/answer.ts";
import { changeSubscription } from "./change-subscription.ts";
import { chooseZone } from "./choose-zone.ts";
import { type DigestAsker, type DigestDesk, type DigestQuery, digestReply, placeOf } from "./digest-query.ts";
import { nextDue } from "./next-due.ts";
import type { Subscription } from "./subscription.ts";
import { digestWords } from "./words.ts";

/** Change what was named of a subscription, and nothing else; where nothing was named, say what there is and how. */
export async function editDigest(query: DigestQuery, asker: DigestAsker, desk: DigestDesk): Promise<Answer> {
  const zone = chooseZone(query, asker);
  if ("answer" in zone) return zone.answer;
  const words = digestWords(asker.locale);
  const place = placeOf(query, asker);
  if (!isAnythingNamed(query)) return sayHow(place, asker, desk);
  const edit = (before: Subscription) =>
    before.status === "ended" ? undefined : applyEdit(before, { ...query, tz: zone.tz }, desk.now());
  const changed = await changeSubscription(place, edit, desk.subscriptions);
  if (changed === undefined) {
    return digestReply("done", asker, { text: [words.none(place)], examples: words.examples });
  }
  return digestReply("done", asker, {
    text: [words.edited(changed.after)],
    examples: words.afterSubscribing,
  });
}

function isAnythingNamed({ day, time, tz, topics, only }: DigestQuery): boolean {
  return [day, time, tz, topics, only].some((one) => one !== undefined);
}

async function sayHow(
  place: ReturnType<typeof placeOf>,
  asker: DigestAsker,
  { subscriptions }: DigestDesk,
): Promise<Answer> {
  const words = digestWords(asker.locale);
  const before = await subscriptions.get(place.team, place.id);
  if (before === undefined || before.status === "ended")
    return digestReply("done", asker, { text: [words.none(place)], examples: words.examples });
  return digestReply("done", asker, { text: [words.howToEdit(before)], examples: words.edits });
}

/** Where the new day of the week that is next is over, its digest comes when it was to come: no week goes without. */
function applyEdit(
  before: Subscription,
  { day, time, tz, topics, only }: DigestQuery,
  now: Date,
): Subscription {
  const { rule } = before;
  const next: Subscription = {
    ...before,
    rule: { day: day ?? rule.day, time: time ?? rule.time, tz: tz ?? rule.tz },
    topics: topics === undefined ? before.topics : [...topics],
    only: only ?? before.only,
  };
  if (before.status !== "active") return next;
  const due = nextDue(next.rule, now, { afterWeek: before.handed?.week });
  if (before.nextWeek !== undefined && due.week > before.nextWeek) return next;
  return { ...next, nextDueAt: due.at, nextWeek: due.week };
}
