import { AttributeType, BillingMode, Table as DynamoTable, TableEncryption } from "aws-cdk-lib/aws-dynamodb";
import { Grant, type IGrantable } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { Construct } from "constructs";
import { tableShape } from "#lib/config.ts";
import { grantKey } from "./data-key.ts";
import { chooseRemovalPolicy, type Stage } from "./stage.ts";

export interface TableProps {
  readonly stage: Stage;
  readonly key: IKey;
}

export interface ItemGrant {
  readonly actions: readonly ("BatchGetItem" | "GetItem" | "PutItem" | "UpdateItem" | "Query")[];
  /** how the partition keys begin, or one whole, that these may be done with */
  readonly keys: readonly string[];
}

/** What DynamoDB does with the key on the caller's behalf. */
const keyActions = [
  "kms:Encrypt",
  "kms:Decrypt",
  "kms:ReEncryptFrom",
  "kms:ReEncryptTo",
  "kms:GenerateDataKey",
  "kms:DescribeKey",
];

const { partitionKey, sortKey, timeToLive, dueIndex } = tableShape;
const describeText = (name: string) => ({ name, type: AttributeType.STRING });

/** The one table: answers, and whatever people entrust to the bot. */
export class Table extends Construct {
  readonly table: DynamoTable;
  private readonly key: IKey;

  constructor(scope: Construct, id: string, { stage, key }: TableProps) {
    super(scope, id);
    this.key = key;
    this.table = new DynamoTable(this, "Table", {
      partitionKey: describeText(partitionKey),
      sortKey: describeText(sortKey),
      timeToLiveAttribute: timeToLive,
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: stage.isKept,
      removalPolicy: chooseRemovalPolicy(stage),
    });
    this.table.addGlobalSecondaryIndex({
      indexName: dueIndex.name,
      partitionKey: describeText(dueIndex.partitionKey),
      sortKey: describeText(dueIndex.sortKey),
    });
  }

  /** Let a function do these things with items under these keys, and nothing else. */
  grant(who: IGrantable, { actions, keys }: ItemGrant): void {
    Grant.addToPrincipal({
      grantee: who,
      actions: actions.map((action) => `dynamodb:${action}`),
      resourceArns: [this.table.tableArn],
      conditions: limitToKeys(keys),
    });
    grantKey(who, this.key, { through: "dynamodb", actions: keyActions });
  }

  /** Let a function look for what is due. */
  grantQueryOfDue(who: IGrantable): void {
    const resourceArns = [`${this.table.tableArn}/index/${dueIndex.name}`];
    const conditions = limitToKeys(["due#*"]);
    Grant.addToPrincipal({ grantee: who, actions: ["dynamodb:Query"], resourceArns, conditions });
  }
}

/** @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html */
function limitToKeys(keys: readonly string[]) {
  return { "ForAllValues:StringLike": { "dynamodb:LeadingKeys": keys } };
}
