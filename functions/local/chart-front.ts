import { createServer, type Server } from "node:http";
import type { FunctionProcess } from "./function-process.ts";
import { httpApiEvent, httpApiResult } from "./http-api-event.ts";

/** What CloudFront has before the chart function: its pictures and nothing else. */
export function createChartFront(chart: FunctionProcess): Server {
  return createServer(async (request, response) => {
    try {
      const event = httpApiEvent(request, Buffer.alloc(0));
      const { statusCode, headers, body, isBase64Encoded } = httpApiResult(await chart.invoke(event));
      response.writeHead(statusCode, { ...headers });
      response.end(Buffer.from(body, isBase64Encoded === true ? "base64" : "utf8"));
    } catch {
      response.writeHead(502).end();
    }
  });
}
