import { type DynamoDBDocumentClient, PutCommand } from "@aws-sdk/lib-dynamodb";
import type { FeedbackStore } from "#lib/slack/wire/feedback.ts";

/** Long enough to learn from, not for ever: two years. */
const ttlSeconds = 730 * 86_400;

/** Judgements in the DynamoDB table: `pk` is `feedback#<team>`, `sk` the answer and the person. */
export function dynamoFeedback(
  db: DynamoDBDocumentClient,
  { table, now }: { readonly table: string; readonly now: () => number },
): FeedbackStore {
  return {
    async keep({ teamId, user, isGood, about, dataVersion, methodVersion }) {
      const nowSeconds = Math.floor(now() / 1000);
      const Item = {
        pk: `feedback#${teamId}`,
        sk: `${about.answerId}#${user}`,
        isGood,
        query: about.query,
        locale: about.locale,
        dataVersion,
        methodVersion,
        at: nowSeconds,
        expiresAt: nowSeconds + ttlSeconds,
      };
      await db.send(new PutCommand({ TableName: table, Item }));
    },
  };
}
