import { spawnSync } from "node:child_process";
import { cpSync, existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runtimeClient } from "./runtime-client.ts";

const { folder, addon } = runtimeClient;
const wanted = join(import.meta.dirname, "ric");
const lock = "package-lock.json";
const read = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : undefined);

/** The headers of this very Node, which lie among the packages: nothing has to be fetched for the build. */
const [header] = globSync(join(import.meta.dirname, "../../node_modules/node/node_modules/*/include"));

if (existsSync(addon) && read(join(folder, lock)) === read(join(wanted, lock))) {
  process.stdout.write("AWS's runtime client is there already.\n");
} else {
  cpSync(wanted, folder, { recursive: true });
  const headers = header === undefined ? [] : [`--nodedir=${dirname(header)}`];
  const options = ["--loglevel=error", `--prefix=${folder}`, ...headers];
  const { status } = spawnSync("npm", ["ci", ...options], { stdio: "inherit" });
  process.exitCode = status ?? 1;
}
