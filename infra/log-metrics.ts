import { Metric, type MetricOptions } from "aws-cdk-lib/aws-cloudwatch";
import { FilterPattern, type LogGroup } from "aws-cdk-lib/aws-logs";
import { refreshLines } from "#lib/config.ts";
import type { BundledFunction } from "./bundled-function.ts";

/**
 * What is counted: a metric's name, and the fields of the log lines that it counts.
 *
 * CloudWatch bills each metric by itself, so none has dimensions.
 */
export const countedLines = {
  ErrorLines: { level: "ERROR" },
  Answers: { message: "answered" },
  CacheHits: { message: "answered", cache: "hit" },
  Declines: { message: "answered", intent: "decline" },
  RefusedRequests: { message: "request refused" },
  DigestsEnded: { message: "digest-ended" },
  PriceRefreshes: { message: refreshLines.refreshed, isWhole: true },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string | boolean>>>>;
export type CountedLines = keyof typeof countedLines;

const namespace = "AiCost";

/** How often such a line was logged, by all functions together. */
export function lineMetric(name: CountedLines, options: MetricOptions = {}): Metric {
  return new Metric({ namespace, metricName: name, statistic: "Sum", ...options });
}

/** Count those lines in a function's log: metrics without code in the function that has to load fast. */
export function countLines({ log }: Pick<BundledFunction, "log">, names: readonly CountedLines[]): void {
  for (const name of names) addFilter(log, name);
}

function addFilter(log: LogGroup, name: CountedLines): void {
  const terms = Object.entries(countedLines[name]).map(([field, value]) =>
    typeof value === "boolean"
      ? FilterPattern.booleanValue(`$.${field}`, value)
      : FilterPattern.stringValue(`$.${field}`, "=", value),
  );
  log.addMetricFilter(name, {
    metricNamespace: namespace,
    metricName: name,
    metricValue: "1",
    filterPattern: FilterPattern.all(...terms),
  });
}
