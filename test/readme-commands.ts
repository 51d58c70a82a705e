import { readFileSync } from "node:fs";
import { join } from "node:path";

export const readme = readFileSync(join(import.meta.dirname, "..", "README.md"), "utf8");

/** What README tells its readers to type. */
export const commands = [...readme.matchAll(/```sh\n([^`]+)```/g)].flatMap(([, block = ""]) =>
  block.trim().split("\n"),
);
