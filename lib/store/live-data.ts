import { BatchGetCommand, type DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import type { LiveData } from "#lib/answer/answering.ts";
import { type AnswerReaderOptions, buildAnswerKey, readAnswer } from "./answer-cache.ts";
import { currentKey } from "./price-keys.ts";
import type { readPublishedData } from "./price-store.ts";

const Current = z.object({ sequence: z.int() });
const Row = z.object({ pk: z.string() });

export interface LiveDataOptions extends AnswerReaderOptions {
  /** `readPublishedData`, which the front function loads when it is first called */
  readonly readData: typeof readPublishedData;
}

/**
 * The published prices and the answers made of them in the DynamoDB table.
 *
 * A look-up reads only the number of the current version: `readData` reads its prices when the number has changed.
 */
export function dynamoLiveData(
  db: DynamoDBDocumentClient,
  { table, timeoutMilliseconds, now, readData }: LiveDataOptions,
): LiveData {
  return {
    async find(id) {
      const request = {
        Keys: [buildAnswerKey(id), currentKey],
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
        answer: readAnswer(found(buildAnswerKey(id).pk), now()),
        version: current === undefined ? none : Current.parse(current).sequence,
      };
    },
    dataOf: (version) => readData(db, { table, timeoutMilliseconds, version }),
  };
}
