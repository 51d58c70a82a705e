import { type Logger, LogLevel } from "@slack/bolt";
import type { Log } from "#lib/log.ts";

/** Bolt's own warnings and errors, as lines of our log; what it says below that may hold whole requests. */
export function boltLogger(log: Log): Logger {
  const describe = (parts: readonly unknown[]) => ({
    text: parts.filter((part) => typeof part === "string").join(" "),
    error: parts.find((part) => part instanceof Error),
  });
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (...parts) => log.warn("bolt", describe(parts)),
    error: (...parts) => log.error("bolt", describe(parts)),
    setLevel: () => undefined,
    getLevel: () => LogLevel.WARN,
    setName: () => undefined,
  };
}
