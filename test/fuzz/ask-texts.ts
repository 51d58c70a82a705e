import { faultsOf } from "#functions/local/slack/validate/validate-message.ts";
import { answerQuery } from "#lib/answer/answer-query.ts";
import { languageOf } from "#lib/ask/language.ts";
import { readText } from "#lib/ask/read-text.ts";
import { Query } from "#lib/query/query.ts";
import { answerMessage } from "#lib/slack/card/answer-message.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";
import { mutateTexts } from "./mutate-texts.ts";

/** What became of many texts. */
export interface Fuzzed {
  readonly texts: number;
  /** the texts that broke something, with what they broke */
  readonly failures: readonly string[];
  readonly slowestMilliseconds: number;
  /** texts that took longer than the bar, which a busy machine makes of any */
  readonly slow: number;
  /** heap in use after a collection, at a tenth of the way and at the end */
  readonly heapMegabytes: readonly [number, number];
}

const today = "2026-11-23";
const barMilliseconds = 20;
const megabyte = 2 ** 20;

/** Read, answer and draw texts that nobody would type: nothing throws, and nothing comes out unescaped. */
export async function askTexts(texts: number, seed: number): Promise<Fuzzed> {
  const failures: string[] = [];
  let slowest = 0;
  let slow = 0;
  let early = 0;
  let done = 0;
  for (const text of mutateTexts(seed)) {
    const startedAt = performance.now();
    const fault = await faultOf(text);
    const took = performance.now() - startedAt;
    slowest = Math.max(slowest, done > texts / 10 ? took : 0);
    slow += Number(took > barMilliseconds && done > texts / 10);
    if (fault !== undefined) failures.push(`${JSON.stringify(text.slice(0, 200))}: ${fault}`);
    done += 1;
    if (done === Math.ceil(texts / 10)) early = heapMegabytes();
    if (done >= texts) break;
  }
  return { texts, failures, slowestMilliseconds: slowest, slow, heapMegabytes: [early, heapMegabytes()] };
}

function heapMegabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / megabyte;
}

async function faultOf(text: string): Promise<string | undefined> {
  try {
    const query = await readText(text, { today });
    if (!Query.safeParse(query).success) return `not a query: ${JSON.stringify(query)}`;
    const message = answerMessage(await answerQuery(query, packagedContext(languageOf(text))));
    const faults = faultsOf(message);
    return faults.length === 0 ? undefined : faults.join("; ");
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}
