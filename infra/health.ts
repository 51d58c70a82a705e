import { Duration } from "aws-cdk-lib";
import { Dashboard, GraphWidget, type IMetric } from "aws-cdk-lib/aws-cloudwatch";
import { Construct } from "constructs";
import { type CountedLines, lineMetric } from "./log-metrics.ts";
import type { Watched } from "./watch.ts";

const period = Duration.hours(1);

/** One page: is it healthy, is it used, what drives its cost. */
export class Health extends Construct {
  constructor(scope: Construct, id: string, { stage, api, functions, jobs, failures }: Watched) {
    super(scope, id);
    const each = (metric: (name: keyof typeof functions) => IMetric) => [
      metric("Slack"),
      metric("Work"),
      metric("Charts"),
      metric("Prices"),
      metric("Digests"),
    ];
    const graph = (title: string, left: IMetric[]) => new GraphWidget({ title, left, width: 8 });
    const lines = (name: CountedLines) => lineMetric(stage, name, { period });
    const ack = (statistic: string) => api.metricLatency({ period, statistic });
    new Dashboard(this, "Dashboard", {
      widgets: [
        [
          graph("Healthy? Errors", [
            ...each((name) => functions[name].lambda.metricErrors({ period, label: name })),
            lines("ErrorLines"),
          ]),
          graph("Healthy? Milliseconds to the acknowledgement", [ack("p50"), ack("p99")]),
          graph("Healthy? Waiting, and set aside", [
            jobs.queue.metricApproximateAgeOfOldestMessage({ period, label: "oldest message, seconds" }),
            jobs.deadLetters.metricApproximateNumberOfMessagesVisible({ period, label: "dead letters" }),
            failures.metricApproximateNumberOfMessagesVisible({ period, label: "missed events" }),
          ]),
        ],
        [
          graph("Used? Answers", [lines("Answers"), lines("CacheHits"), lines("Declines")]),
          graph("Used? Digests, refreshes", [
            lines("DigestsPosted"),
            lines("DigestFailures"),
            lines("PriceRefreshes"),
            lines("FeedFailures"),
          ]),
          graph("Used? Requests refused", [lines("RefusedRequests")]),
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
