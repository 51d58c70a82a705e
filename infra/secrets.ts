import { CfnOutput } from "aws-cdk-lib";
import { Grant, type IGrantable } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import { Construct } from "constructs";
import { acceptFinding } from "./accept-finding.ts";
import { grantKey } from "./data-key.ts";
import { chooseRemovalPolicy, type Stage } from "./stage.ts";

export interface SecretsProps {
  readonly stage: Stage;
  readonly key: IKey;
}

const rotation = "AwsSolutions::AwsSolutions-SMG4";

/** What the bot must keep to itself. What is Slack's is pasted in after the first deployment. */
export class Secrets extends Construct {
  readonly signingSecret: Secret;
  readonly botToken: Secret;
  readonly answerIdKey: Secret;
  private readonly key: IKey;

  constructor(scope: Construct, id: string, { stage, key }: SecretsProps) {
    super(scope, id);
    this.key = key;
    const common = { encryptionKey: key, removalPolicy: chooseRemovalPolicy(stage) };
    this.signingSecret = new Secret(this, "SigningSecret", {
      ...common,
      description: "The signing secret of the Slack app",
    });
    this.botToken = new Secret(this, "BotToken", {
      ...common,
      description: "The bot token of the Slack app in its workspace",
    });
    this.answerIdKey = new Secret(this, "AnswerIdKey", {
      ...common,
      description: "The key under which answers are named",
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    });
    const isSlacks = "Slack makes this secret, and has no call that makes a new one.";
    new CfnOutput(this, "SigningSecretArn", { value: this.signingSecret.secretArn });
    new CfnOutput(this, "BotTokenArn", { value: this.botToken.secretArn });
    for (const secret of [this.signingSecret, this.botToken]) acceptFinding(secret, rotation, isSlacks);
    acceptFinding(
      this.answerIdKey,
      rotation,
      "Answers that were shared are found by ids made under this key: another key would lose them.",
    );
  }

  /** Let a function read these secrets, and nothing else. */
  grantRead(who: IGrantable, ...secrets: readonly Secret[]): void {
    const resourceArns = secrets.map(({ secretArn }) => secretArn);
    Grant.addToPrincipal({ grantee: who, actions: ["secretsmanager:GetSecretValue"], resourceArns });
    grantKey(who, this.key, { through: "secretsmanager", actions: ["kms:Decrypt"] });
  }
}
