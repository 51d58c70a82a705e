import { Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import type { FunctionName } from "#functions/build/build.ts";
import { ChartSite } from "./chart-site.ts";
import { DailyRefresh } from "./daily-refresh.ts";
import type { DataStack } from "./data-stack.ts";
import { DigestSweep } from "./digest-sweep.ts";
import { JobQueue, MissedEvents } from "./job-queue.ts";
import { SlackDoor } from "./slack-door.ts";
import type { Stage } from "./stage.ts";
import { Watch } from "./watch.ts";
import { Worker } from "./worker.ts";

export interface ServiceStackProps extends StackProps {
  readonly stage: Stage;
  readonly data: DataStack;
  /** the folder of each built function */
  readonly bundles: Readonly<Record<FunctionName, string>>;
}

/** What can be deployed anew at any time: the functions, and what calls them. */
export class ServiceStack extends Stack {
  constructor(scope: Construct, id: string, { stage, data: kept, bundles, ...props }: ServiceStackProps) {
    super(scope, id, props);
    const { data, secrets } = kept;
    const jobs = new JobQueue(this, "Jobs");
    const { queue: failures } = new MissedEvents(this, "MissedEvents");
    const charts = new ChartSite(this, "Charts", { bundle: bundles.chart, stage, data });
    const common = { data, jobs, secrets, chartBase: charts.address };
    const { front, api } = new SlackDoor(this, "Slack", { bundle: bundles.slack, stage, ...common });
    const { worker } = new Worker(this, "Work", { bundle: bundles.work, ...common, modelId: stage.modelId });
    const { refresh } = new DailyRefresh(this, "Prices", { bundle: bundles.refresh, data, failures });
    const { sweep } = new DigestSweep(this, "Digests", { bundle: bundles.sweep, data, jobs, failures });
    const functions = { Slack: front, Work: worker, Charts: charts.chart, Prices: refresh, Digests: sweep };
    new Watch(this, "Watch", { stage, api, functions, jobs, failures });
  }
}
