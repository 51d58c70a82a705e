import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { buildFunction } from "#functions/build/build.ts";
import { listPricesAddress, type RefreshEnv } from "#lib/config.ts";
import { type FeedReport, RefreshReport } from "#lib/prices/refresh-report.ts";
import { startFunction } from "./aws/function-process.ts";
import { createTable, startTable } from "./aws/table.ts";

export interface RefreshPlaces {
  /** where the built function goes */
  readonly buildFolder: string;
  /** where the table and the function's log are kept */
  readonly dataFolder: string;
  /** the address of a DynamoDB that runs already, in the place of the table in the folder */
  readonly dynamoDb?: string | undefined;
  /** whose AWS settings and `LIST_PRICES_URL` the function gets */
  readonly env: NodeJS.ProcessEnv;
}

/** The refresh of one day on this machine: the function as it is deployed, over the table of the local run. */
export async function runRefresh({
  buildFolder,
  dataFolder,
  dynamoDb,
  env,
}: RefreshPlaces): Promise<RefreshReport> {
  const outdir = join(buildFolder, "refresh");
  await buildFunction("refresh", { outdir });
  await mkdir(dataFolder, { recursive: true });
  const table = dynamoDb === undefined ? await startTable(join(dataFolder, "dynamodb")) : undefined;
  const address = table?.address ?? dynamoDb ?? "";
  const name = table?.name ?? "aicost";
  try {
    if (table === undefined) await createTable(address, name);
    const bundle = await startFunction({
      bundle: join(outdir, "index.mjs"),
      env: { ...buildFunctionEnv(env, name), AWS_ENDPOINT_URL_DYNAMODB: address },
      log: join(dataFolder, "refresh.log"),
    });
    try {
      return RefreshReport.parse(await bundle.invoke({}));
    } finally {
      await bundle.stop();
    }
  } finally {
    await table?.stop();
  }
}

/** The caller's AWS settings. Without credentials AWS refuses, and the report says that its feeds failed. */
function buildFunctionEnv(env: NodeJS.ProcessEnv, name: string): Readonly<Record<string, string>> {
  const own = Object.entries(env).flatMap(([key, value]) =>
    key.startsWith("AWS_") && value !== undefined ? [[key, value] as const] : [],
  );
  return {
    AWS_REGION: "eu-west-1",
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
    ...Object.fromEntries(own),
    ...({ TABLE_NAME: name, LIST_PRICES_URL: env.LIST_PRICES_URL ?? listPricesAddress } satisfies RefreshEnv),
  };
}

/** What a refresh did, as a person reads it: failures and quarantined prices say what stands in their place. */
export function printRefresh(report: RefreshReport): string {
  const { sequence, isNewVersion, observations, added, changes, feeds, quarantined } = report;
  const version =
    sequence === undefined ? "No prices were ever published." : `Version ${sequence} of the prices`;
  const news = isNewVersion ? `is new: ${added} added, ${changes.length} changed` : "stands: nothing changed";
  const failed = feeds.filter(({ isRead }) => !isRead).map(({ feed }) => feed);
  return [
    sequence === undefined ? version : `${version} ${news}. ${observations} prices are published.`,
    ...changes.map(
      ({ series, against, old, new: now, feed }) =>
        `  ${series}: ${old.value} → ${now.value} ${now.unit} (${feed}, ${now.date}; before: ${against})`,
    ),
    "",
    "Feeds",
    ...feeds.map((feed) => `  ${feed.feed.padEnd(22)}${printFeed(feed)}`),
    ...(failed.length > 0
      ? [
          "",
          `What failed changed nothing: yesterday's data stand, or the catalogue's (${failed.join(", ")}).`,
        ]
      : []),
    ...(quarantined.length > 0 ? ["", "Quarantined: what was published before stands"] : []),
    ...quarantined.map(
      ({ series, reason, published, read, feed }) =>
        `  ${series}: ${reason} (${feed} says ${read ? `${read.value} ${read.unit}` : "nothing"}; published: ${published?.value ?? "nothing"})`,
    ),
  ].join("\n");
}

function printFeed(feed: FeedReport): string {
  if (!feed.isRead) return `failed, ${feed.code}: ${feed.message}`;
  const { readings, unmapped, leftOut } = feed;
  const others = unmapped > 0 ? `; ${unmapped} models are not in the catalogue` : "";
  const out = leftOut.map(({ item, reason }) => `${item} (${reason})`).join(", ");
  return `${readings} prices${others}${out === "" ? "" : `; left out: ${out}`}`;
}
