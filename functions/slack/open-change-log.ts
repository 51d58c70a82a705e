import type { ChangeLog } from "#lib/answer/answering.ts";
import { dynamoChangeLog } from "#lib/store/change-log.ts";
import { openDocumentClient } from "#lib/store/document-client.ts";

/** A week of versions is one page of a query; Slack waits 3 seconds in all. */
const timeoutMilliseconds = 1500;

/** The log of published prices in the table. Few ask for it: this file is loaded by the first question. */
export function openChangeLog({ table }: { readonly table: string }): ChangeLog {
  return dynamoChangeLog(openDocumentClient({ timeoutMilliseconds }), { table });
}
