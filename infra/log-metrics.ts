import { Metric, type MetricOptions } from "aws-cdk-lib/aws-cloudwatch";
import { FilterPattern, type LogGroup } from "aws-cdk-lib/aws-logs";
import { refreshLines } from "#lib/config.ts";
import type { BundledFunction } from "./bundled-function.ts";
import type { Stage } from "./stage.ts";

/**
 * What is counted: a metric's name, and the fields of the log lines that it counts; `*` stands for any letters.
 *
 * Each line is there anyway: a library of metrics would be loaded by the function that has to start fast, and would
 * write every count a second time. CloudWatch bills each metric by itself, so none has dimensions.
 */
export const countedLines = {
  ErrorLines: { level: "ERROR" },
  Answers: { message: "answered" },
  CacheHits: { message: "answered", cache: "hit" },
  Declines: { message: "answered", intent: "decline" },
  RefusedRequests: { message: "request refused" },
  DigestsPosted: { message: "digest-ended", status: "posted" },
  DigestFailures: { level: "ERROR", message: "digest-*" },
  PriceRefreshes: { message: refreshLines.refreshed, isWhole: true },
  FeedFailures: { level: "ERROR", message: refreshLines.feedFailed },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string | boolean>>>>;
export type CountedLines = keyof typeof countedLines;

/** How often such a line was logged, by all functions of a stage together. */
export function lineMetric({ prefix }: Stage, name: CountedLines, options: MetricOptions = {}): Metric {
  return new Metric({ namespace: prefix, metricName: name, statistic: "Sum", ...options });
}

/** Count those lines in a function's log: metrics without code in the function. */
export function countLines(
  { prefix }: Stage,
  { log }: Pick<BundledFunction, "log">,
  names: readonly CountedLines[],
): void {
  for (const name of names) addFilter(log, prefix, name);
}

function addFilter(log: LogGroup, metricNamespace: string, name: CountedLines): void {
  const terms = Object.entries(countedLines[name]).map(([field, value]) =>
    typeof value === "boolean"
      ? FilterPattern.booleanValue(`$.${field}`, value)
      : FilterPattern.stringValue(`$.${field}`, "=", value),
  );
  log.addMetricFilter(name, {
    metricNamespace,
    metricName: name,
    metricValue: "1",
    filterPattern: FilterPattern.all(...terms),
  });
}
