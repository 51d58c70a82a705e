import type { Model } from "#lib/ask/read-with-model.ts";

const timeoutMilliseconds = 4000;

/** A model of Amazon Bedrock at the terminal; its client is loaded when it is asked. */
export function openModel(modelId: string): Model {
  return {
    async propose(unread) {
      const { bedrockModel } = await import("#lib/store/bedrock-model.ts");
      return bedrockModel({ modelId, timeoutMilliseconds })(unread);
    },
    onFailure: (error) =>
      process.stderr.write(`The model did not help: ${error instanceof Error ? error.message : "unknown"}\n`),
  };
}
