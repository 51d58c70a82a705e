import * as z from "zod/mini";

/**
 * What we read of a request as Lambda receives it: from an HTTP API or a Function URL (payload 2.0),
 * or from a REST API (payload 1.0).
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export const HttpEvent = z.object({
  headers: z.nullish(z.record(z.string(), z.optional(z.string()))),
  multiValueHeaders: z.nullish(z.record(z.string(), z.optional(z.array(z.string())))),
  body: z.nullish(z.string()),
  isBase64Encoded: z.nullish(z.boolean()),
});
export type HttpEvent = z.infer<typeof HttpEvent>;
