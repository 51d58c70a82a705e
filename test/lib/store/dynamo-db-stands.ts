import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";
import { createTable, startTable } from "#functions/local/aws/table.ts";
import { freePort } from "#functions/local/ports.ts";

/** A DynamoDB with the one table in it. */
export interface DynamoDbStand {
  readonly client: DynamoDBClientConfig;
  stop(): Promise<void>;
}

export const table = "aicost";

const root = join(import.meta.dirname, "..", "..", "..");
const dynoxide = join(root, "node_modules", "@dynoxide", "linux-x64", "dynoxide");

const clientOf = (endpoint: string): DynamoDBClientConfig => ({
  endpoint,
  region: "eu-west-1",
  credentials: { accessKeyId: "local", secretAccessKey: "local" },
});

async function startDynoxide(): Promise<DynamoDbStand> {
  const port = await freePort();
  const child = spawn(dynoxide, ["--host", "127.0.0.1", "--port", String(port)], { stdio: "ignore" });
  const endpoint = `http://127.0.0.1:${port}`;
  await answering(endpoint);
  await createTable(endpoint, table);
  return {
    client: clientOf(endpoint),
    async stop() {
      const closed = once(child, "close");
      child.kill();
      await closed;
    },
  };
}

async function answering(endpoint: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const response = await fetch(endpoint).catch(() => undefined);
    if (response !== undefined) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error("DynamoDB did not start.");
}

/** The DynamoDBs that run here; one without a package for the platform is skipped by name. */
export const dynamoDbStands = [
  {
    name: "dynalite",
    isPresent: true,
    async start(): Promise<DynamoDbStand> {
      const { address, stop } = await startTable();
      return { client: clientOf(address), stop };
    },
  },
  { name: "dynoxide", isPresent: existsSync(dynoxide), start: startDynoxide },
];
