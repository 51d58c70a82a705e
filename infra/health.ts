import { Duration } from "aws-cdk-lib";
import { Dashboard, GraphWidget, type IMetric } from "aws-cdk-lib/aws-cloudwatch";
import { Construct } from "constructs";
import { lineMetric } from "./log-metrics.ts";
import type { Watched } from "./watch.ts";

const period = Duration.hours(1);

/** One page: is it healthy, is it used, what drives its cost. */
export class Health extends Construct {
  constructor(scope: Construct, id: string, { functions, jobs, failures }: Watched) {
    super(scope, id);
    const each = (metric: (name: keyof typeof functions) => IMetric) => [
      metric("Slack"),
      metric("Work"),
      metric("Charts"),
      metric("Prices"),
      metric("Digests"),
    ];
    const graph = (title: string, left: IMetric[]) => new GraphWidget({ title, left, width: 8 });
    const ack = (statistic: string) => functions.Slack.lambda.metricDuration({ period, statistic });
    new Dashboard(this, "Dashboard", {
      widgets: [
        [
          graph("Healthy? Errors", [
            ...each((name) => functions[name].lambda.metricErrors({ period, label: name })),
            lineMetric("ErrorLines", { period }),
          ]),
          graph("Healthy? Milliseconds to the acknowledgement", [ack("p50"), ack("p99")]),
          graph("Healthy? Waiting, and set aside", [
            jobs.queue.metricApproximateAgeOfOldestMessage({ period, label: "oldest message, seconds" }),
            jobs.deadLetters.metricApproximateNumberOfMessagesVisible({ period, label: "dead letters" }),
            failures.metricApproximateNumberOfMessagesVisible({ period, label: "missed events" }),
          ]),
        ],
        [
          graph("Used? Answers", [
            lineMetric("Answers", { period }),
            lineMetric("CacheHits", { period }),
            lineMetric("Declines", { period }),
          ]),
          graph("Used? Digests, refreshes", [
            lineMetric("DigestsEnded", { period }),
            lineMetric("PriceRefreshes", { period }),
          ]),
          graph("Used? Requests refused", [lineMetric("RefusedRequests", { period })]),
        ],
        [
          graph(
            "Cost? Calls",
            each((name) => functions[name].lambda.metricInvocations({ period, label: name })),
          ),
          graph("Cost? Milliseconds in all", [
            ...each((name) =>
              functions[name].lambda.metricDuration({ period, statistic: "Sum", label: name }),
            ),
          ]),
        ],
      ],
    });
  }
}
