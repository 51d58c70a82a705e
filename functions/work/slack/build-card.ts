import { type Illustrated, illustrate } from "#lib/answer/answer-illustrated.ts";
import type { Message } from "#lib/slack/card/answer-message.ts";
import { type CardOptions, cardMessage } from "#lib/slack/card/card-message.ts";

/** A message with a picture that Slack has to fetch, and what to show when it cannot. */
export interface Pictured extends Message {
  /** the same with the table of years in the picture's place; absent: there is no picture */
  readonly withoutPicture?: () => Promise<Message>;
}

/** An answer as a card. */
export function buildCard(
  card: Illustrated,
  options: CardOptions & { readonly now: () => number },
): Pictured {
  const message = cardMessage(card, options);
  if (!card.hasChart) return message;
  const withoutPicture = async () => {
    const plain = await illustrate(card, { isServed: false, nowMilliseconds: options.now() });
    return cardMessage(plain, options);
  };
  return { ...message, withoutPicture };
}
