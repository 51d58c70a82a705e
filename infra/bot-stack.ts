import { Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { DailyRefresh } from "./daily-refresh.ts";
import { DigestSweep } from "./digest-sweep.ts";
import { JobQueue } from "./job-queue.ts";
import { Secrets } from "./secrets.ts";
import { SlackDoor } from "./slack-door.ts";
import { Table } from "./table.ts";
import { Worker } from "./worker.ts";

export interface BotStackProps extends StackProps {
  /** the folder of the built `slack` function */
  readonly slackBundle: string;
  /** the folder of the built `work` function */
  readonly workBundle: string;
  /** the folder of the built `refresh` function */
  readonly refreshBundle: string;
  /** the folder of the built `sweep` function */
  readonly sweepBundle: string;
}

/** The bot in one account and region. */
export class BotStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { slackBundle, workBundle, refreshBundle, sweepBundle, ...props }: BotStackProps,
  ) {
    super(scope, id, props);
    const { table } = new Table(this, "Data");
    const secrets = new Secrets(this, "Secrets");
    const jobs = new JobQueue(this, "Jobs");
    new SlackDoor(this, "Slack", { bundle: slackBundle, table, jobs, secrets });
    new Worker(this, "Work", { bundle: workBundle, table, jobs, secrets });
    new DailyRefresh(this, "Prices", { bundle: refreshBundle, table });
    new DigestSweep(this, "Digests", { bundle: sweepBundle, table, jobs });
  }
}
