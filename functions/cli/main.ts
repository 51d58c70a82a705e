import { parseArgs } from "node:util";
import type { Model } from "#lib/ask/read-with-model.ts";
import { answerQuestion, type Door, type TerminalStores } from "./answer-question.ts";

const usage =
  'Usage: npm run -s aicost -- "gpt3 2030" [--json] [--locale en|vi] [--now 2026-11-23T12:00:00Z] [--model <Bedrock model id>] [--table <address of a DynamoDB>]';

interface Asked {
  readonly door: Door;
  /** the address of a DynamoDB that holds the bot's table; absent: none is asked */
  readonly table: string | undefined;
  readonly isJson: boolean;
}

const timeoutMilliseconds = { table: 2000, model: 4000 };

/** What the arguments say, or a sentence that says what is wrong with them. */
function readArguments(): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        now: { type: "string" },
        locale: { type: "string", default: "en" },
        surface: { type: "string", default: "slash" },
        previous: { type: "string" },
        tz: { type: "string" },
        table: { type: "string" },
        model: { type: "string", default: process.env.BEDROCK_MODEL_ID ?? "" },
      },
    });
    const now = values.now === undefined ? new Date() : new Date(values.now);
    if (Number.isNaN(now.getTime()))
      return `--now takes a date and time such as 2026-11-23T12:00:00Z. ${usage}`;
    if (values.locale !== "en" && values.locale !== "vi") return `--locale takes en or vi. ${usage}`;
    const { locale, previous } = values;
    const model = values.model === "" ? undefined : connectModel(values.model);
    const { table, json: isJson } = values;
    return { door: { text: positionals.join(" "), now, locale, previous, model }, table, isJson };
  } catch (error) {
    return `${error instanceof Error ? error.message : "Unreadable arguments."} ${usage}`;
  }
}

/** The tables of a DynamoDB such as that of `npm start`; their code is loaded when one is named. */
async function connectTable(address: string, now: Date): Promise<TerminalStores> {
  const [{ openDocumentClient }, { dynamoLiveData }, { dynamoChangeLog, readPublishedData }] =
    await Promise.all([
      import("#lib/store/document-client.ts"),
      import("#lib/store/live-data.ts"),
      import("#lib/store/price-store.ts"),
    ]);
  setLocalAws(address);
  const db = openDocumentClient({ timeoutMilliseconds: timeoutMilliseconds.table });
  const table = "aicost";
  return {
    cache: { get: async () => undefined, put: async () => undefined },
    live: dynamoLiveData(db, {
      table,
      timeoutMilliseconds: timeoutMilliseconds.table,
      now: () => now.getTime(),
      readData: readPublishedData,
    }),
    changes: dynamoChangeLog(db, { table }),
  };
}

/** A DynamoDB on this machine requires a region and credentials, and ignores their values. */
function setLocalAws(address: string): void {
  const { env } = process;
  env.AWS_ENDPOINT_URL_DYNAMODB = address;
  env.AWS_REGION ??= "eu-west-1";
  env.AWS_ACCESS_KEY_ID ??= "local";
  env.AWS_SECRET_ACCESS_KEY ??= "local";
}

/** A model of Amazon Bedrock; its client is loaded when it is asked. */
function connectModel(modelId: string): Model {
  return {
    async propose(unread) {
      const { bedrockModel } = await import("#lib/store/bedrock-model.ts");
      return bedrockModel({ modelId, timeoutMilliseconds: timeoutMilliseconds.model })(unread);
    },
    onFailure: (error) =>
      process.stderr.write(`The model did not help: ${error instanceof Error ? error.message : "unknown"}\n`),
  };
}

/** The message's text as it was before Slack's escapes. */
function unescapeText(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

const asked = readArguments();
if (typeof asked === "string") {
  process.stderr.write(`${asked}\n`);
  process.exitCode = 2;
} else {
  const { door, table } = asked;
  const stores = table === undefined ? undefined : await connectTable(table, door.now);
  const answered = await answerQuestion({ ...door, stores });
  process.stdout.write(
    asked.isJson ? `${JSON.stringify(answered)}\n` : `${unescapeText(answered.message.text)}\n`,
  );
}
