import type { Model } from "#lib/ask/read-with-model.ts";
import { once } from "#lib/catalogue/once.ts";
import type { WorkEnv } from "#lib/config.ts";
import type { Log } from "#lib/log.ts";

/** Whoever asks in a channel waits no longer than this for a sentence to be read. */
const timeoutMilliseconds = 4000;

/** The language model that the configuration names; its client is loaded when it is first asked. */
export function openModel(
  { BEDROCK_MODEL_ID: modelId }: Pick<WorkEnv, "BEDROCK_MODEL_ID">,
  log: Log,
): Model | undefined {
  if (modelId === undefined) return undefined;
  const opened = once(async () => {
    const { bedrockModel } = await import("#lib/store/bedrock-model.ts");
    return bedrockModel({ modelId, timeoutMilliseconds });
  });
  return {
    propose: async (unread) => (await opened())(unread),
    onFailure: (error) =>
      log.warn("model failed", { error: error instanceof Error ? error.name : "unknown" }),
  };
}
