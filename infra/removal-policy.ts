import { RemovalPolicy } from "aws-cdk-lib";
import type { Stage } from "./stage.ts";

/** What becomes of people's data when its stack goes: it stays, save on a stage for trying things out. */
export function removalPolicy({ isKept }: Stage): RemovalPolicy {
  return isKept ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
}
