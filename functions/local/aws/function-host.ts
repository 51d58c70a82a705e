import { pathToFileURL } from "node:url";
import type { FromHost, ToHost } from "./function-process.ts";

const reply = (message: FromHost) => process.send?.(message);

// Runs one built function as Lambda would: the bundle is loaded once, then events come one after another.
// When the parent is gone, so is this process.
process.on("disconnect", () => process.exit());
process.on("SIGINT", () => undefined);

const { handler } = await import(pathToFileURL(process.argv[2] ?? "").href);

process.on("message", async ({ id, event }: ToHost) => {
  try {
    reply({ id, response: await handler(event, { awsRequestId: String(id) }) });
  } catch (error) {
    reply({ id, failure: String(error) });
  }
});
reply({ id: 0 });
