import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Whether a program is on this machine. */
export function isInstalled(program: string): boolean {
  return (process.env.PATH ?? "").split(delimiter).some((place) => existsSync(join(place, program)));
}
