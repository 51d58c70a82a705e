import * as z from "zod/mini";
import type { AnswerCache } from "#lib/answer/answering.ts";
import type { ChartPainter } from "#lib/chart/chart-painter.ts";
import type { Log } from "#lib/log.ts";
import { type ChartAsked, readChartPath } from "#lib/slack/wire/chart-path.ts";

/** What Lambda hands back to CloudFront. */
interface ChartResponse {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64Encoded: boolean;
}

export interface ChartParts {
  readonly answers: Pick<AnswerCache, "get">;
  readonly painter: ChartPainter;
  readonly log: Log;
  /** Unix milliseconds */
  readonly now: () => number;
}

/** An event of a Function URL or an HTTP API, payload 2.0: as much of it as is read here. */
const ChartEvent = z.object({
  rawPath: z.string(),
  requestContext: z.object({ http: z.object({ method: z.enum(["GET", "HEAD"]) }) }),
});

/** An id names one answer, and that never changes. */
const forEver = "public, max-age=31536000, immutable";
/** It may be stored in a moment. */
const shortly = "public, max-age=60";

/**
 * `/charts/<answer id>.png`: the picture of a stored answer. A guessed path costs no computation: one of another form is
 * rejected before the table is read, and an id that is not stored is not found.
 */
export function onChart(parts: ChartParts): (event: unknown) => Promise<ChartResponse> {
  return async (event) => {
    const { data } = ChartEvent.safeParse(event);
    const asked = data && readChartPath(data.rawPath);
    return asked === undefined ? respondNotFound() : serveChart(asked, parts);
  };
}

async function serveChart(
  { id, theme }: ChartAsked,
  { answers, painter, log, now }: ChartParts,
): Promise<ChartResponse> {
  const startedAt = now();
  const read = await answers.get(id).then(
    (answer) => ({ answer, error: undefined }),
    (error: unknown) => ({ answer: undefined, error }),
  );
  if (read.error !== undefined) {
    log.warn("answer store down", { answerId: id, error: nameError(read.error) });
    return respondEmpty(503, "no-store");
  }
  const png = read.answer && painter.paint(read.answer, { theme });
  log.info("chart", {
    answerId: id,
    theme,
    bytes: png?.length ?? 0,
    durationMilliseconds: now() - startedAt,
  });
  return png === undefined ? respondNotFound() : respondPicture(png);
}

function respondPicture(png: Buffer): ChartResponse {
  return {
    statusCode: 200,
    headers: { "content-type": "image/png", "cache-control": forEver, "x-content-type-options": "nosniff" },
    body: png.toString("base64"),
    isBase64Encoded: true,
  };
}

function respondNotFound(): ChartResponse {
  return respondEmpty(404, shortly);
}

function respondEmpty(statusCode: number, cacheControl: string): ChartResponse {
  return { statusCode, headers: { "cache-control": cacheControl }, body: "", isBase64Encoded: false };
}

function nameError(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
