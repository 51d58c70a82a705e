/** A value of JSON. */
export type Json = string | number | boolean | Json[] | { [name: string]: Json };

/** What a language model gets to see of a question. */
export interface Unread {
  /** the question's words, without mentions, addresses and secrets */
  readonly question: string;
  /** the JSON Schema of what it may propose */
  readonly shape: Json;
}

/**
 * A language model that proposes how a question may be read.
 *
 * What it proposes is checked against the text and never shown; it rejects when the model is out of reach, slow, or
 * proposes nothing.
 */
export type ProposeQuery = (unread: Unread) => Promise<unknown>;
