import { RedriveEnv } from "#lib/config.ts";
import { redriveDeadLetters } from "#lib/store/dead-letters.ts";
import { openQueueClient } from "#lib/store/job-queue.ts";

const env = RedriveEnv.safeParse(process.env);
if (!env.success) {
  process.stderr.write("Set QUEUE_URL and DEAD_LETTER_QUEUE_URL, and AWS's credentials and region.\n");
  process.exit(2);
}
const { QUEUE_URL, DEAD_LETTER_QUEUE_URL } = env.data;
const client = openQueueClient({ timeoutMilliseconds: 5000 });
const redrive = { from: DEAD_LETTER_QUEUE_URL, to: QUEUE_URL, beganAt: Date.now() };
const count = { again: 0, left: 0 };
for await (const { reason = "The worker died over it.", isLeft } of redriveDeadLetters(client, redrive)) {
  count[isLeft ? "left" : "again"] += 1;
  process.stdout.write(isLeft ? `Came back, and is left: ${reason}\n` : `${count.again}. ${reason}\n`);
}
process.stdout.write(`${count.again} dead letters are on the queue again.\n`);
if (count.left > 0) process.stdout.write(`${count.left} came back meanwhile, and are left among the dead.\n`);
