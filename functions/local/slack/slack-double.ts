import { once } from "node:events";
import { type Clock, startClock } from "#functions/local/clock.ts";
import { listen } from "#functions/local/ports.ts";
import { createDoubleServer, type Script } from "./double-server.ts";
import { places, startSlack } from "./emulated-slack.ts";
import { createPasses, startPostLimit } from "./passes.ts";
import { createPerson, type Person } from "./person.ts";
import { type Responding, respond } from "./response-url.ts";
import { startEphemerals } from "./shown.ts";
import { faultsOf } from "./validate/validate-message.ts";
import type { WebApiCall, WebApiReply } from "./web-api.ts";

export interface SlackDouble {
  /** of `emulate`, with a page at its root that shows what it holds */
  readonly inspector: string;
  /** the Web API, as `slackApiUrl` */
  readonly apiUrl: string;
  /** where every `response_url` begins */
  readonly responseOrigin: string;
  /** every call of the Web API so far, with what came of it */
  readonly calls: readonly (WebApiCall & { readonly reply: WebApiReply })[];
  /** what is wrong with any message that the app ever sent, by Slack's limits and our own */
  readonly faults: readonly string[];
  readonly person: Person;
  /** another person */
  readonly colleague: Pick<Person, "command" | "press" | "messages">;
  /** Answer calls by a script from now on; where it says nothing, as Slack would. */
  follow(script: Script): void;
  /** Invite the bot. */
  joinChannel(channel: string): Promise<void>;
  stop(): Promise<void>;
}

export interface DoubleOptions {
  readonly signingSecret: string;
  /** where the app takes Slack's requests; known only when it runs */
  readonly appUrl: () => string;
  /** for retries, triggers, response URLs and limits */
  readonly clock?: Clock;
  /** when requests are signed, in Unix milliseconds; absent: at the time of this machine */
  readonly now?: () => number;
  /** whether more than one message a second and channel is refused */
  readonly hasPostLimit?: boolean;
  /** where every `response_url` begins, when something stands between; absent: here */
  readonly responseOrigin?: () => string;
}

/**
 * A Slack on this machine that does to the app what Slack does: `emulate`, and around it what `emulate` lacks.
 *
 * That is commands, presses, modals and their suggestions, `response_url`, deliveries of events with their retries, the
 * 3 seconds that Slack waits, limits of posting, and the checks of blocks.
 */
export async function startSlackDouble(options: DoubleOptions): Promise<SlackDouble> {
  const { signingSecret, appUrl, clock = startClock(), now = Date.now, hasPostLimit = false } = options;
  const slack = await startSlack(signingSecret);
  const { triggers, responseUrls } = createPasses<Responding>(clock);
  const ephemerals = startEphemerals();
  const calls: (WebApiCall & { readonly reply: WebApiReply })[] = [];
  const views = new Map<string, object>();
  const faults: string[] = [];
  const check = (message: object) => void faults.push(...faultsOf(message));
  let script: Script = () => undefined;
  const server = createDoubleServer({
    slack,
    script: (call) => script(call),
    triggers,
    postLimit: hasPostLimit ? startPostLimit(clock) : undefined,
    respond: (id, body) => respond({ slack, passes: responseUrls, ephemerals, check }, id, body),
    onCall(call, reply) {
      calls.push({ ...call, reply });
      if (written.includes(call.method)) check(call.args);
      if (call.method === "views.open") keepView(views, reply.body);
    },
  });
  const address = await listen(server, 0);
  const { responseOrigin = () => address } = options;
  const personOf = (user: string) =>
    createPerson({
      user,
      slack,
      clock,
      ephemerals,
      check,
      views,
      app: () => ({ url: appUrl(), signingSecret, now }),
      issueTrigger: () => triggers.issue(user),
      issueResponseUrl: (responding) => `${responseOrigin()}/respond/${responseUrls.issue(responding)}`,
    });
  return {
    inspector: slack.address,
    apiUrl: `${address}/api/`,
    responseOrigin: address,
    calls,
    faults,
    person: personOf(places.person),
    colleague: personOf(places.colleague),
    follow(next) {
      script = next;
    },
    async joinChannel(channel) {
      await slack.call("conversations.join", { channel });
    },
    async stop() {
      server.closeAllConnections();
      const closed = once(server, "close");
      server.close();
      await closed;
      await slack.stop();
    },
  };
}

/** Methods that show a message. */
const written: readonly string[] = ["chat.postMessage", "chat.postEphemeral", "chat.update"];

function keepView(views: Map<string, object>, body: unknown): void {
  if (typeof body !== "object" || body === null || !("view" in body)) return;
  const { view } = body;
  if (typeof view === "object" && view !== null && "id" in view) views.set(String(view.id), view);
}
