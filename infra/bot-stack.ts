import { Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { Secrets } from "./secrets.ts";
import { SlackDoor } from "./slack-door.ts";
import { Table } from "./table.ts";

export interface BotStackProps extends StackProps {
  /** the folder of the built `slack` function */
  readonly slackBundle: string;
}

/** The bot in one account and region. */
export class BotStack extends Stack {
  constructor(scope: Construct, id: string, { slackBundle, ...props }: BotStackProps) {
    super(scope, id, props);
    const { table } = new Table(this, "Data");
    const secrets = new Secrets(this, "Secrets");
    new SlackDoor(this, "Slack", { bundle: slackBundle, table, secrets });
  }
}
