import { Duration } from "aws-cdk-lib";
import type { HttpApi } from "aws-cdk-lib/aws-apigatewayv2";
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import type { Topic } from "aws-cdk-lib/aws-sns";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { BundledFunction } from "./bundled-function.ts";
import type { JobQueue } from "./job-queue.ts";
import { lineMetric } from "./log-metrics.ts";
import type { Stage } from "./stage.ts";

/** What alarms and the dashboard look at. */
export interface Watched {
  readonly stage: Stage;
  readonly api: HttpApi;
  readonly functions: Readonly<Record<"Slack" | "Work" | "Charts" | "Prices" | "Digests", BundledFunction>>;
  readonly jobs: JobQueue;
  readonly failures: IQueue;
}

interface Limit {
  readonly metric: IMetric;
  readonly above: number;
  readonly periods?: number;
}

const period = Duration.minutes(5);
/** Slack gives up after three seconds. */
const slowestAckMilliseconds = 2000;
/** A message is tried five times, three minutes apart. */
const oldestMessageSeconds = 20 * 60;

/** Alarms on what a person has to act on, and on nothing else. */
export class Alarms extends Construct {
  private readonly action: SnsAction;

  constructor(scope: Construct, id: string, { topic, ...watched }: Watched & { readonly topic: Topic }) {
    super(scope, id);
    this.action = new SnsAction(topic);
    const { stage, api, functions, jobs, failures } = watched;
    for (const [name, it] of Object.entries(functions)) this.addFunction(name, it);
    this.add("SlowAcks", "The slowest percent of acknowledgements takes over 2 s: Slack gives up at 3 s.", {
      metric: api.metricLatency({ period, statistic: "p99" }),
      above: slowestAckMilliseconds,
      periods: 3,
    });
    this.add("OldMessage", "A message waits too long: the worker does not keep up, or fails at it.", {
      metric: jobs.queue.metricApproximateAgeOfOldestMessage({ period }),
      above: oldestMessageSeconds,
    });
    this.add(
      "DeadLetters",
      "A message could not be worked on. `npm run redrive` says why, and puts it back.",
      {
        metric: jobs.deadLetters.metricApproximateNumberOfMessagesVisible({ period }),
        above: 0,
      },
    );
    this.add("MissedEvents", "A sweep of digests or a refresh of prices came to nothing.", {
      metric: failures.metricApproximateNumberOfMessagesVisible({ period }),
      above: 0,
    });
    this.add("ErrorLines", "A function logged an error: a digest, a feed, a price or an answer went wrong.", {
      metric: lineMetric(stage, "ErrorLines", { period }),
      above: 0,
    });
    this.add(
      "DigestFailures",
      "A digest did not come out as it should: the worker's log says which, and why.",
      {
        metric: lineMetric(stage, "DigestFailures", { period }),
        above: 0,
      },
    );
    this.addStalePrices(stage);
  }

  private addFunction(name: string, { lambda }: BundledFunction): void {
    this.add(`${name}Errors`, `The function ${name} failed.`, {
      metric: lambda.metricErrors({ period }),
      above: 0,
    });
    this.add(`${name}Throttles`, `Calls of the function ${name} were turned away.`, {
      metric: lambda.metricThrottles({ period }),
      above: 0,
    });
  }

  private add(id: string, alarmDescription: string, { metric, above, periods = 1 }: Limit): void {
    new Alarm(this, id, {
      metric,
      alarmDescription,
      threshold: above,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: periods,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(this.action);
  }

  /** Missing data raise this alarm: no refresh read every feed for three days in a row. */
  private addStalePrices(stage: Stage): void {
    new Alarm(this, "StalePrices", {
      metric: lineMetric(stage, "PriceRefreshes", { period: Duration.days(1) }),
      alarmDescription: "A price feed was not read for three days: its prices are as old as that.",
      threshold: 1,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      evaluationPeriods: 3,
      treatMissingData: TreatMissingData.BREACHING,
    }).addAlarmAction(this.action);
  }
}
