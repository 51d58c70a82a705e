import { Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { DataKey } from "./data-key.ts";
import { Secrets } from "./secrets.ts";
import type { Stage } from "./stage.ts";
import { Table } from "./table.ts";

export interface DataStackProps extends StackProps {
  readonly stage: Stage;
}

/** What must not be lost: the table, the secrets, and the key that both are encrypted with. */
export class DataStack extends Stack {
  readonly data: Table;
  readonly secrets: Secrets;

  constructor(scope: Construct, id: string, { stage, ...props }: DataStackProps) {
    super(scope, id, { ...props, terminationProtection: stage.isKept });
    const { key } = new DataKey(this, "Key", { stage });
    this.data = new Table(this, "Data", { stage, key });
    this.secrets = new Secrets(this, "Secrets", { stage, key });
  }
}
