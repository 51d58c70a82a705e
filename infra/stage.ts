import { RemovalPolicy } from "aws-cdk-lib";
import type { Node } from "constructs";

export interface Stage {
  readonly name: "dev" | "prod";
  /** what its stacks and metrics are called, so that no stage counts what happened in another */
  readonly prefix: "AiCost" | "AiCostDev";
  /** whether what people entrusted to the bot outlives its stacks */
  readonly isKept: boolean;
  /** whether functions keep a part of the account's concurrency; a new account's quota can be too small for that */
  readonly isConcurrencyReserved: boolean;
  /** receives a mail when an alarm goes off */
  readonly alarmEmail?: string;
  readonly region?: string;
  /** a model of Amazon Bedrock that reads what the grammar cannot; absent: none does */
  readonly modelId?: string;
}

/**
 * Read the stage from CDK's context (`-c`): `stage` (`dev` or `prod`), `region`, `alarmEmail`, `reserve` (`no` for a new account),
 * `bedrockModelId`.
 *
 * @throws {Error} when the stage is neither `dev` nor `prod`
 */
export function readStage(node: Node): Stage {
  const context = (key: string): string | undefined => node.tryGetContext(key) || undefined;
  const name = context("stage") ?? "prod";
  if (name !== "dev" && name !== "prod") throw new Error(`There are the stages dev and prod, not "${name}".`);
  const [region, alarmEmail] = [context("region"), context("alarmEmail")];
  const modelId = context("bedrockModelId");
  return {
    name,
    prefix: name === "prod" ? "AiCost" : "AiCostDev",
    isKept: name === "prod",
    isConcurrencyReserved: context("reserve") !== "no",
    ...(alarmEmail !== undefined && { alarmEmail }),
    ...(region !== undefined && { region }),
    ...(modelId !== undefined && { modelId }),
  };
}

/** People's data outlive their stack, except on a stage for trying things out. */
export function chooseRemovalPolicy({ isKept }: Stage): RemovalPolicy {
  return isKept ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
}
