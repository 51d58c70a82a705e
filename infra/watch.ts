import { Duration, Stack } from "aws-cdk-lib";
import { Dashboard, GraphWidget, type IMetric } from "aws-cdk-lib/aws-cloudwatch";
import { ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";
import { acceptFinding } from "./accept-finding.ts";
import { Alarms, type Watched } from "./alarms.ts";
import { type CountedLines, countLines, lineMetric } from "./log-metrics.ts";

/** The metrics, the alarms and whom they notify, and the dashboard. */
export class Watch extends Construct {
  constructor(scope: Construct, id: string, watched: Watched) {
    super(scope, id);
    const { stage, functions } = watched;
    countLines(stage, functions.Slack, ["ErrorLines", "Answers", "CacheHits", "Declines", "RefusedRequests"]);
    countLines(stage, functions.Work, [
      "ErrorLines",
      "Answers",
      "CacheHits",
      "Declines",
      "DigestsPosted",
      "DigestFailures",
    ]);
    countLines(stage, functions.Charts, ["ErrorLines"]);
    countLines(stage, functions.Prices, ["ErrorLines", "PriceRefreshes", "FeedFailures"]);
    countLines(stage, functions.Digests, ["ErrorLines", "DigestFailures"]);

    const topic = new Topic(this, "Topic", { displayName: "AI Cost", enforceSSL: true });
    // A topic with a policy of its own takes from alarms only what that lets them send.
    const conditions = { StringEquals: { "aws:SourceAccount": Stack.of(this).account } };
    topic.grantPublish(new ServicePrincipal("cloudwatch.amazonaws.com", { conditions }));
    if (stage.alarmEmail !== undefined) {
      acceptFinding(
        topic.addSubscription(new EmailSubscription(stage.alarmEmail)),
        "Serverless::Serverless-SNSRedrivePolicy",
        "A mail that cannot be delivered has no other reader; the alarm itself stays in CloudWatch.",
      );
    }
    new Alarms(this, "Alarms", { ...watched, topic });
    new Health(this, "Health", watched);
  }
}

const period = Duration.hours(1);

/** One dashboard: is it healthy, is it used, what drives its cost. */
class Health extends Construct {
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
