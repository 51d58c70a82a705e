import type { DigestWords } from "./words.ts";

/** English. */
export const english: DigestWords = {
  paused: {
    "place-gone": (place) =>
      `The weekly digest for ${place} is paused: the channel is archived or gone. It resumes when the channel is unarchived.`,
    "not-in-channel": (place) =>
      `The weekly digest for ${place} is paused: I am not in the channel. Type \`/invite @AI Cost\` there, then \`/aicost digest resume\`.`,
    forbidden: (place) =>
      `The weekly digest for ${place} is paused: this workspace does not let me post there. An admin can allow it; then type \`/aicost digest resume\` there.`,
    "three-failed-weeks": (place) =>
      `The weekly digest for ${place} is paused: it could not be posted three weeks in a row. Type \`/aicost digest resume\` there to try again.`,
  },
};
