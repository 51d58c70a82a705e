import type { Answering } from "#lib/answer/answering.ts";
import { createAnswering } from "#lib/answer/create-answering.ts";
import { packagedChanges } from "#lib/answer/explain/packaged-changes.ts";

export interface TerminalOptions {
  /** the address of a DynamoDB that holds the bot's table, such as that of `npm start`; absent: none is asked */
  readonly table: string | undefined;
  readonly now: () => Date;
}

const timeoutMilliseconds = 2000;
const table = "aicost";

/** Nothing at the terminal refers to an answer by its id. */
const idKey = "answers at the terminal are not kept";

/** Answers by the prices and the log in a table, where one is named; else by what ships with the program. */
export async function openAnswering({ table: address, now }: TerminalOptions): Promise<Answering> {
  const changes = async (day: string) => packagedChanges(day);
  if (address === undefined) return createAnswering({ changes, idKey, now });
  const { openDocumentClient } = await import("#lib/store/document-client.ts");
  const { dynamoLiveData } = await import("#lib/store/live-data.ts");
  const { dynamoChangeLog } = await import("#lib/store/change-log.ts");
  setLocalAws(address);
  const db = openDocumentClient({ timeoutMilliseconds });
  const logged = dynamoChangeLog(db, { table });
  return createAnswering({
    cache: { get: async () => undefined, put: async () => undefined },
    live: dynamoLiveData(db, { table, timeoutMilliseconds, now: () => now().getTime() }),
    changes: async (day) => (await logged(day)) ?? packagedChanges(day),
    idKey,
    now,
  });
}

/** A DynamoDB on this machine asks for a region and credentials, and does not look at them. */
function setLocalAws(address: string): void {
  const { env } = process;
  env.AWS_ENDPOINT_URL_DYNAMODB = address;
  env.AWS_REGION ??= "eu-west-1";
  env.AWS_ACCESS_KEY_ID ??= "local";
  env.AWS_SECRET_ACCESS_KEY ??= "local";
}
