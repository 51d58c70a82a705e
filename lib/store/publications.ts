import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { Publication, type PublicationKey, type Publications } from "#lib/digest/publication.ts";
import type { DigestStoreOptions } from "./subscriptions.ts";
import { versionedRecords } from "./versioned-records.ts";

/** Publications in the DynamoDB table: `pk` is `digest#<team>#<subscription>`, `sk` the local ISO week. */
export function dynamoPublications(db: DynamoDBDocumentClient, options: DigestStoreOptions): Publications {
  const records = versionedRecords(db, { ...options, schema: Publication });
  return {
    get: (key) => records.get(keyOf(key)),
    put: (publication) => records.put(keyOf(publication), publication),
  };
}

function keyOf({ team, subscription, week }: PublicationKey) {
  return { pk: `digest#${team}#${subscription}`, sk: week };
}
