import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createChartPainter, type FontFile } from "#lib/chart/chart-painter.ts";
import { ChartEnv } from "#lib/config.ts";
import { createLog } from "#lib/log.ts";
import { dynamoAnswerReader } from "#lib/store/answer-cache.ts";
import { openDocumentClient } from "#lib/store/document-client.ts";
import { onChart } from "./on-chart.ts";

/** Slack waits a few seconds for an image: a store that takes longer than this is down. */
const timeoutMilliseconds = 1000;

const env = ChartEnv.parse(process.env);
const now = Date.now;
const [regular, bold] = await Promise.all([readFont("inter-regular.ttf"), readFont("inter-bold.ttf")]);
const answers = dynamoAnswerReader(openDocumentClient({ timeoutMilliseconds }), {
  table: env.TABLE_NAME,
  timeoutMilliseconds,
  now,
});

/** The Lambda function behind CloudFront's `/charts/`. */
export const handler = onChart({
  answers,
  painter: createChartPainter({ regular, bold }),
  log: createLog("chart"),
  now,
});

/** A font that the build put beside the code. @throws where it is missing: pictures would then have no letters */
async function readFont(name: string): Promise<FontFile> {
  const path = join(import.meta.dirname, name);
  return { path, bytes: await readFile(path) };
}
