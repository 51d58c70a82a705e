import { describe, expect, it } from "vitest";
import { dueShardCount } from "#lib/digest/subscription.ts";
import { dynamoDbStands } from "./dynamo-db-stands.ts";
import { oneSweep } from "./one-sweep.ts";

describe.each(dynamoDbStands)("a sweep over $name", ({ name, isPresent, start }) => {
  it("reads no more than what is due, and writes each of that once", async (context) => {
    if (!isPresent) context.skip(`${name} has no package for this platform`);
    const { client, stop } = await start();
    const { swept, queued, measured } = await oneSweep(client, { all: 600, due: 40 });
    await stop();
    expect(swept).toEqual({ due: 40, queued: 40, late: 0, contended: 0, unreadable: 0 });
    expect(queued).toBe(40);
    expect(Object.fromEntries(measured.calls)).toEqual({ QueryCommand: dueShardCount, PutItemCommand: 40 });
    expect(measured.rows.get("QueryCommand")).toBe(40);
    expect(measured.units.get("QueryCommand")).toBeLessThan(40);
  });
});
