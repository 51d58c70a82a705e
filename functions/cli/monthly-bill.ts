import { type AwsPriceName, awsPrices } from "./aws-prices.ts";

export interface Use {
  readonly workspaces: number;
  /** of all workspaces together, a month */
  readonly commands: number;
}

export interface BillLine {
  readonly service: string;
  readonly price: AwsPriceName;
  readonly quantity: number;
  readonly usd: number;
  /** whether it is the same without any use */
  readonly isFixed: boolean;
}

/** What is assumed of each use; the times lie above what was measured on one machine. */
export const assumed = {
  commandSeconds: 0.05,
  frontGigabytes: 0.5,
  /** an answer's item is about 8 kB: read once a command, written when it is new */
  itemKilobytes: 8,
  missesPerCommand: 0.2,
  chartsPerCommand: 0.2,
  /** Slack is taken to fetch a picture once for each message that shows it */
  chartViewsPerCommand: 1,
  chartSeconds: 0.3,
  chartGigabytes: 1.73,
  /** the mean of the pictures that the tests compare with, at the size that is served, rounded up */
  chartKilobytes: 29,
  logKilobytesPerCall: 3,
  /** X-Ray takes the first request of each second and a twentieth of the others: all, to be safe */
  tracesPerCall: 1,
  digestsPerWorkspace: 52 / 12,
  digestSeconds: 1,
  digestWrites: 12,
  digestReads: 12,
  queueRequestsPerDigest: 3,
  sweeps: 4 * 24 * 30,
  sweepSeconds: 0.5,
  refreshes: 30,
  refreshSeconds: 60,
  /** the queue is asked by five long polls of 20 s, all the time */
  queuePolls: (5 * 30 * 86_400) / 20,
  /** two functions, three secrets, every five minutes */
  secretReads: (3 * 30 * 24 * 60) / 5,
  storedKilobytesPerWorkspace: 50,
} as const;

/** What the stacks hold, used or not. A test compares it with the templates. */
export const standing = { key: 1, secret: 3, alarm: 17, metric: 9, dashboard: 1 } as const;
const freeDashboards = 3;

/** The bill of a month, by service, from list prices and assumptions. */
export function monthlyBill({ workspaces, commands }: Use): readonly BillLine[] {
  const digests = workspaces * assumed.digestsPerWorkspace;
  const charts = commands * assumed.chartsPerCommand;
  const misses = commands * assumed.missesPerCommand;
  const scheduled = assumed.sweeps + assumed.refreshes;
  const frontSeconds = commands * assumed.commandSeconds * assumed.frontGigabytes;
  const workSeconds = digests * assumed.digestSeconds * assumed.frontGigabytes;
  const clockSeconds =
    (assumed.sweeps * assumed.sweepSeconds + assumed.refreshes * assumed.refreshSeconds) *
    assumed.frontGigabytes;
  const calls = commands + digests + charts;
  const line = (service: string, price: AwsPriceName, quantity: number, isFixed = false): BillLine => ({
    service,
    price,
    quantity,
    usd: quantity * awsPrices[price].usd,
    isFixed,
  });
  const views = commands * assumed.chartViewsPerCommand;
  const storedGigabytes =
    (workspaces * assumed.storedKilobytesPerWorkspace + misses * 3 * assumed.itemKilobytes) / 1e6;
  return [
    line("KMS", "key", standing.key, true),
    line("Secrets Manager", "secret", standing.secret, true),
    line("Secrets Manager", "secretRead", assumed.secretReads, true),
    line("CloudWatch", "alarm", standing.alarm, true),
    line("CloudWatch", "metric", standing.metric, true),
    line("CloudWatch", "dashboard", Math.max(0, standing.dashboard - freeDashboards), true),
    line("CloudWatch", "logGigabyte", (scheduled * assumed.logKilobytesPerCall) / 1e6, true),
    line("Lambda", "lambdaRequest", scheduled, true),
    line("Lambda", "armSecond", clockSeconds, true),
    line("Scheduler", "schedule", scheduled, true),
    line("SQS", "queueRequest", assumed.queuePolls, true),
    line("X-Ray", "trace", scheduled * assumed.tracesPerCall, true),
    line("API Gateway", "apiRequest", commands),
    line("Lambda", "lambdaRequest", calls),
    line("Lambda", "armSecond", frontSeconds + workSeconds),
    line("Lambda", "x86Second", charts * assumed.chartSeconds * assumed.chartGigabytes),
    line(
      "DynamoDB",
      "read",
      ((commands + charts) * assumed.itemKilobytes) / 4 + digests * assumed.digestReads,
    ),
    line("DynamoDB", "write", misses * assumed.itemKilobytes + digests * assumed.digestWrites),
    line("DynamoDB", "storage", storedGigabytes),
    line("SQS", "queueRequest", digests * assumed.queueRequestsPerDigest),
    line("CloudFront", "edgeRequest", views),
    line("CloudFront", "edgeGigabyte", (views * assumed.chartKilobytes) / 1e6),
    line("CloudWatch", "logGigabyte", (calls * assumed.logKilobytesPerCall) / 1e6),
    line("X-Ray", "trace", calls * assumed.tracesPerCall),
  ];
}

/** @param lines of a bill; the sum in USD */
export function sumOf(lines: readonly BillLine[]): number {
  return lines.reduce((sum, { usd }) => sum + usd, 0);
}
