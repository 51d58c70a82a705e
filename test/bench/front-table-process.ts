import { startLocalTable } from "#test/functions/slack/local-table.ts";

// DynamoDB in a process of its own, as it would be another machine's work.
const { address } = await startLocalTable();
process.send?.(address);
