import { writeFileSync } from "node:fs";
import { mkdtemp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { startFunction } from "#functions/local/aws/function-process.ts";
import type { BuiltBot } from "./built-bot.ts";
import { laterTime } from "./later-time.ts";

export type LogLine = Readonly<Record<string, unknown>>;

/** The front function and the worker in a process each, with a clock that can be set ahead and a log that can be read. */
export async function startFunctionPair(built: BuiltBot, env: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(built.folder, "run-"));
  const timeFile = join(folder, "time");
  const logOf = (name: "slack" | "work") => join(folder, `${name}.log`);
  const later = { ...env, NODE_OPTIONS: `--import ${laterTime(timeFile)}` };
  const setAhead = (milliseconds: number) => writeFileSync(timeFile, String(milliseconds));
  const start = async () => {
    setAhead(0);
    const [slack, work] = await Promise.all([
      startFunction({ bundle: built.slack, env: later, log: logOf("slack") }),
      startFunction({ bundle: built.work, env: later, log: logOf("work") }),
    ]);
    return { slack, work };
  };
  const readLog = async (name: "slack" | "work") => readLines(await readFile(logOf(name), "utf8"));
  let running = await start();
  let logged = { slack: 0, work: 0 };
  const stop = () => Promise.all([running.slack.stop(), running.work.stop()]);
  return {
    get front() {
      return running.slack;
    },
    get work() {
      return running.work;
    },
    setAhead,
    /** what a function logged since the last `forget` */
    log: async (name: "slack" | "work") => (await readLog(name)).slice(logged[name]),
    /** Let the log begin anew. */
    async forget() {
      logged = { slack: (await readLog("slack")).length, work: (await readLog("work")).length };
    },
    /** Start both anew, at the time of this machine. */
    async restart() {
      await stop();
      running = await start();
    },
    async stop() {
      await stop();
    },
  };
}

function readLines(text: string): LogLine[] {
  return text
    .split("\n")
    .filter((line) => line.startsWith('{"'))
    .map((line) => JSON.parse(line));
}
