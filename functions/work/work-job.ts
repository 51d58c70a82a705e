import * as z from "zod/mini";
import { DigestJob } from "#lib/digest/digest-job.ts";
import { Job } from "#lib/slack/wire/job.ts";

/** Everything that the queue brings to the worker. */
export const WorkJob = z.discriminatedUnion("kind", [...Job.def.options, DigestJob]);
export type WorkJob = z.infer<typeof WorkJob>;
