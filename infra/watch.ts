import { Stack } from "aws-cdk-lib";
import type { HttpApi } from "aws-cdk-lib/aws-apigatewayv2";
import { ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { acceptFinding } from "./accept-finding.ts";
import { Alarms } from "./alarms.ts";
import type { BundledFunction } from "./bundled-function.ts";
import { Health } from "./health.ts";
import type { JobQueue } from "./job-queue.ts";
import { countLines } from "./log-metrics.ts";
import type { Stage } from "./stage.ts";

export interface Watched {
  readonly stage: Stage;
  readonly api: HttpApi;
  readonly functions: Readonly<Record<"Slack" | "Work" | "Charts" | "Prices" | "Digests", BundledFunction>>;
  readonly jobs: JobQueue;
  readonly failures: IQueue;
}

/** What is counted, who is told when something is wrong, and the page to look at. */
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
