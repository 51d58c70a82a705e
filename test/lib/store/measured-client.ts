import { DynamoDBClient, type DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";

const Output = z.object({
  ScannedCount: z.optional(z.number()),
  ConsumedCapacity: z.optional(z.object({ CapacityUnits: z.number() })),
});

/** What a DynamoDB was asked for, by command. */
export interface Measured {
  readonly calls: Map<string, number>;
  /** rows that queries read, whether or not they gave them */
  readonly rows: Map<string, number>;
  readonly units: Map<string, number>;
}

/** A client that asks DynamoDB what every call consumed. */
export function measuredClient(config: DynamoDBClientConfig): {
  readonly db: DynamoDBDocumentClient;
  readonly measured: Measured;
} {
  const measured: Measured = { calls: new Map(), rows: new Map(), units: new Map() };
  const client = new DynamoDBClient(config);
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const result = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: "TOTAL" } });
      const output = Output.parse(result.output);
      const name = String(context.commandName);
      add(measured.calls, name, 1);
      add(measured.rows, name, output.ScannedCount ?? 0);
      add(measured.units, name, output.ConsumedCapacity?.CapacityUnits ?? 0);
      return result;
    },
    { step: "initialize" },
  );
  return { db: DynamoDBDocumentClient.from(client), measured };
}

function add(counts: Map<string, number>, name: string, count: number): void {
  counts.set(name, (counts.get(name) ?? 0) + count);
}
