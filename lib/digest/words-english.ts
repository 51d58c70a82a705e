import { placeMention, systemNames, timesOf } from "./word-parts.ts";
import type { DigestWords } from "./words.ts";

/** English. */
export const english: DigestWords = {
  title: "Weekly digest",
  paused: {
    "place-gone": (place) =>
      `The weekly digest for ${place} is paused: the channel is archived or gone. It resumes when the channel is unarchived.`,
    "not-in-channel": (place) =>
      `The weekly digest for ${place} is paused: I am not in the channel. Type \`/invite @AI Cost\` there, and it resumes.`,
    forbidden: (place) =>
      `The weekly digest for ${place} is paused: this workspace does not let me post there. Allow it, then type \`/aicost digest resume\` there.`,
    "three-failed-weeks": (place) =>
      `The weekly digest for ${place} is paused: it could not be posted three weeks in a row. Type \`/aicost digest resume\` there to try again.`,
  },
  subscribed: (subscription) => {
    const { weekday, time, tz, next } = timesOf(subscription, "en");
    const quiet = subscription.only ? " Weeks in which nothing changed are left out." : "";
    return `${placeMention(subscription)} gets a digest every ${weekday} at ${time} (${tz}) about ${about(subscription)}. The first: ${next}.${quiet}`;
  },
  edited: (subscription) => {
    const { weekday, time, tz, next } = timesOf(subscription, "en");
    const when = next === undefined ? "It is paused." : `The next: ${next}.`;
    const quiet = subscription.only ? "only when something changed" : "every week";
    return `Changed: ${placeMention(subscription)}, ${weekday} at ${time} (${tz}), about ${about(subscription)}, ${quiet}. ${when}`;
  },
  wasPaused: (subscription) => `The digest for ${placeMention(subscription)} is paused until you resume it.`,
  wasResumed: (subscription) =>
    `The digest for ${placeMention(subscription)} is on. The next: ${timesOf(subscription, "en").next}.`,
  wasEnded: (subscription, resume) =>
    `${placeMention(subscription)} gets no digest any more. For 30 days \`${resume}\` takes that back.`,
  wasTakenBack: (subscription, resume) =>
    `The digest for ${placeMention(subscription)} is there again, and paused as it was before it ended. \`${resume}\` sends it again.`,
  byAnother: {
    "digest.pause": ({ person, place }) =>
      `${person} paused the weekly digest for ${place} that you set up. \`/aicost digest resume\` there resumes it.`,
    "digest.unsubscribe": ({ person, place }) =>
      `${person} ended the weekly digest for ${place} that you set up. For 30 days \`/aicost digest resume\` there takes that back.`,
  },
  howToEdit: (subscription) => {
    const { weekday, time, tz } = timesOf(subscription, "en");
    const quiet = subscription.only ? "only when something changed" : "every week";
    return `Now: ${placeMention(subscription)}, ${weekday} at ${time} (${tz}), about ${about(subscription)}, ${quiet}. Type what is to be another, and only that, such as:`;
  },
  edits: [
    "digest edit friday 9am",
    "digest edit 16:30 Europe/Berlin",
    "digest edit gpt3 gpt2",
    "digest edit only changes",
  ],
  labels: { undo: "Undo", resume: "Resume", retry: "Retry", subscribe: "Subscribe" },
  previewed: "The digest as it would be sent now is on its way to you as a direct message.",
  none: (place) => `There is no digest for ${placeMention(place)}.`,
  noneAtAll: "There is no digest yet.",
  others: (count) => `and ${count} more`,
  line: (subscription) => {
    const { weekday, time, tz, next, last } = timesOf(subscription, "en");
    const state = next === undefined ? `paused (${reasons[subscription.reason ?? "asked"]})` : `next ${next}`;
    const result =
      last === undefined ? "none sent yet" : `last ${last.at}: ${results[last.status]}${codeOf(last.code)}`;
    return `${placeMention(subscription)}: ${weekday} at ${time} (${tz}), ${about(subscription)}; ${state}; ${result}; set up by <@${subscription.owner}>`;
  },
  suspended: (code) =>
    `All digests of this workspace wait: Slack does not accept my token (${code}). An admin can install me again.`,
  invite: (place) => `I am not in ${placeMention(place)}. Type \`/invite @AI Cost\` there, then try again.`,
  whichZone: (name) => `${name} is the name of more than one time zone. Which one do you mean?`,
  unknownZone: (name) => `I know no time zone called ${name}. Name one like these:`,
  noZone: "Which time zone do you mean? Name one like these:",
  examples: ["digest subscribe tue 08:30 Asia/Ho_Chi_Minh", "digest subscribe gpt3 mon 09:00 Europe/London"],
  afterSubscribing: ["digest preview", "digest edit", "digest pause", "digest unsubscribe"],
};

const reasons = {
  asked: "on request",
  "place-gone": "the channel is archived or gone",
  "not-in-channel": "I am not in the channel",
  forbidden: "I may not post there",
  "three-failed-weeks": "three weeks failed in a row",
} as const;

const results = {
  claimed: "on its way",
  posting: "on its way",
  waiting: "to be tried again",
  posted: "posted",
  failed: "failed",
  skipped: "left out",
  unknown: "not known whether it was posted",
} as const;

const codes: Readonly<Record<string, string>> = {
  late: "over a day late",
  "nothing-new": "nothing new",
  paused: "it was paused",
  suspended: "the workspace's token was not accepted",
  ended: "it had ended",
  lost: "lost on the way",
};

function codeOf(code: string | undefined): string {
  return code === undefined ? "" : ` (${codes[code] ?? code})`;
}

function about(subscription: Parameters<typeof systemNames>[0]): string {
  return systemNames(subscription, "en") ?? "everything";
}
