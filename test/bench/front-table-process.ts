import { BatchGetCommand, DeleteCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { type LocalTable, startLocalTable } from "#test/functions/slack/local-table.ts";

const warmUps = 200;
const answerCharacters = 12_000;

// DynamoDB in a process of its own, as it would be another machine's work; like that machine, it is warm when it is asked.
const table = await startLocalTable();
await warm(table);
process.send?.(table.address);

async function warm({ db }: LocalTable): Promise<void> {
  const Key = { pk: "warm", sk: "answer" };
  const Item = { ...Key, answer: "a".repeat(answerCharacters) };
  for (let count = 0; count < warmUps; count += 1) {
    await db.send(new PutCommand({ TableName: "aicost", Item }));
    await db.send(new BatchGetCommand({ RequestItems: { aicost: { Keys: [Key] } } }));
  }
  await db.send(new DeleteCommand({ TableName: "aicost", Key }));
}
