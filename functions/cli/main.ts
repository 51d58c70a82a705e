import { parseArgs } from "node:util";
import { answerQuestion, type Door } from "./answer-question.ts";
import { openModel } from "./open-model.ts";

const usage =
  'Usage: npm run -s aicost -- "gpt3 2030" [--json] [--locale en|vi] [--now 2026-11-23T12:00:00Z] [--model <Bedrock model id>] [--table <address of a DynamoDB>]';

function read(): { door: Door; isJson: boolean } | string {
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
    const model = values.model === "" ? undefined : openModel(values.model);
    const { table, json: isJson } = values;
    return { door: { text: positionals.join(" "), now, locale, previous, model, table }, isJson };
  } catch (error) {
    return `${error instanceof Error ? error.message : "Unreadable arguments."} ${usage}`;
  }
}

/** The message's text as it was before Slack's escapes. */
function readable(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

const asked = read();
if (typeof asked === "string") {
  process.stderr.write(`${asked}\n`);
  process.exitCode = 2;
} else {
  const answered = await answerQuestion(asked.door);
  process.stdout.write(
    asked.isJson ? `${JSON.stringify(answered)}\n` : `${readable(answered.message.text)}\n`,
  );
}
