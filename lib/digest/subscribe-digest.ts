import type { Answer } from "#lib/answer/answer.ts";
import { toActive } from "./change-subscription.ts";
import { askZone, chooseZone, commandOf, zoneOfProfile } from "./choose-zone.ts";
import { type DigestAsker, type DigestDesk, type DigestQuery, digestReply, placeOf } from "./digest-query.ts";
import type { Subscription, WeeklyRule } from "./subscription.ts";
import { digestWords } from "./words.ts";

const usual = { day: "mon", time: "09:00" } as const;

/**
 * Subscribe a channel or a person, with the systems that were named and no others; again, it is set anew.
 *
 * The zone is the one named, else that of the asker's profile, else it is asked.
 */
export async function subscribeDigest(
  query: DigestQuery,
  asker: DigestAsker,
  desk: DigestDesk,
): Promise<Answer> {
  const zone = chooseZone(query, asker);
  if ("answer" in zone) return zone.answer;
  const tz = zone.tz ?? zoneOfProfile(asker);
  if (tz === undefined) return askZone(query, asker);

  const words = digestWords(asker.locale);
  const place = placeOf(query, asker);
  if (place.scope === "channel" && !(await desk.isMember(place.team, place.id))) {
    return digestReply("decline", asker, {
      text: [words.invite(place)],
      offers: [{ label: words.labels.retry, question: commandOf({ ...query, tz }) }],
    });
  }
  const rule = { day: query.day ?? usual.day, time: query.time ?? usual.time, tz };
  const subscription = await store({ query, asker, desk, rule });
  return digestReply("done", asker, {
    text: [words.subscribed(subscription)],
    examples: words.afterSubscribing,
  });
}

interface Subscribing {
  readonly query: DigestQuery;
  readonly asker: DigestAsker;
  readonly desk: DigestDesk;
  readonly rule: WeeklyRule;
}

/** One that is there keeps what it has sent: a week has one digest, however often it is subscribed to. */
async function store({ query, asker, desk, rule }: Subscribing): Promise<Subscription> {
  const place = placeOf(query, asker);
  for (;;) {
    const before = await desk.subscriptions.get(place.team, place.id);
    const fresh: Subscription = {
      ...place,
      ...(before && keepHistory(before)),
      owner: asker.user,
      topics: [...(query.topics ?? [])],
      rule,
      only: query.only ?? false,
      locale: asker.locale,
      status: "active",
      failedWeeks: 0,
      revision: (before?.revision ?? 0) + 1,
    };
    const subscription = toActive(fresh, desk.now());
    if (await desk.subscriptions.put(subscription)) return subscription;
  }
}

function keepHistory({
  handed,
  last,
  seenVersion,
}: Subscription): Pick<Subscription, "handed" | "last" | "seenVersion"> {
  return {
    ...(handed && { handed }),
    ...(last && { last }),
    ...(seenVersion !== undefined && { seenVersion }),
  };
}
