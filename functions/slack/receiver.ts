import { type App, type Receiver, ReceiverMultipleAckError } from "@slack/bolt";
import type { Log } from "#lib/log.ts";
import {
  type Admission,
  admitRequest,
  type HttpResponse,
  respondEmpty,
  respondJson,
  respondToAck,
  type SlackRequest,
} from "./admit-request.ts";

export interface ReceiverOptions {
  /** those that Slack may sign with: two for a while when it is renewed */
  readonly signingSecrets: () => Promise<readonly string[]>;
  /** the same, read again for a request that none of them signed; absent: they are never renewed */
  readonly renewedSecrets?: () => Promise<readonly string[]>;
  readonly log: Log;
  /** takes an event's work before the 200; absent: events go to Bolt */
  readonly takeEvent?: (request: SlackRequest) => Promise<void>;
  /** Unix milliseconds */
  readonly now: () => number;
}

export interface LambdaReceiver extends Receiver {
  /** What Lambda calls. It never throws, and takes one argument: Lambda's Node 24 refuses handlers of three. */
  readonly handler: (event: unknown) => Promise<HttpResponse>;
}

/**
 * Bolt's receiver on Lambda, for HTTP APIs, Function URLs and REST APIs.
 *
 * What is acknowledged is delivered, even if the listener fails afterwards; such a failure is logged as an error.
 */
export function createReceiver(options: ReceiverOptions): LambdaReceiver {
  const { log, takeEvent } = options;
  let app: App | undefined;
  const handler = async (event: unknown): Promise<HttpResponse> => {
    const { request, response } = await admit(event, options);
    if (request !== undefined && takeEvent !== undefined && request.body.type === "event_callback") {
      return acceptEvent(takeEvent, request, log);
    }
    if (request !== undefined) return dispatch(app, request, log);
    if (response.statusCode >= 400) log.info("request refused", { statusCode: response.statusCode });
    return response;
  };
  return {
    init: (bolt) => {
      app = bolt;
    },
    start: async () => handler,
    stop: async () => undefined,
    handler,
  };
}

/** When no known secret signed a request, the secret may have been renewed a moment ago: it is read again. */
async function admit(
  event: unknown,
  { signingSecrets, renewedSecrets, now }: ReceiverOptions,
): Promise<Admission> {
  const nowSeconds = Math.floor(now() / 1000);
  const admission = admitRequest(event, { signingSecrets: await signingSecrets(), nowSeconds });
  if (renewedSecrets === undefined || admission.response?.statusCode !== 401) return admission;
  return admitRequest(event, { signingSecrets: await renewedSecrets(), nowSeconds });
}

/** Bolt would acknowledge an event before its work is done. One that cannot be taken is left to Slack's retries. */
async function acceptEvent(
  takeEvent: (request: SlackRequest) => Promise<void>,
  request: SlackRequest,
  log: Log,
): Promise<HttpResponse> {
  try {
    await takeEvent(request);
    return respondEmpty(200);
  } catch (error) {
    log.error("event not taken", { error });
    return respondEmpty(500);
  }
}

async function dispatch(app: App | undefined, request: SlackRequest, log: Log): Promise<HttpResponse> {
  const reply = replyOnce();
  try {
    await app?.processEvent({ ...request, ack: reply.ack });
  } catch (error) {
    log.error("listener failed", { error: findCause(error), acknowledged: reply.given() !== undefined });
    return reply.given() ?? describeFailure(request);
  }
  return reply.given() ?? respondEmpty(404);
}

function replyOnce() {
  const given: HttpResponse[] = [];
  return {
    given: () => given[0],
    ack: async (value?: unknown): Promise<void> => {
      if (given.length > 0) throw new ReceiverMultipleAckError();
      given.push(respondToAck(value));
    },
  };
}

/** A person who typed a command reads a sentence; everything else gets the status that makes Slack say it failed. */
function describeFailure({ body }: SlackRequest): HttpResponse {
  if (typeof body.command !== "string") return { statusCode: 500, body: "Internal server error" };
  return respondJson({
    response_type: "ephemeral",
    text: "Something went wrong on our side, and it has been reported. Please ask again in a minute.",
  });
}

/** Bolt wraps what it does not know; the log names what was thrown. */
function findCause(error: unknown): unknown {
  return error instanceof Error && "original" in error ? error.original : error;
}
