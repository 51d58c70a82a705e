import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { FromDriver, ToDriver } from "./run-bundle.ts";

const reply = (message: FromDriver) => process.send?.(message);

// Loads the bundle in the folder given, and hands it the events that its parent sends, as Lambda would.
const folder = resolve(process.argv[2] ?? ".");
const { handler } = await import(pathToFileURL(`${folder}/index.mjs`).href);

process.on("message", async ({ id, event }: ToDriver) => {
  try {
    reply({ id, response: await handler(event, { awsRequestId: String(id) }) });
  } catch (error) {
    reply({ id, thrown: String(error) });
  }
});
reply({ id: 0, parameters: handler.length });
