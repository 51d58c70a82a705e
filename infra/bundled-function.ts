import { type Duration, RemovalPolicy } from "aws-cdk-lib";
import { Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from "aws-cdk-lib/aws-lambda";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { acceptFinding } from "./accept-finding.ts";
import { acceptLint } from "./accept-lint.ts";
import { checkNativeFiles } from "./check-native-files.ts";

export interface BundledFunctionProps {
  /** the folder of the built function */
  readonly bundle: string;
  readonly description: string;
  readonly memoryMegabytes: number;
  readonly timeout: Duration;
  readonly environment: Record<string, string>;
  /** absent: arm64, which costs a fifth less */
  readonly architecture?: Architecture;
  /** how many run at once, at most, and for sure; absent: as many as the account has left */
  readonly reservedConcurrency?: number | undefined;
  /** where events go that nobody waits for and that failed three times */
  readonly failures?: IQueue;
}

const isWaitedFor = "Who calls this function waits for what it says: no event of its can be lost unseen.";

/** Stack traces in the log name lines of the source. */
const nodeEnvironment = { NODE_OPTIONS: "--enable-source-maps" };

/** A function made of a bundle that is built already, with a log of its own that does not grow for ever. */
export class BundledFunction extends Construct {
  readonly lambda: LambdaFunction;
  readonly log: LogGroup;

  constructor(scope: Construct, id: string, props: BundledFunctionProps) {
    super(scope, id);
    const { architecture = Architecture.ARM_64, reservedConcurrency, failures } = props;
    checkNativeFiles(props.bundle, architecture.name);
    this.log = new LogGroup(this, "Log", {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, "Role", { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
    this.log.grantWrite(role);
    this.lambda = new LambdaFunction(this, "Function", {
      code: Code.fromAsset(props.bundle),
      handler: "index.handler",
      runtime: Runtime.NODEJS_24_X,
      architecture,
      description: props.description,
      memorySize: props.memoryMegabytes,
      timeout: props.timeout,
      environment: { ...props.environment, ...nodeEnvironment },
      tracing: Tracing.ACTIVE,
      loggingFormat: LoggingFormat.JSON,
      ...(reservedConcurrency !== undefined && { reservedConcurrentExecutions: reservedConcurrency }),
      ...(failures !== undefined && { deadLetterQueue: failures }),
      logGroup: this.log,
      role,
    });
    acceptLint(
      this.lambda,
      "W3005",
      "CDK names a function's role twice: as its role, and as what is made before it.",
    );
    acceptFinding(
      role,
      "AwsSolutions::AwsSolutions-IAM5[Resource::*]",
      "X-Ray's two actions know no resources: traces belong to the account.",
    );
    if (failures === undefined) acceptFinding(this, "Serverless::Serverless-LambdaDLQ", isWaitedFor);
  }
}
