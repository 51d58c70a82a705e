import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";

/** What a record is found by in the table. */
interface RecordKey {
  readonly pk: string;
  readonly sk: string;
}

interface Versioned {
  /** 1, 2, 3, … */
  readonly revision: number;
  /** Unix seconds */
  readonly expiresAt?: number | undefined;
}

export interface VersionedRecords<Value extends Versioned> {
  get(key: RecordKey): Promise<Value | undefined>;
  /** Write it over the revision before its own, or where there is none when its revision is 1; false when that is gone. */
  put(key: RecordKey, value: Value, attributes?: Readonly<Record<string, string>>): Promise<boolean>;
}

export interface VersionedRecordsOptions<Value> {
  readonly table: string;
  readonly schema: z.ZodMiniType<Value>;
  readonly now: () => Date;
}

const Row = z.object({ record: z.string() });

/**
 * Records in the DynamoDB table with optimistic locking: a write needs the revision that was read.
 *
 * Each is one JSON text beside its `revision` and `expiresAt` (the TTL attribute). DynamoDB deletes expired items late:
 * an expired one is as good as absent, for reading and for writing. Reads are consistent. A row that does not fit the
 * schema is a fault.
 */
export function versionedRecords<Value extends Versioned>(
  db: DynamoDBDocumentClient,
  { table, schema, now }: VersionedRecordsOptions<Value>,
): VersionedRecords<Value> {
  const nowSeconds = () => Math.floor(now().getTime() / 1000);
  return {
    async get(key) {
      const { Item } = await db.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true }));
      const value = Item === undefined ? undefined : readRecord(Item, schema);
      return value?.expiresAt !== undefined && value.expiresAt <= nowSeconds() ? undefined : value;
    },
    async put(key, value, attributes = {}) {
      const { revision, expiresAt } = value;
      const Item = {
        ...key,
        ...attributes,
        record: JSON.stringify(value),
        revision,
        ...(expiresAt === undefined ? {} : { expiresAt }),
      };
      const command = new PutCommand({ TableName: table, Item, ...conditionOn(revision, nowSeconds()) });
      return isDone(() => db.send(command));
    },
  };
}

/** @throws {z.core.$ZodError} `SyntaxError` too, when the row is no record of this schema */
export function readRecord<Value>(item: unknown, schema: z.ZodMiniType<Value>): Value {
  return schema.parse(JSON.parse(Row.parse(item).record));
}

function conditionOn(revision: number, nowSeconds: number) {
  return revision === 1
    ? {
        ConditionExpression: "attribute_not_exists(pk) or expiresAt <= :now",
        ExpressionAttributeValues: { ":now": nowSeconds },
      }
    : {
        ConditionExpression: "revision = :before",
        ExpressionAttributeValues: { ":before": revision - 1 },
      };
}

/** False when the condition of a write did not hold. */
async function isDone(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
