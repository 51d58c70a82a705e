import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
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
import { acceptFinding, acceptLint } from "./accept-finding.ts";

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

/** Stack traces name lines of the source. */
const nodeEnvironment = { NODE_OPTIONS: "--enable-source-maps" };

/** A function from a built bundle, with a log of its own that is kept for a month. */
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

/** The field `e_machine` of an ELF file's header. @see https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html */
const machines: Readonly<Record<number, string>> = { 62: "x86_64", 183: "arm64" };
const magic = "\u007fELF";

/**
 * Native files of a bundle must be Linux's, and of the function's architecture.
 *
 * @param architecture as Lambda names it
 * @throws {Error} names the file and how to get the right one
 */
export function checkNativeFiles(folder: string, architecture: string): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".node"))) {
    const found = readMachine(readFileSync(join(folder, name)));
    if (found === architecture) continue;
    const advice = `npm ci --os=linux --cpu=${architecture === "arm64" ? "arm64" : "x64"} --libc=glibc`;
    throw new Error(`${name} is for ${found}, and its function runs on ${architecture}. Run: ${advice}`);
  }
}

function readMachine(file: Buffer): string {
  if (file.toString("latin1", 0, magic.length) !== magic) return "another system than Linux";
  const machine = file.readUInt16LE(0x12);
  return machines[machine] ?? `machine ${machine}`;
}
