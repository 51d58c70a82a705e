import { BatchGetCommand, type DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import type { LiveData } from "#lib/answer/answering.ts";
import { type AnswerReaderOptions, keyOf, readAnswer } from "./answer-cache.ts";
import { currentKey } from "./price-keys.ts";

const Current = z.object({ sequence: z.int() });
const Row = z.object({ pk: z.string() });

/**
 * The published prices and the answers made of them in the DynamoDB table.
 *
 * Of the current version only its number is sent: the prices are read when it is another one than before, by code of
 * their own.
 */
export function dynamoLiveData(
  db: DynamoDBDocumentClient,
  { table, timeoutMilliseconds, now }: AnswerReaderOptions,
): LiveData {
  return {
    async find(id) {
      const request = {
        Keys: [keyOf(id), currentKey],
        ProjectionExpression: "pk, #answer, #expiresAt, #sequence",
        ExpressionAttributeNames: {
          "#answer": "answer",
          "#expiresAt": "expiresAt",
          "#sequence": "sequence",
        },
      };
      const command = new BatchGetCommand({ RequestItems: { [table]: request } });
      const abortSignal = AbortSignal.timeout(timeoutMilliseconds);
      const { Responses, UnprocessedKeys } = await db.send(command, { abortSignal });
      const items = Responses?.[table] ?? [];
      const found = (pk: string) => items.find((item) => Row.safeParse(item).data?.pk === pk);
      const current = found(currentKey.pk);
      const isWhole = Object.keys(UnprocessedKeys ?? {}).length === 0;
      const none = isWhole ? 0 : undefined;
      return {
        answer: readAnswer(found(keyOf(id).pk), now()),
        version: current === undefined ? none : Current.parse(current).sequence,
      };
    },
    async dataOf(version) {
      const { readPublishedData } = await import("./published-data.ts");
      return readPublishedData(db, { table, timeoutMilliseconds, version });
    },
  };
}
