import { compare } from "./compare.ts";
import { cost } from "./cost.ts";
import { digestPost } from "./digest-post.ts";
import { estimate } from "./estimate.ts";
import { explain } from "./explain.ts";
import { prices } from "./prices.ts";
import { record } from "./record.ts";
import { trend } from "./trend.ts";

/** What answers that go into detail say in English, and weekly digests. */
export const englishInDetail = { compare, cost, digestPost, estimate, explain, prices, record, trend };
