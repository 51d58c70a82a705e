import { WebAPIPlatformError, WebAPIRequestError } from "@slack/web-api";
import type { SQSRecord } from "aws-lambda";
import { describe, expect, it } from "vitest";
import { handleRecord } from "#functions/work/handle-record.ts";
import { slackCodes } from "#lib/once/slack-codes.ts";
import { recordingLog } from "#test/functions/slack/recording-log.ts";

const job = {
  kind: "message",
  eventId: "Ev1",
  teamId: "T1",
  channel: "C1",
  isDirect: false,
  user: "U1",
  text: "gpt3 2030",
  ts: "1.1",
};
const record = (receives: number): SQSRecord => ({
  messageId: "m1",
  receiptHandle: "r1",
  body: JSON.stringify(job),
  attributes: {
    ApproximateReceiveCount: String(receives),
    SentTimestamp: "0",
    SenderId: "s",
    ApproximateFirstReceiveTimestamp: "0",
  },
  messageAttributes: {},
  md5OfBody: "",
  eventSource: "aws:sqs",
  eventSourceARN: "",
  awsRegion: "eu-west-1",
});

/** What comes of a job that fails so at this try of five. */
const fail = async (error: unknown, receives = 1) => {
  const seen = { reasons: [] as string[], told: 0 };
  const parts = {
    doJob: () => Promise.reject(error),
    giveUp: async () => {
      seen.told += 1;
    },
    deadLetters: { put: async (_: string, reason: string) => void seen.reasons.push(reason) },
    log: recordingLog(),
    mostReceives: 5,
  };
  const isTriedAgain = await handleRecord(parts, record(receives)).then(
    () => false,
    () => true,
  );
  return { isTriedAgain, ...seen };
};
const slackSays = (code: string) => new WebAPIPlatformError({ ok: false, error: code });
const meaning = (wanted: readonly string[]) =>
  Object.entries(slackCodes).flatMap(([code, means]) => (wanted.includes(means) ? [code] : []));

describe(handleRecord, () => {
  it.each(meaning(["gone", "outside", "no-thread", "forbidden", "unscoped", "revoked"]))(
    "sets a message aside at once that Slack refuses for good, and says no word where it takes none: %s",
    async (code) => {
      const reasons = [`Slack: ${code}`];
      expect(await fail(slackSays(code))).toEqual({ isTriedAgain: false, reasons, told: 0 });
    },
  );

  it.each(meaning(["ours"]))("sets aside at once what is our fault, and says so: %s", async (code) => {
    const reasons = [`Slack: ${code}`];
    expect(await fail(slackSays(code))).toEqual({ isTriedAgain: false, reasons, told: 1 });
  });

  it.each(["a_code_of_tomorrow", ...meaning(["busy", "unclear"])])(
    "tries again what may pass and what is not known, then sets it aside with its reason, and says so: %s",
    async (code) => {
      expect(await fail(slackSays(code), 4)).toEqual({ isTriedAgain: true, reasons: [], told: 0 });
      const reasons = [`Slack: ${code}`];
      expect(await fail(slackSays(code), 5)).toEqual({ isTriedAgain: false, reasons, told: 1 });
    },
  );

  it("names what is not Slack's word by what is known of it", async () => {
    const lost = new WebAPIRequestError(new Error("other side closed"));
    expect(await fail(lost, 5)).toMatchObject({ reasons: ["Slack: timeout"] });
    expect(await fail(new RangeError("private"), 5)).toMatchObject({ reasons: ["RangeError"] });
  });
});
