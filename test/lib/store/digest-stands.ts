import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, PutCommand } from "@aws-sdk/lib-dynamodb";
import { dynamoSnapshots, dynamoSuspensions } from "#lib/store/digest-records.ts";
import { dynamoPublications } from "#lib/store/publications.ts";
import { dynamoSubscriptions } from "#lib/store/subscriptions.ts";
import { type DigestStore, memoryStore } from "#test/lib/digest/memory-ports.ts";
import { dynamoDbStands, table } from "./dynamo-db-stands.ts";

/** Something that keeps what digests need. */
export interface DigestStand {
  readonly store: DigestStore;
  stop(): Promise<void>;
}

/** One whose rows can be anything. */
interface UntypedStand extends DigestStand {
  /** Put a row that no schema knows among the due ones. */
  putRubbish(team: string): Promise<void>;
}

interface Stand {
  readonly name: string;
  readonly isPresent: boolean;
  start(now: Now): Promise<DigestStand>;
  /** absent where rows are typed */
  startWithRubbish?(now: Now): Promise<UntypedStand>;
}
type Now = { readonly now: () => Date };

const overDynamo =
  (start: (typeof dynamoDbStands)[number]["start"]) =>
  async (now: Now): Promise<UntypedStand> => {
    const { client, stop } = await start();
    const db = DynamoDBDocumentClient.from(new DynamoDBClient(client));
    const options = { table, ...now };
    const store = {
      subscriptions: dynamoSubscriptions(db, options),
      publications: dynamoPublications(db, options),
      snapshots: dynamoSnapshots(db, options),
      suspensions: dynamoSuspensions(db, options),
    };
    const putRubbish = async (team: string) => {
      const Item = {
        pk: `digests#${team}`,
        sk: "C",
        dueShard: "due#0",
        nextDueAt: "2025-01-01T00:00:00.000Z",
      };
      await db.send(new PutCommand({ TableName: table, Item: { ...Item, record: "{" } }));
    };
    return { store, putRubbish, stop };
  };

/** This process, and every DynamoDB that runs here: they keep the same promises. */
export const digestStands: readonly Stand[] = [
  {
    name: "memory",
    isPresent: true,
    start: async (now: Now): Promise<DigestStand> => ({
      store: memoryStore(now),
      stop: async () => undefined,
    }),
  },
  ...dynamoDbStands.map(({ start, ...stand }) => ({
    ...stand,
    start: overDynamo(start),
    startWithRubbish: overDynamo(start),
  })),
];
