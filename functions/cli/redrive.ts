import { RedriveEnv } from "#lib/config.ts";
import { redriveDeadLetters } from "#lib/store/dead-letters.ts";
import { openQueueClient } from "#lib/store/queue-client.ts";

const env = RedriveEnv.safeParse(process.env);
if (!env.success) {
  process.stderr.write("Set QUEUE_URL and DEAD_LETTER_QUEUE_URL, and AWS's credentials and region.\n");
  process.exit(2);
}
const { QUEUE_URL, DEAD_LETTER_QUEUE_URL } = env.data;
const client = openQueueClient({ timeoutMilliseconds: 5000 });
const count = { letters: 0 };
for await (const { reason } of redriveDeadLetters(client, { from: DEAD_LETTER_QUEUE_URL, to: QUEUE_URL })) {
  count.letters += 1;
  process.stdout.write(`${count.letters}. ${reason ?? "The worker died over it."}\n`);
}
process.stdout.write(`${count.letters} dead letters are on the queue again.\n`);
