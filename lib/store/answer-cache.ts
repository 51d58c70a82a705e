import { type DynamoDBDocumentClient, GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import { Answer } from "#lib/answer/answer.ts";
import type { AnswerCache } from "#lib/answer/answering.ts";

const Row = z.object({ answer: z.string(), expiresAt: z.number() });

export interface AnswerReaderOptions {
  readonly table: string;
  /** of each call; a slower one is given up with an `AbortError` or a `TimeoutError` */
  readonly timeoutMilliseconds: number;
  /** Unix milliseconds */
  readonly now: () => number;
}

export interface AnswerCacheOptions extends AnswerReaderOptions {
  readonly ttlSeconds: number;
}

/** The cache for a caller that never writes. */
export function dynamoAnswerReader(
  db: DynamoDBDocumentClient,
  { table, timeoutMilliseconds, now }: AnswerReaderOptions,
): Pick<AnswerCache, "get"> {
  const readText = rememberParsed();
  return {
    async get(id) {
      const abortSignal = AbortSignal.timeout(timeoutMilliseconds);
      const { Item } = await db.send(new GetCommand({ TableName: table, Key: buildAnswerKey(id) }), {
        abortSignal,
      });
      return readAnswer(Item, now(), (text) => readText(id, text));
    },
  };
}

/**
 * Answers in the DynamoDB table: `pk` is `answer#<id>`, `expiresAt` (Unix seconds) the TTL attribute.
 *
 * The answer is one JSON text, because a map would lose the order of its keys and an answer read again is the same
 * byte for byte. DynamoDB deletes expired items late, so `get` checks the expiry itself. An item that no longer fits
 * the schema is a miss, not an error. Two writers of one id write the same: an id names one answer.
 */
export function dynamoAnswerCache(db: DynamoDBDocumentClient, options: AnswerCacheOptions): AnswerCache {
  const { table, ttlSeconds, timeoutMilliseconds, now } = options;
  return {
    ...dynamoAnswerReader(db, options),
    async put(id, answer) {
      const expiresAt = Math.floor(now() / 1000) + ttlSeconds;
      const command = new PutCommand({
        TableName: table,
        Item: { ...buildAnswerKey(id), answer: JSON.stringify(answer), expiresAt },
      });
      await db.send(command, { abortSignal: AbortSignal.timeout(timeoutMilliseconds) });
    },
  };
}

export function buildAnswerKey(id: string): { pk: string; sk: string } {
  return { pk: `answer#${id}`, sk: "answer" };
}

/** The answer in an item that was read, if it is one still. @param now Unix milliseconds */
export function readAnswer(item: unknown, now: number, parse = parseAnswer): Answer | undefined {
  const row = Row.safeParse(item);
  const isValid = row.success && row.data.expiresAt > Math.floor(now / 1000);
  return isValid ? parse(row.data.answer) : undefined;
}

/** Answers in memory, some 50 kB each. */
const mostRemembered = 64;

/** Answers that were read before, and are the same byte for byte, are not parsed again. */
function rememberParsed(): (id: string, text: string) => Answer | undefined {
  const known = new Map<string, { readonly text: string; readonly answer: Answer }>();
  return (id, text) => {
    const last = known.get(id);
    if (last?.text === text) return last.answer;
    const answer = parseAnswer(text);
    known.delete(id);
    for (const oldest of known.keys()) if (known.size >= mostRemembered) known.delete(oldest);
    if (answer !== undefined) known.set(id, { text, answer });
    return answer;
  };
}

/** The answer as it was put, its keys in the same order; the schema only says whether it is one. */
function parseAnswer(text: string): Answer | undefined {
  const value = parseJson(text);
  return isAnswer(value) ? value : undefined;
}

function isAnswer(value: unknown): value is Answer {
  return Answer.safeParse(value).success;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
