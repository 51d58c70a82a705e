import type { englishInDetail } from "#lib/words/english/in-detail.ts";
import { compare } from "./compare.ts";
import { cost } from "./cost.ts";
import { digestPost } from "./digest-post.ts";
import { estimate } from "./estimate.ts";
import { explain } from "./explain.ts";
import { prices } from "./prices.ts";
import { record } from "./record.ts";
import { trend } from "./trend.ts";

/** The same in Vietnamese. */
export const vietnameseInDetail: typeof englishInDetail = {
  compare,
  cost,
  digestPost,
  estimate,
  explain,
  prices,
  record,
  trend,
};
