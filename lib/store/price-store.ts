import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { type DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { PriceVersion } from "#lib/prices/price-version.ts";
import type { PriceStore } from "#lib/prices/refresh-prices.ts";
import { currentKey, reportKey, versionKey } from "./price-keys.ts";
import { rowOf, versionOf } from "./price-row.ts";

/** A week of them and the one before: a version has about 30 kB, and a page without a limit 1 MB. */
const versionsAPage = 8;

/**
 * The versions of the published prices in the DynamoDB table, each one JSON text, well below DynamoDB's 400 kB.
 *
 * `version#<number>` is put if it is absent; then `current`, a copy of it, is put if it holds the number before. Whoever
 * finds a version written whose copy is missing was preceded by a writer that was cut off, and makes the copy.
 */
export function dynamoPriceStore(
  db: DynamoDBDocumentClient,
  { table }: { readonly table: string },
): PriceStore {
  const read = async (Key: Readonly<Record<string, string>>) => {
    const { Item } = await db.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }));
    return Item && versionOf(Item);
  };
  const writeOnce = (version: PriceVersion) =>
    isDone(() =>
      db.send(
        new PutCommand({
          TableName: table,
          Item: { ...versionKey(version.sequence), ...rowOf(version) },
          ConditionExpression: "attribute_not_exists(pk)",
        }),
      ),
    );
  const makeCurrent = (version: PriceVersion) =>
    isDone(() =>
      db.send(
        new PutCommand({
          TableName: table,
          Item: { ...currentKey, ...rowOf(version) },
          ConditionExpression: version.sequence === 1 ? "attribute_not_exists(pk)" : "#sequence = :before",
          ...(version.sequence > 1 && {
            ExpressionAttributeNames: { "#sequence": "sequence" },
            ExpressionAttributeValues: { ":before": version.sequence - 1 },
          }),
        }),
      ),
    );
  /** Whole pages, newest first, up to the one that holds such a version. */
  const readUntil = async (isEnough: (version: PriceVersion) => boolean) => {
    const versions: PriceVersion[] = [];
    let ExclusiveStartKey: Record<string, unknown> | undefined;
    do {
      const page = await db.send(new QueryCommand({ ...versionsOf(table), ExclusiveStartKey }));
      versions.push(...(page.Items ?? []).map(versionOf));
      ExclusiveStartKey = page.LastEvaluatedKey;
    } while (ExclusiveStartKey !== undefined && !versions.some(isEnough));
    return versions;
  };
  return {
    currentPrices: () => read(currentKey),
    async publish(version) {
      const isOurs = await writeOnce(version);
      const written = isOurs ? version : await read(versionKey(version.sequence));
      if (written !== undefined) await makeCurrent(written);
      return isOurs ? "published" : "taken";
    },
    async versionsSince(day) {
      const isBefore = ({ madeAt }: PriceVersion) => madeAt < day;
      const newestFirst = await readUntil(isBefore);
      const before = newestFirst.findIndex(isBefore);
      return newestFirst.slice(0, before < 0 ? undefined : before + 1).reverse();
    },
    async versionsFrom(sequence) {
      const isFirst = (version: PriceVersion) => version.sequence <= sequence;
      return (await readUntil(isFirst)).filter((version) => version.sequence >= sequence).reverse();
    },
    async keepReport(kept) {
      await db.send(
        new PutCommand({ TableName: table, Item: { ...reportKey, report: JSON.stringify(kept) } }),
      );
    },
  };
}

function versionsOf(table: string) {
  return {
    TableName: table,
    KeyConditionExpression: "pk = :pk and begins_with(sk, :version)",
    ExpressionAttributeValues: { ":pk": currentKey.pk, ":version": "version#" },
    ScanIndexForward: false,
    Limit: versionsAPage,
    ConsistentRead: true,
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
