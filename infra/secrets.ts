import { RemovalPolicy } from "aws-cdk-lib";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import { Construct } from "constructs";

/** What the bot must keep to itself. What is Slack's is pasted in after the first deployment. */
export class Secrets extends Construct {
  readonly signingSecret: Secret;
  readonly botToken: Secret;
  readonly answerIdKey: Secret;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const removalPolicy = RemovalPolicy.RETAIN;
    this.signingSecret = new Secret(this, "SigningSecret", {
      description: "The signing secret of the Slack app",
      removalPolicy,
    });
    this.botToken = new Secret(this, "BotToken", {
      description: "The bot token of the Slack app in its workspace",
      removalPolicy,
    });
    this.answerIdKey = new Secret(this, "AnswerIdKey", {
      description: "The key under which answers are named",
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy,
    });
  }
}
