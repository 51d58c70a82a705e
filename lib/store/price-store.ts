import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { type DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import type { ChangeLog } from "#lib/answer/answering.ts";
import { type Data, packagedData } from "#lib/answer/data.ts";
import type { ComposeParts } from "#lib/digest/compose/compose-digest.ts";
import { changesAfter, changesSince } from "#lib/prices/changes-since.ts";
import { layPricesOver } from "#lib/prices/overlay-prices.ts";
import { PriceVersion } from "#lib/prices/price-version.ts";
import type { PriceStore } from "#lib/prices/refresh-prices.ts";
import { weekBefore } from "#lib/when/days.ts";
import { buildVersionKey, currentKey, reportKey } from "./price-keys.ts";

/** A week of versions and the one before: a version has about 30 kB, and a page without a limit 1 MB. */
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
    return Item && readVersion(Item);
  };
  const writeOnce = (version: PriceVersion) =>
    isWritten(() =>
      db.send(
        new PutCommand({
          TableName: table,
          Item: { ...buildVersionKey(version.sequence), ...toRow(version) },
          ConditionExpression: "attribute_not_exists(pk)",
        }),
      ),
    );
  const makeCurrent = (version: PriceVersion) =>
    isWritten(() =>
      db.send(
        new PutCommand({
          TableName: table,
          Item: { ...currentKey, ...toRow(version) },
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
      const page = await db.send(new QueryCommand({ ...queryVersions(table), ExclusiveStartKey }));
      versions.push(...(page.Items ?? []).map(readVersion));
      ExclusiveStartKey = page.LastEvaluatedKey;
    } while (ExclusiveStartKey !== undefined && !versions.some(isEnough));
    return versions;
  };
  return {
    currentPrices: () => read(currentKey),
    async publish(version) {
      const isOurs = await writeOnce(version);
      const written = isOurs ? version : await read(buildVersionKey(version.sequence));
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

function queryVersions(table: string) {
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
async function isWritten(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** The changes of published prices, from their versions in the DynamoDB table. */
export function dynamoChangeLog(db: DynamoDBDocumentClient, options: { readonly table: string }): ChangeLog {
  const { versionsSince } = dynamoPriceStore(db, options);
  return async (day) => changesSince(await versionsSince(day), day);
}

/** The changes after a version that a reader saw, or else of a week, from the versions of the prices in the DynamoDB table. */
export function dynamoChangesAfter(
  db: DynamoDBDocumentClient,
  { table, now }: { readonly table: string; readonly now: () => Date },
): ComposeParts["changesAfter"] {
  const { versionsFrom, versionsSince } = dynamoPriceStore(db, { table });
  return async (version) => {
    if (version !== undefined) return changesAfter(await versionsFrom(version), version);
    const day = weekBefore(now());
    return changesSince(await versionsSince(day), day);
  };
}

interface PublishedDataOptions {
  readonly table: string;
  readonly timeoutMilliseconds: number;
  /** number of the version */
  readonly version: number;
}

/**
 * The catalogue with a published version of the prices over it.
 *
 * @throws {z.core.$ZodError} when the item is absent or does not fit
 */
export async function readPublishedData(
  db: DynamoDBDocumentClient,
  { table, timeoutMilliseconds, version }: PublishedDataOptions,
): Promise<Data> {
  const abortSignal = AbortSignal.timeout(timeoutMilliseconds);
  const command = new GetCommand({ TableName: table, Key: buildVersionKey(version), ConsistentRead: true });
  const { Item } = await db.send(command, { abortSignal });
  return layPricesOver(packagedData, readVersion(Item));
}

const Row = z.object({ sequence: z.int(), version: z.string() });

/** @throws {z.core.$ZodError} before a version is written that could not be read again */
function toRow(version: PriceVersion): z.infer<typeof Row> {
  return { sequence: version.sequence, version: JSON.stringify(PriceVersion.parse(version)) };
}

/** @throws {z.core.$ZodError} when the item does not fit: an absent version would bring an older price back */
function readVersion(item: unknown): PriceVersion {
  return PriceVersion.parse(JSON.parse(Row.parse(item).version));
}
