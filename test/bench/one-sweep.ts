import { dynamoDbStands } from "#test/lib/store/dynamo-db-stands.ts";
import { oneSweep } from "#test/lib/store/one-sweep.ts";

const size = { all: 100_000, due: 2000 };

/** One sweep over a hundred thousand subscriptions: what it reads is what is due. */
async function benchSweep(): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const { name, isPresent, start } of dynamoDbStands) {
    if (!isPresent) {
      lines.push(`${name}: not on this platform`);
      continue;
    }
    const { client, stop } = await start();
    const { swept, measured, seconds } = await oneSweep(client, size);
    await stop();
    const read = measured.rows.get("QueryCommand") ?? Number.NaN;
    const units = (command: string) => (measured.units.get(command) ?? Number.NaN).toFixed(1);
    const isHeld = read === size.due;
    if (!isHeld) process.exitCode = 1;
    const verdict = isHeld ? "holds" : "MISSED";
    lines.push(
      `${name}: ${size.all} subscriptions, ${swept.due} due: rows read ${read} (bar ${size.due}: ${verdict}), ` +
        `${units("QueryCommand")} units to read, ${units("PutItemCommand")} to write, ${seconds.toFixed(1)} s`,
    );
  }
  return lines;
}

for (const line of await benchSweep()) process.stdout.write(`${line}\n`);
