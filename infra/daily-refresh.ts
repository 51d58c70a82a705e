import { Duration, TimeZone } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { ScheduleExpression } from "aws-cdk-lib/aws-scheduler";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { listPricesAddress, type RefreshEnv } from "#lib/config.ts";
import { acceptFinding } from "./accept-finding.ts";
import { BundledFunction } from "./bundled-function.ts";
import { ScheduledCall } from "./scheduled-call.ts";
import type { Table } from "./table.ts";

export interface DailyRefreshProps {
  readonly bundle: string;
  readonly data: Table;
  /** where a call goes that came to nothing */
  readonly failures: IQueue;
}

const memoryMegabytes = 512;
/** Every feed gives up long before. */
const timeout = Duration.minutes(5);
/** After the American day has ended, before the European one begins. */
const everyDay = ScheduleExpression.cron({ hour: "6", minute: "10", timeZone: TimeZone.ETC_UTC });

/** The function that reads the price feeds each day, and what calls it. */
export class DailyRefresh extends Construct {
  readonly refresh: BundledFunction;

  constructor(scope: Construct, id: string, { bundle, data, failures }: DailyRefreshProps) {
    super(scope, id);
    this.refresh = new BundledFunction(this, "Refresh", {
      bundle,
      description: "AI Cost: reads the price feeds each day",
      memoryMegabytes,
      timeout,
      failures,
      environment: {
        TABLE_NAME: data.table.tableName,
        LIST_PRICES_URL: listPricesAddress,
      } satisfies RefreshEnv,
    });
    data.grant(this.refresh.lambda, { actions: ["GetItem", "PutItem", "Query"], keys: ["prices"] });
    const actions = ["pricing:GetProducts", "ec2:DescribeSpotPriceHistory"];
    this.refresh.lambda.addToRolePolicy(new PolicyStatement({ actions, resources: ["*"] }));
    acceptFinding(
      this.refresh,
      "AwsSolutions::AwsSolutions-IAM5[Resource::*]",
      "Neither action on prices knows resources: what they read is public.",
    );

    new ScheduledCall(this, "Daily", {
      description: "AI Cost: the daily refresh of prices",
      schedule: everyDay,
      lambda: this.refresh.lambda,
      retryAttempts: 3,
      maxEventAge: Duration.hours(6),
      failures,
    });
  }
}
