import { Logger } from "@aws-lambda-powertools/logger";

type Fields = Readonly<Record<string, unknown>>;

/** Structured lines: an event's name and its fields. Ids and counts go in, never what a person wrote. */
export interface Log {
  info(event: string, fields?: Fields): void;
  warn(event: string, fields?: Fields): void;
  /** Sets off the alarm: somebody has to look. An `error` among the fields is written with its stack. */
  error(event: string, fields?: Fields): void;
}

/** The one logger: a JSON object a line on standard output, which Lambda sends to CloudWatch. */
export function createLog(service: string): Log {
  const logger = new Logger({ serviceName: service });
  return {
    info: (event, fields = {}) => logger.info(event, fields),
    warn: (event, fields = {}) => logger.warn(event, fields),
    error: (event, fields = {}) => logger.error(event, fields),
  };
}
