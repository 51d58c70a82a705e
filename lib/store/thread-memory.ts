import { type DynamoDBDocumentClient, GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import { type Conversation, Remembered, type ThreadMemory } from "#lib/slack/wire/thread-memory.ts";

const Row = z.object({ asked: Remembered, expiresAt: z.number() });

/** How long a thread is remembered after its last question: 30 days. */
const ttlSeconds = 30 * 86_400;

/**
 * The last question of each thread in the DynamoDB table: `pk` is `thread#<team>#<channel>#<thread>`.
 *
 * DynamoDB deletes expired items late, so `recall` checks the expiry itself. An item that no longer fits the schema is
 * forgotten, not an error.
 */
export function dynamoThreadMemory(
  db: DynamoDBDocumentClient,
  { table, now }: { readonly table: string; readonly now: () => number },
): ThreadMemory {
  const nowSeconds = () => Math.floor(now() / 1000);
  return {
    async recall(conversation) {
      const { Item } = await db.send(new GetCommand({ TableName: table, Key: buildKey(conversation) }));
      const row = Row.safeParse(Item);
      return row.success && row.data.expiresAt > nowSeconds() ? row.data.asked : undefined;
    },
    async keep(conversation, asked) {
      const Item = { ...buildKey(conversation), asked, expiresAt: nowSeconds() + ttlSeconds };
      await db.send(new PutCommand({ TableName: table, Item }));
    },
  };
}

function buildKey({ teamId, channel, threadTs = "outside" }: Conversation): { pk: string; sk: string } {
  return { pk: `thread#${teamId}#${channel}#${threadTs}`, sk: "thread" };
}
