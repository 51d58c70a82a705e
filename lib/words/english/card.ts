/** The words of a card's buttons, and of what comes back when something is pressed. */
export interface CardWords {
  readonly share: string;
  readonly change: string;
  readonly why: string;
  readonly table: string;
  readonly good: string;
  readonly bad: string;
  readonly sharedBy: (person: string) => string;
  readonly askedAndSharedBy: (person: string) => string;
  readonly sharedFor: (asker: string, sharer: string) => string;
  readonly thanks: string;
  readonly foreign: string;
  readonly notInChannel: string;
  readonly channelClosed: string;
  readonly notAllowed: string;
  readonly failed: string;
  readonly interrupted: string;
  readonly sharedBefore: string;
  /** in answer to a command whose answer follows */
  readonly following: string;
  /** after an interruption */
  readonly askAgain: string;
  /** in the place of that answer, when there will be none */
  readonly unanswered: string;
}

export const card: CardWords = {
  share: "Share to channel",
  change: "Change",
  why: "Why this number",
  table: "Table of years",
  good: "Helpful",
  bad: "Not helpful",
  sharedBy: (person) => `${person} shared this.`,
  askedAndSharedBy: (person) => `${person} asked and shared this.`,
  sharedFor: (asker, sharer) => `${asker} asked, ${sharer} shared this.`,
  thanks:
    "Thank you, noted. It is kept with the question and the versions of data and method, without your words.",
  foreign:
    "This button was made for another workspace, or was changed, so nothing was done. Please ask again.",
  notInChannel:
    "I am not a member of this channel, so I cannot post here. Invite me (/invite @AI Cost), then press again.",
  channelClosed: "This channel takes no messages any more, so I cannot post here. Please ask in another one.",
  notAllowed:
    "The rules of this workspace do not let me post in this channel. Please ask an admin to allow it, or ask me in another channel.",
  failed: "Something went wrong on our side, and it has been reported. Please press again in a minute.",
  interrupted: "I was interrupted while I answered. If you do not see the answer, please press again.",
  sharedBefore: "You shared this answer with this channel less than a day ago, so I did not post it again.",
  following: "One moment, the answer follows.",
  askAgain: "I was interrupted while I answered. If you do not see the answer, please ask again.",
  unanswered: "Something went wrong on our side, and it has been reported. Please ask again in a minute.",
};
