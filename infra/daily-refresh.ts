import { Duration, TimeZone } from "aws-cdk-lib";
import type { TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Schedule, ScheduleExpression } from "aws-cdk-lib/aws-scheduler";
import { LambdaInvoke } from "aws-cdk-lib/aws-scheduler-targets";
import { Construct } from "constructs";
import { listPricesAddress, type RefreshEnv } from "#lib/config.ts";
import { BundledFunction } from "./bundled-function.ts";

export interface DailyRefreshProps {
  readonly bundle: string;
  readonly table: TableV2;
}

const memoryMegabytes = 512;
/** Every feed gives up long before. */
const timeout = Duration.minutes(5);
/** After the American day has ended, before the European one begins. */
const everyDay = ScheduleExpression.cron({ hour: "6", minute: "10", timeZone: TimeZone.ETC_UTC });

/** The function that reads the price feeds each day, and what calls it. */
export class DailyRefresh extends Construct {
  constructor(scope: Construct, id: string, { bundle, table }: DailyRefreshProps) {
    super(scope, id);
    const refresh = new BundledFunction(this, "Refresh", {
      bundle,
      description: "AI Cost: reads the price feeds each day",
      memoryMegabytes,
      timeout,
      environment: {
        TABLE_NAME: table.tableName,
        LIST_PRICES_URL: listPricesAddress,
      } satisfies RefreshEnv,
    });
    table.grant(refresh.lambda, "dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query");
    // Neither action knows resources: what they read is public.
    const actions = ["pricing:GetProducts", "ec2:DescribeSpotPriceHistory"];
    refresh.lambda.addToRolePolicy(new PolicyStatement({ actions, resources: ["*"] }));

    new Schedule(this, "Daily", {
      description: "AI Cost: the daily refresh of prices",
      schedule: everyDay,
      target: new LambdaInvoke(refresh.lambda, { retryAttempts: 3, maxEventAge: Duration.hours(6) }),
    });
  }
}
