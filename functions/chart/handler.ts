import { createChartPainter } from "#lib/chart/chart-painter.ts";
import { ChartEnv } from "#lib/config.ts";
import { createLog } from "#lib/log.ts";
import { dynamoAnswerReader } from "#lib/store/answer-cache.ts";
import { openDocumentClient } from "#lib/store/document-client.ts";
import { onChart } from "./on-chart.ts";
import { readFont } from "./read-font.ts";

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
